import type { Language } from "../../kpi/language";

export interface CalcWords {
  readonly title: string;
  readonly timeline: string;
  readonly index: string;
  readonly date: string;
  readonly yearStart: string;
  readonly quarterStart: string;
  readonly pickers: string;
  readonly to: string;
  readonly from: string;
  readonly compareTo: string;
  readonly compareFrom: string;
  readonly view: string;
  readonly comparison: string;
  readonly scoreKind: string;
  readonly options: string;
  readonly sums: string;
  readonly results: string;
  readonly complete: string;
  readonly values: string;
  readonly points: string;
  readonly groupScores: string;
  readonly chart: string;
  readonly perspectives: string;
  readonly worst: string;
  readonly trends: string;
}

export const CALC_WORDS: Readonly<Record<Language, CalcWords>> = {
  vi: {
    title: "Trang tính toán: mọi con số của thẻ điểm đi qua đây",
    timeline: "Dòng thời gian",
    index: "Thứ tự tháng",
    date: "Tháng",
    yearStart: "Đầu năm tài chính (thứ tự)",
    quarterStart: "Đầu quý tài chính (thứ tự)",
    pickers: "Kỳ đang xem",
    to: "Đến tháng thứ",
    from: "Từ tháng thứ",
    compareTo: "So với: đến tháng thứ",
    compareFrom: "So với: từ tháng thứ",
    view: "Cách xem (1 tháng, 2 quý, 3 năm)",
    comparison: "So với (1 kỳ trước, 2 cùng kỳ năm trước)",
    scoreKind: "Cách tính điểm (1 tối thiểu → mục tiêu, 2 % hoàn thành)",
    options: "Các lựa chọn",
    sums: "Số liệu cộng dồn của kỳ · kỳ so sánh · số tháng đã nhập",
    results:
      "Kết quả · kỳ so sánh · số tháng đủ · kỳ so sánh · thiếu gì · chữ thực tế · chữ mục tiêu · điểm × trọng số · thứ tự cần chú ý · dòng · được chấm điểm (1) · trọng số · trọng số tính điểm",
    complete: "Tháng có đủ số liệu (1)",
    values: "Giá trị KPI theo tháng",
    points: "Điểm × trọng số theo tháng",
    groupScores: "Điểm khía cạnh và tổng theo tháng",
    chart: "Biểu đồ điểm theo tháng",
    perspectives: "Biểu đồ khía cạnh",
    worst: "KPI cần chú ý nhất (vị trí)",
    trends: "Giá trị 12 tháng đến kỳ chọn",
  },
  en: {
    title: "Working sheet: every number of the scorecard passes through here",
    timeline: "Timeline",
    index: "Number of the month",
    date: "Month",
    yearStart: "Fiscal year begins at",
    quarterStart: "Fiscal quarter begins at",
    pickers: "The period in view",
    to: "To month number",
    from: "From month number",
    compareTo: "Compared: to month number",
    compareFrom: "Compared: from month number",
    view: "View (1 month, 2 quarter, 3 year)",
    comparison: "Compared with (1 previous, 2 same last year)",
    scoreKind: "Score (1 minimum → target, 2 % of target)",
    options: "Options of the pickers",
    sums: "Figures added over the period · compared period · months entered",
    results:
      "Result · compared · complete months · compared · what is missing · actual as text · target as text · score × weight · order of attention · row · takes part in scores (1) · weight · weight in scores",
    complete: "Months with all figures (1)",
    values: "KPI by month",
    points: "Score × weight by month",
    groupScores: "Perspective scores and total by month",
    chart: "Chart of scores by month",
    perspectives: "Chart of perspectives",
    worst: "KPIs most in need of attention (place)",
    trends: "Values of the 12 months up to the picked one",
  },
};
