import type { KpiDefinition } from "./definition";

export const arpc: KpiDefinition = {
  id: "ARPC",
  name: { vi: "Doanh thu trung bình mỗi khách hàng", en: "Average revenue per customer" },
  abbreviation: "ARPU",
  definition: {
    vi: "Doanh thu (hoặc lợi nhuận gộp) trên mỗi khách hoạt động mỗi tháng.",
    en: "Revenue (or gross profit) per active customer per month.",
  },
  formula: { vi: "Doanh thu gộp ÷ Khách hàng hoạt động", en: "Gross revenue ÷ Active customers" },
  unit: "currency",
  direction: "higher",
  timeBasis: "perMonth",
  perspective: "F",
  indicator: "lagging",
  inputs: { revenue: "revenue", activeCustomers: "activeCustomers" },
  track: {
    vi: "Dữ liệu hóa đơn theo mã khách, hằng tháng theo phân khúc.",
    en: "Billing or POS by customer ID, monthly per segment.",
  },
  action: {
    vi: "Nâng bằng bán kèm, bán gói lãi cao hơn và tần suất mua ở nhóm mua nhiều.",
    en: "Lift by cross-sell, higher-margin options and purchase frequency in the heavy-user segment.",
  },
  searchWords: ["arpu", "doanh thu moi khach", "revenue per customer", "gia tri khach hang"],
};
