import type { KpiKnowledge } from "./kpi-knowledge";

/** Whether customers stay, come back and are content. */
export const RETAIN_CUSTOMERS: readonly KpiKnowledge[] = [
  {
    id: "REPEAT",
    name: { vi: "Tỷ lệ mua lặp lại (RPR)", en: "Repeat purchase rate (RPR)" },
    definition: {
      vi: "Tỷ lệ khách có từ hai đơn trở lên trong khoảng theo dõi.",
      en: "Share of customers with two or more orders in the window.",
    },
    formula: { vi: "Khách mua từ hai lần ÷ tổng khách mua", en: "Repeat customers ÷ customers" },
    unit: "percent",
    direction: "higher",
    frequency: "month",
    perspective: "C",
    track: {
      vi: "Đơn theo mã khách, hằng tháng, trong 12 tháng gần nhất.",
      en: "Orders by customer id, monthly, over the last twelve months.",
    },
    action: {
      vi: "Tung ưu đãi đơn thứ hai đúng lúc khách thường mua lại.",
      en: "Offer the second order within the usual gap between purchases.",
    },
  },
  {
    id: "PURCHFREQ",
    name: { vi: "Tần suất mua hàng", en: "Purchase frequency" },
    definition: {
      vi: "Số đơn trên mỗi khách trong khoảng theo dõi, cùng khoảng với tỷ lệ mua lặp lại.",
      en: "Orders per customer in the window, the same one as of the repeat purchase rate.",
    },
    formula: { vi: "Số đơn hàng ÷ số khách", en: "Orders ÷ customers" },
    unit: "ratio",
    direction: "higher",
    frequency: "month",
    perspective: "C",
    track: {
      vi: "Đơn theo mã khách, hằng tháng, trong 12 tháng gần nhất.",
      en: "Orders by customer id, monthly, over the last twelve months.",
    },
    action: {
      vi: "Tăng bằng hạng thành viên, nhắc mua, gói bổ sung định kỳ.",
      en: "Raise it with loyalty tiers, reminders and replenishment offers.",
    },
  },
  {
    id: "NPS",
    name: { vi: "Chỉ số sẵn lòng giới thiệu (NPS)", en: "Net Promoter Score (NPS)" },
    definition: {
      vi: "Phần trăm người ủng hộ (9–10 điểm) trừ phần trăm người phản đối (0–6 điểm) ở câu hỏi giới thiệu, từ −100 đến 100.",
      en: "Percentage of promoters (9–10) less percentage of detractors (0–6) on the question whether one would recommend, from −100 to 100.",
    },
    formula: {
      vi: "(Người ủng hộ − người phản đối) ÷ số câu trả lời × 100",
      en: "(Promoters − detractors) ÷ responses × 100",
    },
    unit: "score",
    direction: "higher",
    frequency: "quarter",
    perspective: "C",
    track: {
      vi: "Khảo sát quan hệ hằng quý; ghi cả số câu trả lời và sai số.",
      en: "Relationship survey each quarter; with the number of answers and the margin of error.",
    },
    action: {
      vi: "Gọi mọi người phản đối trong 48 giờ, ghi lại chủ đề, nhờ người ủng hộ giới thiệu.",
      en: "Call every detractor within 48 hours, log the themes, ask promoters for referrals.",
    },
  },
  {
    id: "CSAT",
    name: { vi: "Mức độ hài lòng (CSAT)", en: "Customer satisfaction (CSAT)" },
    definition: {
      vi: "Tỷ lệ câu trả lời hài lòng (hai mức cao nhất, 4–5 trên 5) theo điểm chạm: sản phẩm, dịch vụ, hậu mãi.",
      en: "Share of satisfied answers (the top two of five) by touchpoint: product, service, after-sales.",
    },
    formula: { vi: "Câu trả lời hài lòng ÷ số câu trả lời", en: "Satisfied answers ÷ responses" },
    unit: "percent",
    direction: "higher",
    frequency: "month",
    perspective: "C",
    track: {
      vi: "Khảo sát sau tương tác, hằng tháng, theo kênh và nhân viên.",
      en: "Survey after contact, monthly, by channel and agent.",
    },
    action: {
      vi: "Giảm: đọc bình luận điểm thấp hằng tuần, sửa nguyên nhân lặp lại, phản hồi lại cho khách.",
      en: "Falling: read comments on low scores weekly, fix the cause that repeats, tell customers what was done.",
    },
  },
  {
    id: "CES",
    name: { vi: "Điểm dễ dàng khi được hỗ trợ (CES)", en: "Customer effort score (CES)" },
    definition: {
      vi: 'Điểm đồng ý trung bình (1–7) với câu "vấn đề của tôi được giải quyết thật dễ dàng".',
      en: 'Mean agreement (1–7) with "it was easy to get my issue solved".',
    },
    formula: { vi: "Tổng điểm ÷ số câu trả lời", en: "Sum of scores ÷ responses" },
    unit: "score",
    direction: "higher",
    frequency: "month",
    perspective: "C",
    track: { vi: "Khảo sát sau khi xử lý, hằng tháng.", en: "Survey after resolution, monthly." },
    action: {
      vi: "Giảm liên hệ lặp và chuyển tiếp; đơn giản hóa biểu mẫu.",
      en: "Fewer repeat contacts and hand-offs; simpler forms.",
    },
  },
  {
    id: "COMPLAINT",
    name: { vi: "Tỷ lệ khiếu nại", en: "Complaint rate" },
    definition: {
      vi: "Số khiếu nại trên số đơn hàng (hoặc số khách hoạt động).",
      en: "Complaints over orders (or active customers).",
    },
    formula: { vi: "Số khiếu nại ÷ số đơn hàng (hoặc số khách)", en: "Complaints ÷ orders (or customers)" },
    unit: "percent",
    direction: "lower",
    frequency: "week",
    perspective: "C",
    track: { vi: "Ghi chung mọi kênh vào một danh sách, hằng tuần.", en: "All channels logged in one list, weekly." },
    action: {
      vi: "Tăng: xếp nguyên nhân theo Pareto, sửa tận gốc nguyên nhân đứng đầu, xin lỗi và bù theo quy định.",
      en: "Rising: rank the causes by Pareto, fix the first one for good, apologise and compensate by rule.",
    },
  },
  {
    id: "SURVEYRATE",
    name: { vi: "Tỷ lệ phản hồi khảo sát", en: "Survey response rate" },
    definition: {
      vi: "Số câu trả lời nhận được trên số tương tác đủ điều kiện khảo sát.",
      en: "Answers received over interactions eligible for a survey.",
    },
    formula: { vi: "Số trả lời ÷ số tương tác đủ điều kiện", en: "Responses ÷ eligible interactions" },
    unit: "percent",
    direction: "higher",
    frequency: "month",
    perspective: "P",
    track: { vi: "Công cụ khảo sát, hằng tháng.", en: "Survey tool, monthly." },
    action: {
      vi: "Rút còn một câu, gửi trong một giờ, qua Zalo hoặc SMS.",
      en: "Cut it to one question, sent within an hour, by Zalo or SMS.",
    },
  },
  {
    id: "NRR",
    name: { vi: "Tỷ lệ giữ doanh thu thuần (NRR)", en: "Net revenue retention (NRR)" },
    definition: {
      vi: "Doanh thu định kỳ còn lại từ khách đầu kỳ, sau mở rộng, thu hẹp và rời bỏ.",
      en: "Recurring revenue kept from opening customers, after expansion, contraction and churn.",
    },
    formula: {
      vi: "(MRR đầu kỳ + mở rộng − thu hẹp − rời bỏ) ÷ MRR đầu kỳ",
      en: "(starting MRR + expansion − contraction − churned) ÷ starting MRR",
    },
    unit: "percent",
    direction: "higher",
    frequency: "month",
    perspective: "F",
    track: {
      vi: "Thanh toán theo khách, hằng tháng và 12 tháng gần nhất.",
      en: "Billing by customer, monthly and over the last twelve months.",
    },
    action: {
      vi: "Dưới 100 %: sửa nguyên nhân rời bỏ trước khi bán thêm.",
      en: "Below 100 %: fix the reasons for churn before selling more.",
    },
  },
  {
    id: "GRR",
    name: { vi: "Tỷ lệ giữ doanh thu gộp (GRR)", en: "Gross revenue retention (GRR)" },
    definition: {
      vi: "Như NRR nhưng không tính mở rộng; không vượt 100 %.",
      en: "As NRR but without expansion; never above 100 %.",
    },
    formula: {
      vi: "(MRR đầu kỳ − thu hẹp − rời bỏ) ÷ MRR đầu kỳ",
      en: "(starting MRR − contraction − churned) ÷ starting MRR",
    },
    unit: "percent",
    direction: "higher",
    frequency: "month",
    perspective: "F",
    track: { vi: "Thanh toán theo khách, hằng tháng.", en: "Billing by customer, monthly." },
    action: {
      vi: "Thấp mà NRR cao: tăng trưởng dựa vào ít khách lớn, cần đa dạng hơn.",
      en: "Low with a high NRR: growth rests on a few growing customers; win more kinds of them.",
    },
  },
  {
    id: "MRRCHURN",
    name: { vi: "Tỷ lệ rời bỏ doanh thu (MRR churn)", en: "MRR churn rate" },
    definition: {
      vi: "Doanh thu định kỳ mất do hủy trên MRR đầu kỳ.",
      en: "Recurring revenue lost to cancellations over opening MRR.",
    },
    formula: { vi: "MRR rời bỏ ÷ MRR đầu kỳ", en: "Churned MRR ÷ starting MRR" },
    unit: "percent",
    direction: "lower",
    frequency: "month",
    perspective: "F",
    track: { vi: "Thanh toán, hằng tháng.", en: "Billing, monthly." },
    action: {
      vi: "Cao hơn tỷ lệ rời bỏ theo khách: khách lớn đang đi, hãy giao người phụ trách riêng.",
      en: "Higher than customer churn: large customers are leaving; give them account managers.",
    },
  },
];
