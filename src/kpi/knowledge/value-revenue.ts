import type { KpiKnowledge } from "./kpi-knowledge";

/** What customers bring. */
export const VALUE_REVENUE: readonly KpiKnowledge[] = [
  {
    id: "REVENUE",
    name: { vi: "Doanh thu", en: "Revenue" },
    definition: {
      vi: "Doanh thu thuần trong kỳ: sau chiết khấu và hàng trả lại, không gồm VAT.",
      en: "Net sales of the period: after discounts and returns, without VAT.",
    },
    formula: { vi: "Doanh thu thuần", en: "Net revenue" },
    unit: "currency",
    direction: "higher",
    frequency: "day",
    perspective: "F",
    track: {
      vi: "POS, CRM hoặc kế toán; từ ngày đến tháng, so với lộ trình mục tiêu.",
      en: "POS, CRM or accounting; daily to monthly, against the path to the target.",
    },
    action: {
      vi: "Dưới kế hoạch: tách thành khách × số đơn × giá trị đơn, tìm yếu tố thay đổi, rồi xem theo sản phẩm, kênh, vùng.",
      en: "Below plan: split into customers × orders × order value, find the factor that moved, then look by product, channel and region.",
    },
  },
  {
    id: "QUOTA",
    name: { vi: "Mức hoàn thành chỉ tiêu bán hàng", en: "Quota attainment" },
    definition: {
      vi: "Doanh số thực hiện trên chỉ tiêu của cá nhân hoặc nhóm.",
      en: "Actual sales over the sales target of a rep or team.",
    },
    formula: { vi: "Doanh số thực hiện ÷ chỉ tiêu", en: "Actual sales ÷ quota" },
    unit: "percent",
    direction: "higher",
    frequency: "month",
    perspective: "F",
    track: {
      vi: "CRM hoặc kế toán; theo nhịp hằng tuần và chốt tháng.",
      en: "CRM or accounting; weekly pace and end of month.",
    },
    action: {
      vi: "Chậm nhịp giữa tháng: rà 10 cơ hội lớn nhất, chuyển khách tiềm năng bị bỏ lâu cho người khác.",
      en: "Behind at mid-month: review the ten largest deals, reassign leads that nobody calls.",
    },
  },
  {
    id: "MKTSHARE",
    name: { vi: "Thị phần", en: "Market share" },
    definition: {
      vi: "Doanh số của công ty trên tổng doanh số thị trường đã xác định.",
      en: "Own sales as a share of total market sales in the defined market.",
    },
    formula: { vi: "Doanh số công ty ÷ doanh số thị trường", en: "Own sales ÷ market sales" },
    unit: "percent",
    direction: "higher",
    frequency: "quarter",
    perspective: "C",
    track: {
      vi: "Ước tính của hiệp hội ngành hoặc nhà phân phối, hằng quý.",
      en: "Estimates of the industry association or distributors, quarterly.",
    },
    action: {
      vi: "Mất thị phần khi thị trường tăng: kiểm tra chênh lệch giá, độ phủ phân phối, sản phẩm còn thiếu.",
      en: "Losing share in a growing market: check price gap, distribution and missing products.",
    },
  },
  {
    id: "REVPEREMP",
    name: { vi: "Doanh thu trên mỗi nhân viên", en: "Revenue per employee" },
    definition: {
      vi: "Doanh thu trên số nhân viên bình quân, quy đổi toàn thời gian.",
      en: "Revenue over average staff, in full-time equivalents.",
    },
    formula: { vi: "Doanh thu ÷ nhân viên bình quân", en: "Revenue ÷ average employees" },
    unit: "currency",
    direction: "higher",
    frequency: "quarter",
    perspective: "L",
    track: { vi: "Kế toán và nhân sự, hằng quý.", en: "Accounting and HR, quarterly." },
    action: {
      vi: "Giảm: tạm dừng tuyển, tự động hóa khâu thủ công nặng nhất.",
      en: "Falling: pause hiring, automate the heaviest manual step.",
    },
  },
  {
    id: "ACTIVECUST",
    name: { vi: "Số khách hàng hoạt động", en: "Active customers" },
    definition: {
      vi: "Số khách có mua hoặc dùng trong khoảng thời gian hoạt động quy định.",
      en: "Customers who bought or used the product within the activity window.",
    },
    formula: { vi: "Số khách hàng hoạt động", en: "Active customers" },
    unit: "count",
    direction: "higher",
    frequency: "month",
    perspective: "C",
    track: { vi: "CRM hoặc nhật ký sản phẩm, hằng tháng.", en: "CRM or product log, monthly." },
    action: {
      vi: "Giảm: so khách rời bỏ với khách quay lại; chạy chiến dịch kéo lại khách mới ngừng mua.",
      en: "Falling: compare churn with returning customers; run a win-back on those who lapsed lately.",
    },
  },
  {
    id: "PAYING",
    name: { vi: "Số khách hàng trả phí", en: "Paying customers" },
    definition: {
      vi: "Số tài khoản có gói trả phí còn hiệu lực vào cuối kỳ.",
      en: "Accounts with a paid plan in force at the end of the period.",
    },
    formula: { vi: "Số khách hàng trả phí", en: "Paying customers" },
    unit: "count",
    direction: "higher",
    frequency: "month",
    perspective: "C",
    track: { vi: "Hệ thống thanh toán, hằng tháng.", en: "Billing system, monthly." },
    action: {
      vi: "Đứng yên: tách khách mới, khách mất, khách quay lại trước khi hành động.",
      en: "Flat: separate new, lost and returning customers before acting.",
    },
  },
  {
    id: "TRIALCONV",
    name: { vi: "Tỷ lệ dùng thử chuyển sang trả phí", en: "Trial-to-paid rate" },
    definition: {
      vi: "Tỷ lệ người dùng thử (cùng một lứa) trở thành khách trả phí.",
      en: "Share of trials (of the same cohort) that become paying.",
    },
    formula: { vi: "Số trả phí ÷ số dùng thử", en: "Converted ÷ trials" },
    unit: "percent",
    direction: "higher",
    frequency: "month",
    perspective: "P",
    track: { vi: "Thanh toán theo lứa dùng thử, hằng tháng.", en: "Billing by trial cohort, monthly." },
    action: {
      vi: "Thấp: rút ngắn thời gian đến khi thấy giá trị, gọi cho người đã dùng tính năng chính.",
      en: "Low: shorten the time to first value, call trials that used a key feature.",
    },
  },
  {
    id: "USETIME",
    name: { vi: "Thời gian dùng sản phẩm mỗi ngày", en: "Daily time in product" },
    definition: {
      vi: "Số phút dùng của mỗi người dùng hoạt động trong một ngày.",
      en: "Minutes of use per active user per day.",
    },
    formula: { vi: "Tổng phút ÷ lượt người dùng theo ngày", en: "Minutes ÷ user-days" },
    unit: "minutes",
    direction: "higher",
    frequency: "week",
    perspective: "C",
    track: { vi: "Công cụ phân tích sản phẩm, hằng tuần.", en: "Product analytics, weekly." },
    action: {
      vi: "Giảm mà đăng nhập vẫn đều: tìm lỗi, hoặc đối thủ đang lấy mất tác vụ chính.",
      en: "Falling with steady logins: look for errors, or a competitor who has taken over the main task.",
    },
  },
  {
    id: "MRR",
    name: { vi: "Doanh thu định kỳ tháng (MRR)", en: "Monthly recurring revenue (MRR)" },
    definition: {
      vi: "Giá trị một tháng của các thuê bao còn hiệu lực: khách trả phí × phí tháng bình quân (gói năm chia 12).",
      en: "Monthly value of the subscriptions in force: paying customers × average monthly fee (annual plans divided by 12).",
    },
    formula: { vi: "Khách trả phí × phí tháng bình quân", en: "Paying customers × average monthly fee" },
    unit: "currency",
    direction: "higher",
    frequency: "month",
    perspective: "F",
    track: { vi: "Dữ liệu thanh toán vào ngày cuối tháng.", en: "Billing export on the last day of the month." },
    action: {
      vi: "Dưới kế hoạch: đọc mới + mở rộng − thu hẹp − rời bỏ để tìm nguyên nhân.",
      en: "Below plan: read new + expansion − contraction − churn to find the cause.",
    },
  },
];
