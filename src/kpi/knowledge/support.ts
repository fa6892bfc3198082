import type { KpiKnowledge } from "./kpi-knowledge";

/** The people who do the work. */
export const SUPPORT: readonly KpiKnowledge[] = [
  {
    id: "STAFFTURN",
    name: { vi: "Tỷ lệ nghỉ việc", en: "Employee turnover rate" },
    definition: {
      vi: "Số người nghỉ việc trong kỳ trên số nhân viên bình quân.",
      en: "Leavers in the period over average headcount.",
    },
    formula: { vi: "Số người nghỉ ÷ số nhân viên bình quân", en: "Leavers ÷ average headcount" },
    unit: "percent",
    direction: "lower",
    frequency: "month",
    perspective: "L",
    track: {
      vi: "Danh sách nhân sự, hằng tháng, theo bộ phận và thâm niên.",
      en: "HR list, monthly by team and tenure.",
    },
    action: {
      vi: "Tăng: phỏng vấn người nghỉ việc, trò chuyện để giữ người chủ chốt, xem chênh lệch lương và quản lý trực tiếp.",
      en: "Rising: exit interviews, talks with critical staff before they leave, check pay gap and line manager.",
    },
  },
  {
    id: "ABSENCE",
    name: { vi: "Tỷ lệ vắng mặt", en: "Absenteeism rate" },
    definition: {
      vi: "Số ngày vắng ngoài kế hoạch trên tổng ngày công theo lịch.",
      en: "Unplanned absent days over scheduled work days.",
    },
    formula: { vi: "Ngày vắng ÷ tổng ngày công theo lịch", en: "Absent days ÷ scheduled person-days" },
    unit: "percent",
    direction: "lower",
    frequency: "month",
    perspective: "L",
    track: { vi: "Bảng chấm công, hằng tháng.", en: "Timesheet, monthly." },
    action: {
      vi: "Tăng ở một tổ: xem khối lượng việc, ca kíp, người quản lý.",
      en: "Rising in one team: look at workload, shifts and supervisor.",
    },
  },
  {
    id: "TIMEFILL",
    name: { vi: "Thời gian tuyển dụng", en: "Time to fill" },
    definition: {
      vi: "Số ngày trung bình từ khi duyệt vị trí đến khi ứng viên nhận lời.",
      en: "Average days from approved vacancy to accepted offer.",
    },
    formula: { vi: "Tổng số ngày ÷ số người tuyển được", en: "Total days ÷ hires" },
    unit: "days",
    direction: "lower",
    frequency: "month",
    perspective: "P",
    track: { vi: "Nhật ký tuyển dụng, hằng tháng.", en: "Recruitment log, monthly." },
    action: {
      vi: "Dài: cố định lịch phỏng vấn, thưởng giới thiệu, xây nguồn ứng viên.",
      en: "Long: fixed interview slots, a referral bonus, a pool of candidates.",
    },
  },
  {
    id: "CPH",
    name: { vi: "Chi phí tuyển dụng mỗi người (CPH)", en: "Cost per hire (CPH)" },
    definition: {
      vi: "Chi phí tuyển dụng nội bộ cộng bên ngoài trên số người tuyển.",
      en: "Internal plus external recruiting cost over hires.",
    },
    formula: {
      vi: "(chi phí nội bộ + chi phí bên ngoài) ÷ số người tuyển được",
      en: "(internal cost + external cost) ÷ hires",
    },
    unit: "currency",
    direction: "lower",
    frequency: "quarter",
    perspective: "F",
    track: { vi: "Nhân sự và kế toán, hằng quý.", en: "HR and accounting, quarterly." },
    action: { vi: "Cao: chuyển sang giới thiệu và kênh của mình.", en: "High: shift to referrals and own channels." },
  },
  {
    id: "OFFERACC",
    name: { vi: "Tỷ lệ nhận lời mời làm việc", en: "Offer acceptance rate" },
    definition: { vi: "Số thư mời được nhận lời trên số thư mời đã gửi.", en: "Offers accepted over offers made." },
    formula: { vi: "Số được nhận ÷ số thư mời", en: "Accepted ÷ offers" },
    unit: "percent",
    direction: "higher",
    frequency: "quarter",
    perspective: "P",
    track: { vi: "Nhật ký tuyển dụng, hằng quý.", en: "Recruitment log, quarterly." },
    action: {
      vi: "Thấp: so lương với thị trường, quyết định nhanh, giới thiệu vai trò sớm hơn.",
      en: "Low: compare pay with the market, decide faster, present the role earlier.",
    },
  },
  {
    id: "ENPS",
    name: { vi: "Chỉ số nhân viên sẵn lòng giới thiệu (eNPS)", en: "Employee Net Promoter Score (eNPS)" },
    definition: {
      vi: "NPS tính trên mức sẵn lòng giới thiệu nơi làm việc của nhân viên.",
      en: "NPS of the employees' willingness to recommend the workplace.",
    },
    formula: {
      vi: "(Người chấm 9–10 − người chấm 0–6) ÷ số câu trả lời × 100",
      en: "(Promoters − detractors) ÷ responses × 100",
    },
    unit: "score",
    direction: "higher",
    frequency: "quarter",
    perspective: "L",
    track: { vi: "Khảo sát nhanh, hằng quý.", en: "Short survey, quarterly." },
    action: {
      vi: "Thấp: công bố kết quả, mỗi quý xử lý một nguyên nhân rõ ràng.",
      en: "Low: share the results, act on one visible cause each quarter.",
    },
  },
  {
    id: "TRAINHRS",
    name: { vi: "Số giờ đào tạo mỗi nhân viên", en: "Training hours per employee" },
    definition: {
      vi: "Số giờ đào tạo trên nhân viên bình quân.",
      en: "Training hours delivered over average headcount.",
    },
    formula: { vi: "Tổng giờ đào tạo ÷ số nhân viên bình quân", en: "Training hours ÷ average employees" },
    unit: "hours",
    direction: "higher",
    frequency: "quarter",
    perspective: "L",
    track: { vi: "Nhật ký nhân sự, hằng quý.", en: "HR log, quarterly." },
    action: { vi: "Thấp: xếp một khung giờ học cố định mỗi tuần.", en: "Low: reserve one hour a week for learning." },
  },
  {
    id: "GOALRATE",
    name: { vi: "Mức hoàn thành mục tiêu của đội", en: "Team goal completion" },
    definition: {
      vi: "Số mục tiêu hoặc kết quả then chốt đạt được trên số đến hạn.",
      en: "Objectives or key results achieved over those due.",
    },
    formula: { vi: "Mục tiêu đạt ÷ mục tiêu đến hạn", en: "Achieved ÷ due" },
    unit: "percent",
    direction: "higher",
    frequency: "quarter",
    perspective: "L",
    track: { vi: "Bảng đánh giá, hằng quý.", en: "Review sheet, quarterly." },
    action: {
      vi: "Thấp: ít mục tiêu hơn, rõ người phụ trách, kiểm tra hằng tuần.",
      en: "Low: fewer goals, clear owners, a weekly check.",
    },
  },
];
