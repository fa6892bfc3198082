import type { FunctionWords } from "../function-words";

export const roasWords: FunctionWords = {
  name: { vi: "Doanh thu trên chi phí quảng cáo (ROAS)", en: "Return on ad spend (ROAS)" },
  description: {
    vi: "Mỗi đồng quảng cáo mang về bao nhiêu đồng doanh thu.",
    en: "How much revenue came back for each unit of advertising.",
  },
  formula: { vi: "doanh thu ÷ chi phí quảng cáo", en: "revenue ÷ ad spend" },
  parameters: {
    revenue: {
      name: { vi: "doanh_thu", en: "revenue" },
      description: {
        vi: "Doanh thu ghi nhận cho quảng cáo, theo một loại tiền; một ô hoặc cả vùng, được cộng lại trước khi chia.",
        en: "Revenue attributed to the advertising, in one currency; a cell or a range, which is added before dividing.",
      },
    },
    spend: {
      name: { vi: "chi_phí_quảng_cáo", en: "ad_spend" },
      description: {
        vi: "Chi phí quảng cáo, cùng loại tiền; một ô hoặc cả vùng.",
        en: "Media cost in the same currency; a cell or a range.",
      },
    },
  },
  example: { args: ["5000", "1000"], result: "5" },
  pitfall: {
    vi: "ROAS không phải lợi nhuận: muốn hòa vốn, ROAS phải từ 1 ÷ tỷ suất lợi nhuận gộp trở lên.",
    en: "ROAS is not profit: to break even it must reach 1 ÷ gross margin.",
  },
  source: "Google Ads Help, About target ROAS",
  stage: "finance",
  departments: ["MKT"],
  searchWords: [
    "roas",
    "mer",
    "ad return",
    "return on advertising",
    "hieu qua quang cao",
    "doanh thu tren quang cao",
    "do our ads pay",
  ],
};
