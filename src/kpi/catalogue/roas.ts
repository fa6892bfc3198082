import type { KpiDefinition } from "./definition";

export const roas: KpiDefinition = {
  id: "ROAS",
  name: { vi: "Doanh thu trên chi phí quảng cáo", en: "Return on ad spend" },
  abbreviation: "ROAS",
  definition: {
    vi: "Doanh thu ghi nhận cho kênh chia cho chi phí truyền thông của kênh (4,0 = 4 đồng trên 1 đồng). Bản gộp: tổng doanh thu / tổng chi quảng cáo (MER).",
    en: "Revenue attributed to a channel divided by its media cost (4.0 means 4 dong per dong). Blended variant: total revenue / total media (MER).",
  },
  formula: {
    vi: "Doanh thu từ quảng cáo ÷ Chi phí quảng cáo",
    en: "Revenue from advertising ÷ Advertising spend",
  },
  unit: "ratio",
  direction: "higher",
  timeBasis: "ratio",
  perspective: "F",
  indicator: "lagging",
  inputs: { revenue: "adRevenue", spend: "adSpend" },
  track: {
    vi: "Giá trị chuyển đổi trên nền tảng đối chiếu doanh thu CRM, hằng tháng và quý theo kênh.",
    en: "Ad platform value tracking reconciled to CRM revenue, monthly and quarterly by channel.",
  },
  action: {
    vi: "Dưới hòa vốn: cắt hoặc sửa; trên mục tiêu: tăng ngân sách từng bước và theo dõi ROAS biên.",
    en: "Below break-even: cut or fix; above target: raise budget step by step and watch marginal ROAS.",
  },
  searchWords: ["hieu qua quang cao", "ad return", "mer", "return on advertising", "ad", "ads", "roi"],
};
