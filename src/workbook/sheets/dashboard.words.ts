import type { Language } from "../../kpi/language";

export interface DashboardWords {
  /** Stands where the organisation has no name yet. */
  readonly title: string;
  readonly period: string;
  readonly view: string;
  readonly comparison: string;
  readonly scoring: string;
  readonly notInTimeline: string;
  readonly pickFromList: string;
  readonly coverage: string;
  readonly reds: string;
  readonly scoreChart: string;
  readonly score: string;
  readonly greenFrom: string;
  readonly perspectiveChart: string;
  readonly worstHeadings: Readonly<Record<"name" | "owner" | "actual" | "target" | "score" | "light", string>>;
  readonly nothingOff: string;
  readonly noFigures: string;
  readonly noTargets: string;
}

export const DASHBOARD_WORDS: Readonly<Record<Language, DashboardWords>> = {
  vi: {
    title: "Thẻ điểm cân bằng",
    period: "Kỳ báo cáo",
    view: "Cách xem",
    comparison: "So với",
    scoring: "Cách tính điểm",
    notInTimeline: "Tháng đã chọn không có trong trang số liệu. Hãy chọn trong danh sách.",
    pickFromList: "Hãy chọn một mục trong danh sách.",
    coverage: "Độ phủ ",
    reds: " KPI đỏ",
    scoreChart: "Tổng điểm theo tháng",
    score: "Tổng điểm",
    greenFrom: "Ngưỡng đạt",
    perspectiveChart: "Điểm theo khía cạnh",
    worstHeadings: {
      name: "KPI cần chú ý nhất",
      owner: "Người phụ trách",
      actual: "Thực tế",
      target: "Mục tiêu",
      score: "Điểm",
      light: "Tình trạng",
    },
    nothingOff: "Không có KPI nào dưới mục tiêu.",
    noFigures: "Chưa có số liệu cho kỳ này. Hãy nhập vào trang số liệu.",
    noTargets: "Chưa KPI nào có mục tiêu để so. Hãy đặt mục tiêu trên trang thẻ điểm.",
  },
  en: {
    title: "Balanced Scorecard",
    period: "Period",
    view: "View",
    comparison: "Compare with",
    scoring: "Score by",
    notInTimeline: "The picked month is not on the data sheet. Pick one from the list.",
    pickFromList: "Pick one from the list.",
    coverage: "Coverage ",
    reds: " red",
    scoreChart: "Total score by month",
    score: "Total score",
    greenFrom: "Green from",
    perspectiveChart: "Score by perspective",
    worstHeadings: {
      name: "KPIs furthest off target",
      owner: "Owner",
      actual: "Actual",
      target: "Target",
      score: "Score",
      light: "Status",
    },
    nothingOff: "No KPI is off target.",
    noFigures: "No figures for this period yet. Enter them on the data sheet.",
    noTargets: "No KPI has a target to hold it against yet. Set targets on the scorecard sheet.",
  },
};
