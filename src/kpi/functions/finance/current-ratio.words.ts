import type { FunctionWords } from "../function-words";

export const currentRatioWords: FunctionWords = {
  name: { vi: "Hệ số thanh toán hiện hành", en: "Current ratio" },
  description: {
    vi: "Tài sản ngắn hạn gấp mấy lần nợ ngắn hạn.",
    en: "How many times current assets cover current liabilities.",
  },
  formula: { vi: "tài sản ngắn hạn ÷ nợ ngắn hạn", en: "current assets ÷ current liabilities" },
  parameters: {
    currentAssets: {
      name: { vi: "tài_sản_ngắn_hạn", en: "current_assets" },
      description: {
        vi: "Tiền, phải thu, hàng tồn kho và tài sản ngắn hạn khác tại một ngày, theo một loại tiền; đúng một ô.",
        en: "Cash, receivables, stock and other current assets on one day, in one currency; exactly one cell.",
      },
    },
    currentLiabilities: {
      name: { vi: "nợ_ngắn_hạn", en: "current_liabilities" },
      description: {
        vi: "Các khoản phải trả trong vòng 12 tháng tại cùng ngày, cùng loại tiền; đúng một ô.",
        en: "What must be paid within 12 months, on the same day and in the same currency; exactly one cell.",
      },
    },
  },
  example: { args: ["300", "200"], result: "1.5" },
  pitfall: {
    vi: "Cao quá cũng không tốt: có thể do hàng chậm luân chuyển, nợ khó đòi hay tiền để không. Hệ số trên 1 chưa chắc trả được nợ nếu tài sản chủ yếu là hàng tồn.",
    en: "Too high is not good either: slow stock, doubtful receivables or idle cash. Above 1 does not mean that bills can be paid if most of it is stock.",
  },
  source: "Standard accounting and management definition",
  stage: "finance",
  departments: ["FIN"],
  searchWords: [
    "kha nang thanh toan",
    "thanh toan ngan han",
    "thanh toan hien hanh",
    "liquidity",
    "working capital ratio",
    "can we pay our bills",
  ],
};
