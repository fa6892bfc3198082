import type { FunctionWords } from "../function-words";

export const grossMarginWords: FunctionWords = {
  name: { vi: "Tỷ suất lợi nhuận gộp", en: "Gross margin" },
  description: {
    vi: "Phần doanh thu còn lại sau giá vốn.",
    en: "The share of revenue left after the cost of goods sold.",
  },
  formula: { vi: "(doanh thu − giá vốn) ÷ doanh thu", en: "(revenue − cost of goods sold) ÷ revenue" },
  parameters: {
    revenue: {
      name: { vi: "doanh_thu", en: "revenue" },
      description: {
        vi: "Doanh thu thuần, theo một loại tiền; một ô hoặc cả vùng, được cộng lại trước khi chia.",
        en: "Net revenue, in one currency; a cell or a range, which is added before dividing.",
      },
    },
    costOfGoodsSold: {
      name: { vi: "giá_vốn", en: "cost_of_goods_sold" },
      description: {
        vi: "Giá vốn hàng bán, cùng loại tiền; một ô hoặc cả vùng.",
        en: "Cost of goods sold in the same currency; a cell or a range.",
      },
    },
  },
  example: { args: ["100", "60"], result: "0.4" },
  pitfall: {
    vi: "Không phải tỷ lệ lãi trên giá vốn: lãi 50 % trên vốn là 33 % trên doanh thu.",
    en: "Not the markup: 50 % on cost is 33 % on revenue.",
  },
  source: "Best, Market-Based Management, fig. 6.16",
  stage: "finance",
  departments: ["FIN"],
  searchWords: [
    "gm",
    "bien loi nhuan gop",
    "lai gop",
    "ty suat lai gop",
    "gross profit margin",
    "profit after product cost",
  ],
};
