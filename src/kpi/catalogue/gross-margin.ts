import type { KpiDefinition } from "./definition";

export const grossMargin: KpiDefinition = {
  id: "GROSSMARGIN",
  name: { vi: "Tỷ suất lợi nhuận gộp", en: "Gross margin" },
  abbreviation: "GM",
  definition: {
    vi: "Doanh thu trừ giá vốn, chia doanh thu.",
    en: "Revenue less cost of goods sold, over revenue.",
  },
  formula: {
    vi: "(Doanh thu thuần − Giá vốn hàng bán) ÷ Doanh thu thuần",
    en: "(Net revenue − Cost of goods sold) ÷ Net revenue",
  },
  unit: "percent",
  direction: "higher",
  timeBasis: "ratio",
  perspective: "F",
  indicator: "lagging",
  inputs: { revenue: "netRevenue", costOfGoodsSold: "costOfGoodsSold" },
  track: {
    vi: "Kế toán theo dòng hàng, hằng tháng.",
    en: "Accounting by product line, monthly.",
  },
  action: {
    vi: "Giảm: tách giá bán, giá nhập, cơ cấu, chiết khấu; đàm phán năm đầu vào lớn.",
    en: "Falling: split price, purchase cost, mix and discounts; renegotiate top five inputs.",
  },
  searchWords: ["gm", "bien loi nhuan gop", "lai gop", "profit"],
};
