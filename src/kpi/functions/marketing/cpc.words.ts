import type { FunctionWords } from "../function-words";

export const cpcWords: FunctionWords = {
  name: { vi: "Chi phí mỗi lượt nhấp (CPC)", en: "Cost per click (CPC)" },
  description: { vi: "Một lượt nhấp vào quảng cáo tốn bao nhiêu.", en: "What one click on an advertisement cost." },
  formula: { vi: "chi phí quảng cáo ÷ lượt nhấp", en: "ad spend ÷ clicks" },
  parameters: {
    spend: {
      name: { vi: "chi_phí_quảng_cáo", en: "ad_spend" },
      description: {
        vi: "Chi phí quảng cáo trong kỳ, theo một loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Media cost of the period, in one currency; a cell or a range, which is added.",
      },
    },
    clicks: {
      name: { vi: "lượt_nhấp", en: "clicks" },
      description: {
        vi: "Số lượt nhấp mà khoản chi đó mang lại; một ô hoặc cả vùng, được cộng lại.",
        en: "Clicks that this spend bought; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["10", "5"], result: "2" },
  pitfall: {
    vi: "Đừng lấy trung bình CPC của các kênh: kênh ít lượt nhấp sẽ nặng ngang kênh nhiều lượt nhấp. Hãy đưa cả vùng chi phí và cả vùng lượt nhấp.",
    en: "Do not average the CPCs of channels, or one with few clicks weighs as much as one with many: give the whole range of spend and of clicks.",
  },
  source: "Google Ads Help, Average cost-per-click",
  stage: "attract",
  departments: ["MKT"],
  searchWords: [
    "cpc",
    "cost per click",
    "ppc",
    "chi phi moi click",
    "gia click",
    "gia moi luot nhap",
    "what a click costs",
  ],
};
