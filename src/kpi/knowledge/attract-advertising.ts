import type { KpiKnowledge } from "./kpi-knowledge";

/** What it costs to be seen. */
export const ATTRACT_ADVERTISING: readonly KpiKnowledge[] = [
  {
    id: "REACH",
    name: { vi: "Lượt hiển thị và tiếp cận", en: "Reach and impressions" },
    definition: {
      vi: "Số người tiếp cận hoặc số lần hiển thị trên mạng xã hội và quảng cáo. Số người theo dõi là số dư, xem riêng.",
      en: "People reached or times shown across social media and ads. Followers are a stock and are watched apart.",
    },
    formula: { vi: "Lượt hiển thị", en: "Impressions" },
    unit: "count",
    direction: "higher",
    frequency: "week",
    perspective: "C",
    track: {
      vi: "Báo cáo của nền tảng mạng xã hội và quảng cáo, hằng tuần.",
      en: "Social and ad platform reports, weekly.",
    },
    action: {
      vi: "Tiếp cận cao mà tương tác thấp: chỉnh nội dung, giọng điệu, nhịp đăng trước khi mua thêm lượt tiếp cận.",
      en: "High reach but low engagement: rework content, tone and posting rhythm before buying more reach.",
    },
  },
  {
    id: "ADCOST",
    name: { vi: "Chi phí quảng cáo", en: "Advertising cost" },
    definition: {
      vi: "Tiền trả cho quảng cáo trong kỳ, theo từng kênh.",
      en: "Media spend in the period, per channel.",
    },
    formula: { vi: "Chi phí quảng cáo", en: "Ad spend" },
    unit: "currency",
    direction: "range",
    frequency: "day",
    perspective: "F",
    track: {
      vi: "Hóa đơn của nền tảng quảng cáo, hằng ngày, so với nhịp ngân sách tháng.",
      en: "Ad platform billing, daily, against the pace of the monthly budget.",
    },
    action: {
      vi: "Chi tăng mà kết quả đứng yên: dừng nhóm quảng cáo kém, chuyển sang kênh có chi phí mỗi MQL và ROAS tốt hơn.",
      en: "Spend up with flat results: pause the worst ad sets, shift to channels with a better cost per MQL and ROAS.",
    },
  },
  {
    id: "CPC",
    name: { vi: "Chi phí mỗi lượt nhấp (CPC)", en: "Cost per click (CPC)" },
    definition: { vi: "Chi phí quảng cáo chia cho số lượt nhấp.", en: "Media cost divided by clicks." },
    formula: { vi: "Chi phí quảng cáo ÷ lượt nhấp", en: "Ad spend ÷ clicks" },
    unit: "currency",
    direction: "lower",
    frequency: "week",
    perspective: "P",
    track: {
      vi: "Nền tảng quảng cáo, hằng tuần, theo kênh và chiến dịch.",
      en: "Ad platforms, weekly, by channel and campaign.",
    },
    action: {
      vi: "Siết đối tượng và từ khóa phủ định, làm mới mẫu quảng cáo, hạ giá thầu ở nhóm ít nhu cầu.",
      en: "Tighten targeting and negative keywords, refresh creatives, test lower bids on audiences with little intent.",
    },
  },
  {
    id: "CTR",
    name: { vi: "Tỷ lệ nhấp quảng cáo (CTR)", en: "Ad click-through rate (CTR)" },
    definition: { vi: "Lượt nhấp chia cho lượt hiển thị.", en: "Clicks divided by impressions." },
    formula: { vi: "Lượt nhấp ÷ lượt hiển thị", en: "Clicks ÷ impressions" },
    unit: "percent",
    direction: "higher",
    frequency: "week",
    perspective: "C",
    track: { vi: "Nền tảng quảng cáo, hằng tuần, theo mẫu quảng cáo.", en: "Ad platforms, weekly, by creative." },
    action: {
      vi: "Viết lại ưu đãi và tiêu đề, giảm trùng lặp đối tượng, thay mẫu đã nhàm.",
      en: "Rewrite the offer and headline, cut audience overlap, rotate tired creatives.",
    },
  },
  {
    id: "CPL",
    name: { vi: "Chi phí mỗi khách hàng tiềm năng (CPL)", en: "Cost per lead (CPL)" },
    definition: {
      vi: "Chi phí chiến dịch chia cho số khách hàng tiềm năng mà chiến dịch tạo ra.",
      en: "Campaign cost divided by the leads it produced.",
    },
    formula: { vi: "Chi phí tiếp thị ÷ khách hàng tiềm năng", en: "Marketing cost ÷ leads" },
    unit: "currency",
    direction: "lower",
    frequency: "week",
    perspective: "P",
    track: { vi: "Nền tảng quảng cáo và CRM, hằng tuần, theo kênh.", en: "Ad platforms plus CRM, weekly by channel." },
    action: {
      vi: "Cắt kênh vừa đắt vừa cho khách không đạt chuẩn; khách tiềm năng rẻ mà không mua thì không rẻ.",
      en: "Cut channels that are dear and whose leads do not qualify; cheap leads that never buy are not cheap.",
    },
  },
  {
    id: "CPMQL",
    name: { vi: "Chi phí mỗi MQL", en: "Cost per MQL" },
    definition: {
      vi: "Chi phí tiếp thị chia cho số MQL, theo kênh; căn cứ để phân bổ ngân sách giữa các kênh.",
      en: "Marketing cost divided by MQLs, per channel: the basis for dividing the budget between channels.",
    },
    formula: { vi: "Chi phí kênh ÷ số MQL", en: "Channel cost ÷ MQLs" },
    unit: "currency",
    direction: "lower",
    frequency: "month",
    perspective: "P",
    track: {
      vi: "Hằng tháng và hằng quý, theo kênh, đặt cạnh doanh số theo nguồn khách.",
      en: "Monthly and quarterly, by channel, beside sales by source.",
    },
    action: {
      vi: "Chuyển ngân sách khỏi kênh vượt chi phí MQL mục tiêu; giữ lại 10–20 % để thử nghiệm.",
      en: "Move budget from channels above the target cost per MQL; keep 10–20 % for tests.",
    },
  },
];
