import type { FunctionWords } from "../function-words";

export const trialRateWords: FunctionWords = {
  name: { vi: "Tỷ lệ đăng ký dùng thử", en: "Trial sign-up rate" },
  description: {
    vi: "Phần khách truy cập (hoặc khách hàng tiềm năng) bắt đầu dùng thử sản phẩm.",
    en: "The share of visitors, or of leads, who start to try the product.",
  },
  formula: { vi: "số lượt dùng thử ÷ số khách truy cập", en: "trials started ÷ visitors" },
  parameters: {
    trials: {
      name: { vi: "số_dùng_thử", en: "trials" },
      description: {
        vi: "Số tài khoản bắt đầu dùng thử trong kỳ, mỗi tài khoản một lần; một ô hoặc cả vùng, được cộng lại.",
        en: "Trials started in the period, each account once; a cell or a range, which is added.",
      },
    },
    visitors: {
      name: { vi: "số_khách_truy_cập", en: "visitors" },
      description: {
        vi: "Số khách truy cập, hoặc khách hàng tiềm năng, trong cùng kỳ; một ô hoặc cả vùng, được cộng lại.",
        en: "Visitors, or leads, of the same period; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["240", "8000"], result: "0.03" },
  pitfall: {
    vi: "Chia cho lượt truy cập, cho người truy cập hay cho khách tiềm năng ra ba con số khác nhau: chọn một mẫu số và ghi rõ. Bỏ tài khoản trùng trước khi đếm.",
    en: "By visits, by visitors or by leads it is three different numbers: choose a denominator and say which. Take out double accounts before counting.",
  },
  source: "Standard management definition",
  stage: "engage",
  departments: ["MKT"],
  searchWords: [
    "trial rate",
    "free trial",
    "sign up rate",
    "dung thu",
    "dang ky dung thu",
    "khach thu san pham",
    "who tries the product",
  ],
};
