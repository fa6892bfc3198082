import type { Language } from "../../kpi/language";
import type { SCORECARD_COLUMNS } from "../layout";

export interface ScorecardWords {
  readonly title: string;
  readonly howTo: string;
  readonly headings: Readonly<Record<keyof typeof SCORECARD_COLUMNS, string>>;
  /** How lights come about, given the per cents from which a score is green and amber. */
  readonly lights: (green: string, amber: string) => string;
  /** Heading of the sparklines. */
  readonly trend: string;
  readonly onlyNumbers: string;
  readonly anyNumber: string;
  readonly missing: string;
  readonly notTogether: string;
  readonly impossible: string;
  readonly wrongLimit: string;
}

export const SCORECARD_WORDS: Readonly<Record<Language, ScorecardWords>> = {
  vi: {
    title: "Thẻ điểm",
    howTo: "Ô vàng sửa được: trọng số, mức tối thiểu, mục tiêu, người phụ trách. Mọi ô khác là công thức.",
    headings: {
      kpi: "KPI",
      unit: "Đơn vị",
      direction: "Chiều tốt",
      weight: "Trọng số",
      share: "Tỷ trọng",
      minimum: "Giới hạn chấp nhận",
      target: "Mục tiêu",
      actual: "Thực tế",
      change: "Thay đổi",
      achievement: "% hoàn thành",
      score: "Điểm",
      status: "Đèn",
      light: "Tình trạng",
      months: "Tháng đủ số liệu / Độ phủ",
      note: "Cần làm gì, hoặc vì sao chưa có số",
      owner: "Người phụ trách",
    },
    lights: (green, amber) =>
      `Đèn của KPI so thực tế với mục tiêu và giới hạn. Đèn của khía cạnh và tổng điểm theo điểm: đạt từ ${green} %, cần chú ý từ ${amber} %.`,
    trend: "12 tháng đến kỳ chọn",
    onlyNumbers: "Hãy nhập một số không âm.",
    anyNumber: "Hãy nhập một số, hoặc để trống. Tỷ lệ nhập dạng 50% hoặc 0,5.",
    missing: "Thiếu số liệu: ",
    notTogether: "Các số liệu chưa có đủ trong cùng một tháng.",
    impossible: "Không tính được: mẫu số bằng 0, hoặc số liệu vô lý (âm, tử số lớn hơn mẫu số).",
    wrongLimit: "Giới hạn nằm sai phía của mục tiêu.",
  },
  en: {
    title: "Scorecard",
    howTo: "Yellow cells are yours to change: weight, limit, target, owner. Every other cell is a formula.",
    headings: {
      kpi: "KPI",
      unit: "Unit",
      direction: "Direction",
      weight: "Weight",
      share: "Share",
      minimum: "Acceptable limit",
      target: "Target",
      actual: "Actual",
      change: "Change",
      achievement: "% of target",
      score: "Score",
      status: "Light",
      light: "Status",
      months: "Complete months / Coverage",
      note: "What to do, or why there is no figure",
      owner: "Owner",
    },
    lights: (green, amber) =>
      `A KPI's light holds its actual against target and limit. Those of perspectives and total go by score: on target from ${green} %, attention from ${amber} %.`,
    trend: "12 months to the period",
    onlyNumbers: "Type a number that is not negative.",
    anyNumber: "Type a number, or leave the cell empty. Type a rate as 50% or 0.5.",
    missing: "Missing figures: ",
    notTogether: "The figures are never all there in the same month.",
    impossible:
      "Cannot be computed: division by zero, or impossible figures (negative, or a part larger than the whole).",
    wrongLimit: "The limit is on the wrong side of the target.",
  },
};
