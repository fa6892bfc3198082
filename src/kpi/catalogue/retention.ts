import type { KpiDefinition } from "./definition";

export const retention: KpiDefinition = {
  id: "RETENTION",
  name: { vi: "Tỷ lệ giữ chân khách hàng", en: "Customer retention rate" },
  abbreviation: "CRR",
  definition: {
    vi: "Tỷ lệ khách đầu kỳ vẫn còn ở cuối kỳ, không tính khách mới trong kỳ.",
    en: "Share of customers at the start who are still customers at the end, excluding those won meanwhile.",
  },
  formula: {
    vi: "(Khách hàng cuối kỳ − Khách hàng mới) ÷ Khách hàng đầu kỳ",
    en: "(Customers at end − New customers) ÷ Customers at start",
  },
  unit: "percent",
  direction: "higher",
  timeBasis: "perMonth",
  perspective: "C",
  indicator: "lagging",
  inputs: { startCustomers: "startCustomers", endCustomers: "endCustomers", newCustomers: "newCustomers" },
  track: {
    vi: "Danh sách khách đầu/cuối kỳ khớp theo mã, hằng tháng, luôn tách phân khúc.",
    en: "CRM list at start and end matched by ID, monthly, always per segment.",
  },
  action: {
    vi: "Giảm: phỏng vấn khách rời bỏ, xem dữ liệu của phân khúc rò rỉ, xử lý hai nguyên nhân lớn nhất.",
    en: "Falling: interview leavers, inspect product or service data of the leaking segment, fix the top two causes.",
  },
  searchWords: ["crr", "giu chan khach", "giu khach", "loyalty", "keep customers", "customers we keep"],
};
