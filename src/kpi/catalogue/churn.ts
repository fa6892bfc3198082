import type { KpiDefinition } from "./definition";

export const churn: KpiDefinition = {
  id: "CHURN",
  name: { vi: "Tỷ lệ rời bỏ", en: "Customer churn rate" },
  abbreviation: "Churn",
  definition: {
    vi: "Số khách mất trong kỳ trên số khách đầu kỳ (mặc định).",
    en: "Customers lost in the period over customers at its start (default).",
  },
  formula: { vi: "Khách hàng rời bỏ ÷ Khách hàng đầu kỳ", en: "Customers lost ÷ Customers at start" },
  unit: "percent",
  direction: "lower",
  timeBasis: "perMonth",
  perspective: "C",
  indicator: "lagging",
  inputs: { lost: "lostCustomers", startCustomers: "startCustomers" },
  track: {
    vi: "CRM hoặc hủy thanh toán, hằng tháng, theo vùng, gói, thâm niên.",
    en: "CRM or billing cancellations, monthly, by region, plan and tenure.",
  },
  action: {
    vi: "Tăng: xử lý nhóm rời sớm trước (hướng dẫn ban đầu), rồi nguyên nhân giá và dịch vụ.",
    en: "Rising: act on early-tenure leavers first (onboarding), then price and service causes.",
  },
  searchWords: ["khach roi bo", "mat khach", "huy dich vu", "attrition"],
};
