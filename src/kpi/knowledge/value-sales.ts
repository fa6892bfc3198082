import type { KpiKnowledge } from "./kpi-knowledge";

/** How leads become customers and deals. */
export const VALUE_SALES: readonly KpiKnowledge[] = [
  {
    id: "MQL2CUST",
    name: { vi: "Tỷ lệ MQL thành khách hàng", en: "MQL-to-customer rate" },
    definition: {
      vi: "Tỷ lệ MQL trở thành khách hàng trả tiền, tổng thể và theo kênh.",
      en: "Share of MQLs that become paying customers, overall and by channel.",
    },
    formula: { vi: "Khách hàng mới từ MQL ÷ số MQL", en: "Customers won from MQLs ÷ MQLs" },
    unit: "percent",
    direction: "higher",
    frequency: "month",
    perspective: "P",
    track: {
      vi: "CRM, hằng tháng và hằng quý, theo kênh và theo lứa MQL.",
      en: "CRM, monthly and quarterly, by channel and MQL cohort.",
    },
    action: {
      vi: "Tìm giai đoạn rơi rụng ở từng kênh; huấn luyện hoặc phân công lại ở nơi khách tốt mà chốt yếu.",
      en: "Find the leaking stage of each channel; retrain or reassign where leads are good but closing is weak.",
    },
  },
  {
    id: "CVR",
    name: { vi: "Tỷ lệ chuyển đổi (CVR)", en: "Conversion rate (CVR)" },
    definition: {
      vi: "Tỷ lệ khách truy cập (hoặc khách tiềm năng) hoàn thành hành động mong muốn, ví dụ mua hàng.",
      en: "Share of visitors (or leads) completing the desired action, e.g. buying.",
    },
    formula: { vi: "Số chuyển đổi ÷ số khách truy cập", en: "Conversions ÷ visitors" },
    unit: "percent",
    direction: "higher",
    frequency: "day",
    perspective: "P",
    track: {
      vi: "Mục tiêu chuyển đổi trên web và CRM; xem hằng ngày, quyết định hằng tuần.",
      en: "Goals of web analytics and CRM; watched daily, decided weekly.",
    },
    action: {
      vi: "Giảm: tự đi qua quy trình mua, kiểm tra giá, tồn kho, tốc độ, độ tin cậy, rồi kịch bản bán hàng.",
      en: "Falling: walk through the checkout yourself, check price, stock, speed and trust signals, then the sales script.",
    },
  },
  {
    id: "CPA",
    name: { vi: "Chi phí mỗi chuyển đổi (CPA)", en: "Cost per acquisition (CPA)" },
    definition: {
      vi: "Chi phí quảng cáo trên mỗi chuyển đổi; hẹp hơn CAC vì không gồm lương và chi phí chung.",
      en: "Media cost per paid conversion; narrower than CAC because salaries and overheads are left out.",
    },
    formula: { vi: "Chi phí quảng cáo ÷ số chuyển đổi", en: "Ad spend ÷ conversions" },
    unit: "currency",
    direction: "lower",
    frequency: "week",
    perspective: "P",
    track: { vi: "Nền tảng quảng cáo, hằng tuần, theo chiến dịch.", en: "Ad platforms, weekly by campaign." },
    action: {
      vi: "Dừng nhóm quảng cáo vượt CPA mục tiêu khi đã đủ dữ liệu (chi khoảng 3 lần mục tiêu).",
      en: "Pause ad sets above the target CPA once there is enough data (about 3 × the target spent).",
    },
  },
  {
    id: "NEWCUST",
    name: { vi: "Số khách hàng mới", en: "New customers" },
    definition: { vi: "Khách mua lần đầu trong kỳ.", en: "Customers who bought for the first time in the period." },
    formula: { vi: "Số khách hàng mới", en: "New customers" },
    unit: "count",
    direction: "higher",
    frequency: "week",
    perspective: "C",
    track: {
      vi: "Mã khách trong CRM hoặc POS, hằng tuần, theo phân khúc.",
      en: "Customer id in CRM or POS, weekly by segment.",
    },
    action: {
      vi: "Giảm: xem lại chiến dịch, khuyến mãi, giới thiệu; kiểm tra lượng khách tiềm năng trước khi trách khâu chốt.",
      en: "Falling: review campaigns, promotions and referrals; check the number of leads before blaming closing.",
    },
  },
  {
    id: "ACQRATE",
    name: { vi: "Tỷ lệ thu hút khách hàng", en: "Customer acquisition rate" },
    definition: {
      vi: "Khách mới trong kỳ so với số khách đầu kỳ, tổng thể và theo phân khúc.",
      en: "New customers of the period relative to customers at its start, overall and per segment.",
    },
    formula: { vi: "Khách hàng mới ÷ khách hàng đầu kỳ", en: "New customers ÷ customers at start" },
    unit: "percent",
    direction: "higher",
    frequency: "month",
    perspective: "C",
    track: { vi: "CRM, hằng tháng và hằng quý, theo phân khúc.", en: "CRM, monthly and quarterly per segment." },
    action: {
      vi: "Lệch ở một phân khúc: mở bảng kênh × phân khúc và chuyển ngân sách hoặc nhân lực.",
      en: "Off track in one segment: open the table of channels by segments and move spend or sales time.",
    },
  },
  {
    id: "DEALS",
    name: { vi: "Số hợp đồng thành công", en: "Deals closed" },
    definition: { vi: "Số hợp đồng hoặc đơn hàng thắng trong kỳ.", en: "Contracts or orders won in the period." },
    formula: { vi: "Số hợp đồng thắng", en: "Deals won" },
    unit: "count",
    direction: "higher",
    frequency: "month",
    perspective: "C",
    track: { vi: "Ngày thắng trong CRM, hằng tuần.", en: "Date won in the CRM, weekly." },
    action: {
      vi: "Thấp: xem độ phủ cơ hội, rồi tỷ lệ thắng, rồi chu kỳ bán hàng.",
      en: "Low: check pipeline coverage, then win rate, then sales cycle.",
    },
  },
  {
    id: "WINRATE",
    name: { vi: "Tỷ lệ thắng cơ hội", en: "Opportunity win rate" },
    definition: {
      vi: "Số cơ hội thắng chia cho số cơ hội đã có kết quả (thắng + thua).",
      en: "Deals won divided by opportunities that reached a decision (won + lost).",
    },
    formula: { vi: "Số thắng ÷ (số thắng + số thua)", en: "Won ÷ (won + lost)" },
    unit: "percent",
    direction: "higher",
    frequency: "month",
    perspective: "P",
    track: {
      vi: "CRM, hằng tháng, theo nhân viên, phân khúc, nguồn.",
      en: "CRM, monthly, by rep, segment and source.",
    },
    action: {
      vi: "So người mở giỏi với người chốt giỏi; kèm giai đoạn yếu; ghi lại lý do thua.",
      en: "Compare who opens well with who closes well; coach the weak stage; log why deals are lost.",
    },
  },
  {
    id: "SALESCYCLE",
    name: { vi: "Chu kỳ bán hàng", en: "Sales cycle length" },
    definition: {
      vi: "Số ngày trung bình từ liên hệ đủ điều kiện đến ký hợp đồng, tính trên các cơ hội thắng.",
      en: "Average days from first qualified contact to signature, over deals won.",
    },
    formula: { vi: "Tổng số ngày ÷ số hợp đồng thắng", en: "Sum of days ÷ deals won" },
    unit: "days",
    direction: "lower",
    frequency: "month",
    perspective: "P",
    track: { vi: "Mốc thời gian trong CRM, hằng tháng.", en: "Timestamps in the CRM, monthly." },
    action: {
      vi: "Dài: bớt bước duyệt, gửi báo giá trong 48 giờ, hỏi ngân sách sớm hơn.",
      en: "Long: remove approval steps, send proposals within 48 hours, ask about the budget earlier.",
    },
  },
  {
    id: "AVGDEAL",
    name: { vi: "Giá trị hợp đồng trung bình", en: "Average deal size" },
    definition: {
      vi: "Tổng giá trị hợp đồng thắng chia cho số hợp đồng thắng.",
      en: "Contract value won divided by deals won.",
    },
    formula: { vi: "Giá trị hợp đồng thắng ÷ số hợp đồng thắng", en: "Value won ÷ deals won" },
    unit: "currency",
    direction: "higher",
    frequency: "month",
    perspective: "F",
    track: { vi: "CRM, hằng tháng, theo phân khúc.", en: "CRM, monthly by segment." },
    action: {
      vi: "Giảm: soát việc duyệt chiết khấu, gộp gói dịch vụ, tìm khách lớn hơn.",
      en: "Falling: review discount approvals, bundle services, qualify larger accounts.",
    },
  },
  {
    id: "SALESVEL",
    name: { vi: "Tốc độ bán hàng", en: "Sales velocity" },
    definition: {
      vi: "Doanh thu kỳ vọng mỗi ngày từ các cơ hội đang có.",
      en: "Revenue per day to be expected from the pipeline.",
    },
    formula: {
      vi: "Số cơ hội × giá trị hợp đồng × tỷ lệ thắng ÷ số ngày chốt",
      en: "Opportunities × average deal value × win rate ÷ cycle days",
    },
    unit: "currency",
    direction: "higher",
    frequency: "month",
    perspective: "P",
    track: { vi: "CRM, hằng tháng.", en: "CRM, monthly." },
    action: {
      vi: "Tác động vào yếu tố còn nhiều dư địa nhất: số cơ hội, giá trị, tỷ lệ thắng hay thời gian.",
      en: "Pull the lever with most headroom: opportunities, deal size, win rate or cycle.",
    },
  },
];
