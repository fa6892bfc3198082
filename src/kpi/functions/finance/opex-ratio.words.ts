import type { FunctionWords } from "../function-words";

export const opexRatioWords: FunctionWords = {
  name: { vi: "Tỷ lệ chi phí hoạt động", en: "Operating expense ratio (OPEX ratio)" },
  description: {
    vi: "Phần doanh thu dùng cho bán hàng và quản lý.",
    en: "The share of revenue that selling and administration take.",
  },
  formula: { vi: "chi phí hoạt động ÷ doanh thu", en: "operating expenses ÷ revenue" },
  parameters: {
    opex: {
      name: { vi: "chi_phí_hoạt_động", en: "opex" },
      description: {
        vi: "Chi phí bán hàng và chi phí quản lý doanh nghiệp của kỳ, không gồm giá vốn, theo một loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Selling and administrative expenses of the period, without the cost of goods sold, in one currency; a cell or a range, which is added.",
      },
    },
    revenue: {
      name: { vi: "doanh_thu", en: "revenue" },
      description: {
        vi: "Doanh thu thuần của cùng kỳ, cùng loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Net revenue of the same period, in the same currency; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["200", "850"], result: "0.23529411764705882" },
  pitfall: {
    vi: "Giữ nguyên cách xếp loại giữa các kỳ: chuyển một khoản (như phí vận chuyển) từ giá vốn sang chi phí bán hàng làm tỷ lệ này xấu đi mà lợi nhuận không đổi.",
    en: "Keep the same classification from period to period: moving an item such as delivery from cost of goods to selling expenses worsens this ratio while profit stays.",
  },
  source: "Standard accounting and management definition",
  stage: "finance",
  departments: ["FIN"],
  searchWords: [
    "opex",
    "chi phi ban hang va quan ly",
    "chi phi van hanh tren doanh thu",
    "chi phi quan ly",
    "sga",
    "overhead ratio",
    "operating cost ratio",
  ],
};
