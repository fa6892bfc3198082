import type { KpiKnowledge } from "./kpi-knowledge";

/** What people do with what they see and read. */
export const ENGAGE: readonly KpiKnowledge[] = [
  {
    id: "BOUNCE",
    name: { vi: "Tỷ lệ thoát", en: "Bounce rate" },
    definition: {
      vi: "Tỷ lệ phiên rời đi mà không có tương tác nào nữa.",
      en: "Share of sessions that leave without a second interaction.",
    },
    formula: { vi: "Số phiên thoát ÷ số phiên", en: "Bounced sessions ÷ sessions" },
    unit: "percent",
    direction: "lower",
    frequency: "week",
    perspective: "C",
    track: {
      vi: "Công cụ phân tích web, theo trang đích và thiết bị, hằng tuần.",
      en: "Web analytics by landing page and device, weekly.",
    },
    action: {
      vi: "Tăng tốc trang, để tiêu đề khớp với lời hứa của quảng cáo, đặt một bước tiếp theo rõ ràng ở đầu trang.",
      en: "Speed up the page, match the ad promise to the headline, put one clear next step above the fold.",
    },
  },
  {
    id: "SESSDUR",
    name: { vi: "Thời lượng phiên trung bình", en: "Average session duration" },
    definition: { vi: "Số phút trung bình mỗi phiên truy cập.", en: "Average minutes per session." },
    formula: { vi: "Tổng số phút ÷ số phiên", en: "Total minutes ÷ sessions" },
    unit: "minutes",
    direction: "higher",
    frequency: "week",
    perspective: "C",
    track: {
      vi: "Công cụ phân tích web, theo nhóm nội dung, hằng tuần.",
      en: "Web analytics, weekly, by content group.",
    },
    action: {
      vi: "Nơi phiên ngắn và tỷ lệ thoát cao: bổ sung nội dung và liên kết nội bộ.",
      en: "Where visits are short and bounce is high: deepen content and add internal links.",
    },
  },
  {
    id: "RETVISIT",
    name: { vi: "Tỷ lệ người dùng quay lại", en: "Returning visitor rate" },
    definition: {
      vi: "Tỷ lệ người dùng trong kỳ đã từng truy cập trước đó.",
      en: "Share of users in the period who had visited before.",
    },
    formula: { vi: "Người dùng quay lại ÷ tổng người dùng", en: "Returning users ÷ users" },
    unit: "percent",
    direction: "higher",
    frequency: "week",
    perspective: "C",
    track: { vi: "Công cụ phân tích web, hằng tuần hoặc hằng tháng.", en: "Web analytics, weekly or monthly." },
    action: {
      vi: "Tạo lý do quay lại: email, Zalo, tiếp thị lại, nội dung mới, giữ giỏ hàng.",
      en: "Give reasons to come back: email or Zalo follow-up, remarketing, fresh content, saved carts.",
    },
  },
  {
    id: "ENGRATE",
    name: { vi: "Tỷ lệ tương tác mạng xã hội", en: "Social engagement rate" },
    definition: {
      vi: "Lượt thích, bình luận, chia sẻ và nhấp trên lượt hiển thị (hoặc lượt tiếp cận).",
      en: "Likes, comments, shares and clicks relative to impressions (or reach).",
    },
    formula: { vi: "Tổng tương tác ÷ lượt hiển thị", en: "Engagements ÷ impressions" },
    unit: "percent",
    direction: "higher",
    frequency: "week",
    perspective: "C",
    track: {
      vi: "Thống kê từng bài của nền tảng, tổng hợp hằng tuần.",
      en: "Platform insights per post, weekly total.",
    },
    action: {
      vi: "Nhân rộng dạng bài tốt nhất, dừng nhóm bài kém nhất, trả lời bình luận trong ngày.",
      en: "Copy the format of the best tenth of posts, stop the weakest third, answer comments within the day.",
    },
  },
  {
    id: "OPENRATE",
    name: { vi: "Tỷ lệ mở email", en: "Email open rate" },
    definition: {
      vi: "Số người mở (không trùng) chia cho số email gửi thành công.",
      en: "Unique opens divided by delivered emails.",
    },
    formula: { vi: "Lượt mở không trùng ÷ email gửi thành công", en: "Unique opens ÷ delivered emails" },
    unit: "percent",
    direction: "higher",
    frequency: "week",
    perspective: "C",
    track: { vi: "Công cụ email, hằng tuần, theo phân khúc.", en: "Email tool, weekly by segment." },
    action: {
      vi: "Giảm: làm sạch danh sách; thử tiêu đề, tên người gửi và giờ gửi khác.",
      en: "Falling: clean the list; test subject lines, sender name and send time.",
    },
  },
  {
    id: "EMAILCTR",
    name: { vi: "Tỷ lệ nhấp email", en: "Email click-through rate" },
    definition: {
      vi: "Số người nhấp chia cho số email gửi thành công (cách khác: người nhấp trên người mở).",
      en: "Unique clicks divided by delivered emails (variant: clicks over opens).",
    },
    formula: { vi: "Người nhấp không trùng ÷ email gửi thành công", en: "Unique clicks ÷ delivered emails" },
    unit: "percent",
    direction: "higher",
    frequency: "week",
    perspective: "C",
    track: { vi: "Công cụ email, hằng tuần.", en: "Email tool, weekly." },
    action: {
      vi: "Mở tốt mà nhấp kém: sửa nội dung, ưu đãi và lời kêu gọi, không phải tiêu đề.",
      en: "Opens fine but clicks weak: fix the body, the offer and the call to action, not the subject line.",
    },
  },
  {
    id: "FEEDBACK",
    name: { vi: "Lượng phản hồi của khách hàng", en: "Customer feedback volume" },
    definition: {
      vi: "Số đánh giá, câu trả lời khảo sát và góp ý nhận được.",
      en: "Reviews, survey answers and suggestions received.",
    },
    formula: { vi: "Số phản hồi", en: "Feedback items" },
    unit: "count",
    direction: "higher",
    frequency: "month",
    perspective: "C",
    track: { vi: "Mọi nguồn đánh giá, hằng tháng.", en: "All sources of reviews, monthly." },
    action: {
      vi: "Thấp: hỏi đúng lúc khách vừa nhận được giá trị; chỉ cần một chạm.",
      en: "Low: ask at the moment of value; make it one tap.",
    },
  },
];
