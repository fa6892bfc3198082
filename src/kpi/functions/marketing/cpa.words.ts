import type { FunctionWords } from "../function-words";

export const cpaWords: FunctionWords = {
  name: { vi: "Chi phí mỗi chuyển đổi (CPA)", en: "Cost per acquisition (CPA)" },
  description: { vi: "Một chuyển đổi tốn bao nhiêu tiền quảng cáo.", en: "What one conversion cost in advertising." },
  formula: { vi: "chi phí quảng cáo ÷ số chuyển đổi", en: "ad spend ÷ conversions" },
  parameters: {
    spend: {
      name: { vi: "chi_phí_quảng_cáo", en: "ad_spend" },
      description: {
        vi: "Chi phí quảng cáo trong kỳ, theo một loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Media cost of the period, in one currency; a cell or a range, which is added.",
      },
    },
    conversions: {
      name: { vi: "số_chuyển_đổi", en: "conversions" },
      description: {
        vi: "Số chuyển đổi mà quảng cáo mang lại; một ô hoặc cả vùng, được cộng lại.",
        en: "Conversions that the advertising brought; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["100", "2"], result: "50" },
  pitfall: {
    vi: "CPA không phải CAC: chưa có lương, hoa hồng và công cụ, và một chuyển đổi chưa chắc là một khách hàng mới.",
    en: "CPA is not CAC: salaries, commissions and tools are left out, and a conversion need not be a new customer.",
  },
  source: "Google Ads Help, Cost per conversion",
  stage: "value",
  departments: ["MKT"],
  searchWords: [
    "cpa",
    "cost per action",
    "cost per conversion",
    "chi phi moi chuyen doi",
    "gia moi don quang cao",
    "ad cost per order",
  ],
};
