import type { KpiDefinition } from "./definition";

export const returnRate: KpiDefinition = {
  id: "RETURNRATE",
  name: { vi: "Tỷ lệ trả hàng (theo giá trị)", en: "Return rate (by value)" },
  abbreviation: "Return",
  definition: {
    vi: "Giá trị (hoặc số lượng) trả lại trên giá trị (hoặc số lượng) bán.",
    en: "Value (or units) returned over value (or units) sold.",
  },
  formula: { vi: "Giá trị hàng trả lại ÷ Doanh thu gộp", en: "Returns value ÷ Gross revenue" },
  unit: "percent",
  direction: "lower",
  timeBasis: "ratio",
  perspective: "C",
  indicator: "lagging",
  inputs: { returned: "returnsValue", sold: "revenue" },
  track: {
    vi: "Đơn theo trạng thái, hằng tháng theo mã hàng.",
    en: "Orders by status, monthly by SKU.",
  },
  action: {
    vi: "Cao ở một mã: sửa mô tả, bảng cỡ, đóng gói; xác nhận trước đơn COD.",
    en: "High on one SKU: fix description, size chart, packing; pre-confirm COD orders.",
  },
  searchWords: ["tra hang", "hoan hang", "cod refusal", "returns"],
};
