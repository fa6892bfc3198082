import type { KpiKnowledge } from "./kpi-knowledge";

/** How people come to know the firm. */
export const ATTRACT: readonly KpiKnowledge[] = [
  {
    id: "TRAFFIC",
    name: { vi: "Lưu lượng truy cập website", en: "Website traffic" },
    definition: {
      vi: "Số lượt truy cập (hoặc số người) vào website trong kỳ, nên tách theo nguồn: tự nhiên, trực tiếp, quảng cáo, mạng xã hội.",
      en: "Visits (or unique visitors) reaching the site in the period, ideally split into organic, direct, paid and social.",
    },
    formula: { vi: "Số lượt truy cập", en: "Visits" },
    unit: "count",
    direction: "higher",
    frequency: "day",
    perspective: "C",
    track: {
      vi: "Công cụ phân tích web, theo nguồn; xem hằng ngày cùng trung bình 7 ngày.",
      en: "Web analytics by source; watch daily beside a 7-day average.",
    },
    action: {
      vi: "Giảm đột ngột: kiểm tra lỗi web, mã đo, quảng cáo bị dừng trước, rồi mới đến cơ cấu kênh. Tăng vọt: kiểm tra tải và lượt truy cập ảo.",
      en: "Sudden drop: check site errors, tracking code and paused ads first, then campaign mix. Spike: check capacity and bot traffic.",
    },
  },
  {
    id: "ORGSHARE",
    name: { vi: "Tỷ trọng truy cập tự nhiên (SEO)", en: "Organic traffic share (SEO)" },
    definition: {
      vi: "Tỷ trọng lượt truy cập đến từ kết quả tìm kiếm không trả tiền; một con số gọn cho sức khỏe SEO của website.",
      en: "Share of visits that come from unpaid search: one number for the health of the site's SEO.",
    },
    formula: { vi: "Lượt truy cập tự nhiên ÷ tổng lượt truy cập", en: "Organic visits ÷ all visits" },
    unit: "percent",
    direction: "higher",
    frequency: "month",
    perspective: "C",
    track: {
      vi: "Báo cáo nguồn truy cập và thứ hạng từ khóa, hằng tháng.",
      en: "Acquisition report of web analytics and positions in the search console, monthly.",
    },
    action: {
      vi: "Làm mới trang tụt hạng, sửa lỗi SEO kỹ thuật, xây liên kết cho những trang tạo ra doanh thu.",
      en: "Refresh decaying pages, fix technical SEO errors, earn links for the pages that sell.",
    },
  },
  {
    id: "BACKLINKS",
    name: { vi: "Số liên kết trỏ về", en: "Backlinks" },
    definition: {
      vi: "Số liên kết từ website khác còn hiệu lực; tốt hơn: số tên miền trỏ về.",
      en: "Live links from other sites; better: the number of referring domains.",
    },
    formula: { vi: "Số liên kết trỏ về", en: "Backlinks" },
    unit: "count",
    direction: "higher",
    frequency: "month",
    perspective: "C",
    track: { vi: "Công cụ SEO, hằng tháng.", en: "SEO tool, monthly." },
    action: {
      vi: "Xuất bản số liệu và hướng dẫn đáng trích dẫn, giới thiệu với đối tác; từ chối liên kết rác.",
      en: "Publish figures and guides worth quoting and offer them to partners; disavow spam.",
    },
  },
  {
    id: "SUBSCRIBERS",
    name: { vi: "Số người đăng ký nhận email", en: "Email subscribers" },
    definition: {
      vi: "Số liên hệ đã đồng ý nhận tin và còn liên lạc được vào cuối kỳ.",
      en: "Contacts who agreed to receive mail and can be reached, at the end of the period.",
    },
    formula: { vi: "Số người đăng ký cuối kỳ", en: "Subscribers at the end of the period" },
    unit: "count",
    direction: "higher",
    frequency: "month",
    perspective: "C",
    track: {
      vi: "Công cụ email, cuối tháng, đã trừ hủy đăng ký và địa chỉ lỗi.",
      en: "Email tool at the end of the month, net of unsubscribes and bounces.",
    },
    action: {
      vi: "Thêm điểm đăng ký có lợi ích rõ ràng; loại địa chỉ không còn dùng hằng quý.",
      en: "Add sign-up points with a clear benefit; remove dead addresses quarterly.",
    },
  },
  {
    id: "AWARENESS",
    name: { vi: "Mức độ nhận biết thương hiệu", en: "Brand awareness" },
    definition: {
      vi: "Tỷ lệ người được khảo sát trong thị trường mục tiêu nhận ra thương hiệu khi được gợi ý.",
      en: "Share of the surveyed target market that recognises the brand (aided).",
    },
    formula: { vi: "Số người nhận biết ÷ số người được hỏi", en: "Respondents who know it ÷ respondents" },
    unit: "percent",
    direction: "higher",
    frequency: "quarter",
    perspective: "C",
    track: {
      vi: "Khảo sát ngắn hằng quý; chỉ báo thay thế: lượng tìm kiếm tên thương hiệu.",
      en: "Short quarterly survey; proxy: searches for the brand name.",
    },
    action: {
      vi: "Chuyển một phần ngân sách từ quảng cáo bán hàng sang độ phủ ở vùng hoặc phân khúc yếu.",
      en: "Shift part of the budget from performance ads to reach in the weak region or segment.",
    },
  },
  {
    id: "LEADS",
    name: { vi: "Số khách hàng tiềm năng", en: "Leads" },
    definition: {
      vi: "Cá nhân hoặc doanh nghiệp để lại thông tin hay hỏi mua: biểu mẫu, cuộc gọi, hội thoại có nhu cầu, đăng ký, tải tài liệu.",
      en: "People or firms who left contact details or asked for information: forms, calls, chats with a need, sign-ups, downloads.",
    },
    formula: { vi: "Số khách hàng tiềm năng", en: "Leads" },
    unit: "count",
    direction: "higher",
    frequency: "day",
    perspective: "C",
    track: {
      vi: "CRM, biểu mẫu trên web, theo dõi cuộc gọi; hằng ngày, theo nguồn.",
      en: "CRM, web forms and call tracking, daily by source.",
    },
    action: {
      vi: "Giảm: kiểm tra biểu mẫu và mã đo trước, rồi quảng cáo, trang đích và cách thu thông tin khách.",
      en: "Falling: check forms and tracking first, then ads, landing pages and the steps of lead capture.",
    },
  },
];
