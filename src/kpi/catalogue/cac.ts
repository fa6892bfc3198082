import type { KpiDefinition } from "./definition";

export const cac: KpiDefinition = {
  id: "CAC",
  name: { vi: "Chi phí thu hút khách hàng", en: "Customer acquisition cost" },
  abbreviation: "CAC",
  definition: {
    vi: "Toàn bộ chi phí marketing và bán hàng trong kỳ chia cho số khách hàng mới trong cùng kỳ.",
    en: "All sales and marketing cost of the period divided by new customers won in the same period.",
  },
  formula: {
    vi: "Chi phí marketing và bán hàng ÷ Khách hàng mới",
    en: "Marketing and sales cost ÷ New customers",
  },
  unit: "currency",
  direction: "lower",
  timeBasis: "ratio",
  perspective: "F",
  indicator: "lagging",
  inputs: { cost: "marketingSalesCost", newCustomers: "newCustomers" },
  track: {
    vi: "Chi phí marketing/bán hàng từ kế toán chia cho khách mới trong CRM, hằng tháng.",
    en: "Accounting codes for sales and marketing divided by CRM new customers, monthly.",
  },
  action: {
    vi: "Tăng: bỏ kênh đắt, nâng chuyển đổi, rút ngắn chu kỳ bán, khai thác giới thiệu.",
    en: "Rising: drop costly channels, lift conversion, shorten the sales cycle, use referrals.",
  },
  searchWords: [
    "cpa",
    "chi phi co khach",
    "chi phi co mot khach hang",
    "chi phi thu hut khach",
    "cost per customer",
    "how much does a customer cost",
  ],
};
