import type { KpiDefinition } from "./definition";

export const aov: KpiDefinition = {
  id: "AOV",
  name: { vi: "Giá trị đơn hàng trung bình", en: "Average order value" },
  abbreviation: "AOV",
  definition: {
    vi: "Doanh thu chia cho số đơn (hóa đơn bình quân trong F&B).",
    en: "Revenue divided by orders (average bill in F&B).",
  },
  formula: { vi: "Doanh thu gộp ÷ Số đơn hàng", en: "Gross revenue ÷ Orders" },
  unit: "currency",
  direction: "higher",
  timeBasis: "ratio",
  perspective: "F",
  indicator: "lagging",
  inputs: { revenue: "revenue", orders: "orders" },
  track: {
    vi: "POS hoặc sàn/website, hằng tuần.",
    en: "POS or shop platform, weekly.",
  },
  action: {
    vi: "Giảm: gói combo, ngưỡng miễn phí giao, gợi ý bán thêm; kiểm tra mức giảm giá.",
    en: "Falling: bundles, free-shipping threshold, trained upsell prompts; check discount depth.",
  },
  searchWords: ["gia tri don hang", "hoa don binh quan", "average basket", "average bill"],
};
