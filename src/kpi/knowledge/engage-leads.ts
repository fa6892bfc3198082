import type { KpiKnowledge } from "./kpi-knowledge";

/** How interest becomes a lead, and a trial becomes a habit. */
export const ENGAGE_LEADS: readonly KpiKnowledge[] = [
  {
    id: "LEADRATE",
    name: { vi: "Tỷ lệ tạo khách hàng tiềm năng", en: "Visitor-to-lead rate" },
    definition: { vi: "Tỷ lệ lượt truy cập trở thành khách hàng tiềm năng.", en: "Share of visits that become leads." },
    formula: { vi: "Khách hàng tiềm năng ÷ lượt truy cập", en: "Leads ÷ visits" },
    unit: "percent",
    direction: "higher",
    frequency: "week",
    perspective: "P",
    track: {
      vi: "CRM ghép với công cụ phân tích web, hằng tuần, theo trang đích.",
      en: "CRM joined with web analytics, weekly by landing page.",
    },
    action: {
      vi: "Truy cập cao mà tỷ lệ thấp: thử trang đích, ưu đãi và lời kêu gọi hành động khác.",
      en: "High traffic with a low rate: test the landing page, the offer and the call to action.",
    },
  },
  {
    id: "MQL",
    name: { vi: "Số khách hàng tiềm năng đủ điều kiện tiếp thị (MQL)", en: "Marketing-qualified leads (MQL)" },
    definition: {
      vi: "Khách hàng tiềm năng đạt tiêu chí tiếp thị đã thống nhất và sẵn sàng chuyển cho bán hàng.",
      en: "Leads that meet agreed marketing criteria and are ready for sales contact.",
    },
    formula: { vi: "Số MQL", en: "MQLs" },
    unit: "count",
    direction: "higher",
    frequency: "week",
    perspective: "P",
    track: { vi: "Ngày chuyển giai đoạn trong CRM, hằng tuần, theo kênh.", en: "CRM stage date, weekly by channel." },
    action: {
      vi: "Rà soát tiêu chí với bán hàng; đầu tư vào kênh có MQL chuyển đổi tốt.",
      en: "Review the criteria with sales; invest in channels whose MQLs convert.",
    },
  },
  {
    id: "SQL",
    name: { vi: "Số khách hàng tiềm năng đủ điều kiện bán hàng (SQL)", en: "Sales-qualified leads (SQL)" },
    definition: {
      vi: "Khách hàng tiềm năng được bán hàng chấp nhận là cơ hội thật.",
      en: "Leads accepted by sales as real opportunities.",
    },
    formula: { vi: "Số SQL", en: "SQLs" },
    unit: "count",
    direction: "higher",
    frequency: "week",
    perspective: "P",
    track: {
      vi: "Giai đoạn trong CRM, hằng tuần, theo nhân viên và nguồn.",
      en: "CRM stage, weekly by rep and source.",
    },
    action: {
      vi: "Nhiều MQL mà ít SQL: siết tiêu chí MQL hoặc liên hệ lần đầu nhanh hơn.",
      en: "Many MQLs but few SQLs: tighten the MQL criteria or make the first contact faster.",
    },
  },
  {
    id: "MQL2SQL",
    name: { vi: "Tỷ lệ MQL thành SQL", en: "MQL-to-SQL rate" },
    definition: { vi: "Tỷ lệ MQL được bán hàng chấp nhận.", en: "Share of MQLs that sales accepts." },
    formula: { vi: "Số SQL ÷ số MQL", en: "SQLs ÷ MQLs" },
    unit: "percent",
    direction: "higher",
    frequency: "month",
    perspective: "P",
    track: { vi: "Báo cáo phễu trong CRM, hằng tháng, theo kênh.", en: "CRM funnel report, monthly by channel." },
    action: {
      vi: "Mỗi tháng tiếp thị và bán hàng cùng xem khách bị loại và xử lý lý do loại nhiều nhất.",
      en: "Let marketing and sales review rejected leads together each month and fix the top reason.",
    },
  },
  {
    id: "LEADSCORE",
    name: { vi: "Điểm chất lượng khách hàng tiềm năng", en: "Lead quality score" },
    definition: {
      vi: "Điểm đánh giá trung bình của khách hàng tiềm năng nhận được (thang 0–100).",
      en: "Average qualification score of the leads received (0–100).",
    },
    formula: { vi: "Tổng điểm ÷ số khách tiềm năng đã chấm", en: "Sum of scores ÷ scored leads" },
    unit: "score",
    direction: "higher",
    frequency: "month",
    perspective: "P",
    track: { vi: "Chấm điểm trong CRM, hằng tháng, theo nguồn.", en: "CRM scoring, monthly by source." },
    action: {
      vi: "Bỏ nguồn có điểm thấp kéo dài, chỉnh đối tượng và câu hỏi trong biểu mẫu.",
      en: "Drop sources with persistently low scores, adjust targeting and form questions.",
    },
  },
  {
    id: "PIPECOVER",
    name: { vi: "Độ phủ cơ hội bán hàng", en: "Pipeline coverage" },
    definition: {
      vi: "Giá trị cơ hội đang mở, đến hạn trong kỳ, trên phần mục tiêu còn lại.",
      en: "Value of the open pipeline due in the period over the remaining sales target.",
    },
    formula: { vi: "Giá trị cơ hội mở ÷ mục tiêu còn lại", en: "Open pipeline ÷ remaining target" },
    unit: "ratio",
    direction: "higher",
    frequency: "week",
    perspective: "P",
    track: { vi: "Chốt số liệu CRM mỗi thứ Hai.", en: "Snapshot of the CRM every Monday." },
    action: {
      vi: "Dưới 1 ÷ tỷ lệ thắng: tăng giờ tìm khách ngay; ép chốt không giải quyết được.",
      en: "Below 1 ÷ win rate: add prospecting hours now; closing harder will not fix it.",
    },
  },
  {
    id: "TRIALRATE",
    name: { vi: "Tỷ lệ đăng ký dùng thử", en: "Trial sign-up rate" },
    definition: {
      vi: "Tỷ lệ khách truy cập hoặc khách tiềm năng bắt đầu dùng thử sản phẩm, dịch vụ.",
      en: "Share of visitors or leads who start a trial of the product or service.",
    },
    formula: {
      vi: "Số người bắt đầu dùng thử ÷ số khách truy cập (hoặc khách tiềm năng)",
      en: "Trials started ÷ visitors (or leads)",
    },
    unit: "percent",
    direction: "higher",
    frequency: "week",
    perspective: "C",
    track: {
      vi: "Đăng ký dùng thử ghép với công cụ phân tích web, hằng tuần.",
      en: "Trial sign-ups joined with web analytics, weekly.",
    },
    action: {
      vi: "Thấp: bớt ô trong biểu mẫu, cho xem sản phẩm sớm, mời dùng thử có hướng dẫn.",
      en: "Low: cut form fields, show the product earlier, offer a guided demo.",
    },
  },
  {
    id: "ADOPTION",
    name: { vi: "Tỷ lệ dùng tính năng chính", en: "Key feature adoption" },
    definition: {
      vi: "Tỷ lệ khách hoạt động đã dùng tính năng hoặc dịch vụ chủ chốt trong kỳ.",
      en: "Share of active customers who used the key features or core services in the period.",
    },
    formula: { vi: "Khách dùng tính năng chính ÷ khách hoạt động", en: "Feature users ÷ active users" },
    unit: "percent",
    direction: "higher",
    frequency: "month",
    perspective: "C",
    track: { vi: "Sự kiện trong sản phẩm, hằng tháng, theo gói.", en: "Product events, monthly by plan." },
    action: {
      vi: "Thấp: hướng dẫn trong ứng dụng ở tuần đầu, bớt bước cài đặt.",
      en: "Low: guidance in the app during the first week, fewer set-up steps.",
    },
  },
  {
    id: "STICKY",
    name: { vi: "Độ gắn bó người dùng (DAU/MAU)", en: "Stickiness (DAU/MAU)" },
    definition: {
      vi: "Người dùng hoạt động bình quân ngày (DAU) trên người dùng hoạt động tháng (MAU).",
      en: "Average daily active users (DAU) over monthly active users (MAU).",
    },
    formula: { vi: "DAU bình quân ÷ MAU", en: "Average DAU ÷ MAU" },
    unit: "percent",
    direction: "higher",
    frequency: "week",
    perspective: "C",
    track: { vi: "Công cụ phân tích sản phẩm, hằng tuần.", en: "Product analytics, weekly." },
    action: {
      vi: "Thấp: tạo lý do quay lại đều đặn (báo cáo, nhắc việc) gắn với thói quen của khách.",
      en: "Low: build a recurring reason to return (report, reminder) tied to the routine of customers.",
    },
  },
];
