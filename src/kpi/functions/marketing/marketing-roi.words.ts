import type { FunctionWords } from "../function-words";

export const marketingRoiWords: FunctionWords = {
  name: { vi: "ROI tiếp thị (MROI)", en: "Marketing ROI (MROI)" },
  description: {
    vi: "Mỗi đồng tiếp thị lãi thêm bao nhiêu, sau khi trừ chính chi phí tiếp thị.",
    en: "What each unit of marketing cost earned, after that cost itself.",
  },
  formula: {
    vi: "(lợi nhuận gộp tạo ra − chi phí tiếp thị) ÷ chi phí tiếp thị",
    en: "(gross profit generated − marketing cost) ÷ marketing cost",
  },
  parameters: {
    grossProfit: {
      name: { vi: "lợi_nhuận_gộp", en: "gross_profit" },
      description: {
        vi: "Lợi nhuận gộp của phần doanh số do tiếp thị mang lại, theo một loại tiền, có thể âm; một ô hoặc cả vùng, được cộng lại.",
        en: "Gross profit from the sales that marketing brought, in one currency, may be negative; a cell or a range, which is added.",
      },
    },
    cost: {
      name: { vi: "chi_phí_tiếp_thị", en: "marketing_cost" },
      description: {
        vi: "Chi phí tiếp thị tương ứng, cùng loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Cost of that marketing, in the same currency; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["40", "15"], result: "1.6666666666666667" },
  pitfall: {
    vi: "Dùng lợi nhuận gộp, không dùng doanh thu: bán 1.200, giá vốn 600, tiếp thị 200 thì MROI là 200 %; lấy doanh thu sẽ ra 500 %.",
    en: "Take gross profit, not revenue: sales of 1,200, goods of 600 and marketing of 200 are 200 %; with revenue it would be 500 %.",
  },
  source: "Best, Market-Based Management, fig. 6.16",
  stage: "finance",
  departments: ["MKT"],
  searchWords: [
    "mroi",
    "roi",
    "marketing roi",
    "hieu qua tiep thi",
    "loi nhuan tren chi phi marketing",
    "lai tren tien quang cao",
    "does marketing pay off",
  ],
};
