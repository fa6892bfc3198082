import type { KpiDefinition } from "./definition";

export const netMargin: KpiDefinition = {
  id: "NETMARGIN",
  name: { vi: "Tỷ suất lợi nhuận ròng", en: "Net profit margin" },
  abbreviation: "NM",
  definition: {
    vi: "Lợi nhuận ròng trên doanh thu.",
    en: "Net profit over revenue.",
  },
  formula: { vi: "Lợi nhuận ròng ÷ Doanh thu thuần", en: "Net profit ÷ Net revenue" },
  unit: "percent",
  direction: "higher",
  timeBasis: "ratio",
  perspective: "F",
  indicator: "lagging",
  inputs: { netProfit: "netProfit", revenue: "netRevenue" },
  track: {
    vi: "Kế toán, hằng tháng.",
    en: "Accounting, monthly.",
  },
  action: {
    vi: "Giảm: xếp chi phí theo mức tăng so doanh thu và chặn ba khoản đầu.",
    en: "Falling: rank costs by growth versus revenue and cap the top three.",
  },
  searchWords: ["nm", "loi nhuan tren doanh thu", "lai rong", "profit"],
};
