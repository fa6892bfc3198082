import type { Language } from "../kpi/language";
import type { Comparison, View } from "../scorecard/period";
import type { Direction, ScoreKind } from "../scorecard/scorecard";
import type { Grey, Light } from "../scorecard/scoring";

/** Words that several sheets share. A sheet's own words stand beside it. */
export interface WorkbookWords {
  /** A light is colour, symbol and word: nobody has to tell red from green. */
  readonly lights: Readonly<Record<Exclude<Light, "none">, string>>;
  readonly greys: Readonly<Record<Grey, string>>;
  readonly views: Readonly<Record<View, string>>;
  readonly comparisons: Readonly<Record<Comparison, string>>;
  readonly scoreKinds: Readonly<Record<ScoreKind, string>>;
  readonly directions: Readonly<Record<Direction, string>>;
  readonly timesUnit: string;
  readonly countUnit: string;
  readonly perMonth: string;
  readonly total: string;
  readonly goTo: string;
}

export const WORKBOOK_WORDS: Readonly<Record<Language, WorkbookWords>> = {
  vi: {
    lights: {
      green: "● Đạt",
      amber: "▲ Cần chú ý",
      red: "▼ Chưa đạt",
    },
    greys: {
      noData: "– Chưa có số liệu",
      noTarget: "– Chưa đặt mục tiêu",
      wrongLimit: "– Giới hạn sai phía",
      notEnough: "– Chưa đủ số liệu",
      noWeights: "– Chưa có trọng số",
      notScored: "– Chưa chấm điểm",
    },
    views: {
      month: "Tháng",
      quarter: "Quý đến tháng chọn",
      yearToDate: "Lũy kế từ đầu năm",
    },
    comparisons: { previousPeriod: "Kỳ liền trước", sameLastYear: "Cùng kỳ năm trước" },
    scoreKinds: { performance: "Tối thiểu → mục tiêu", achievement: "% hoàn thành" },
    directions: { higher: "Càng cao càng tốt", lower: "Càng thấp càng tốt" },
    timesUnit: "lần",
    countUnit: "số lượng",
    perMonth: "mỗi tháng",
    total: "Tổng điểm",
    goTo: "Đến",
  },
  en: {
    lights: {
      green: "● On target",
      amber: "▲ Needs attention",
      red: "▼ Off target",
    },
    greys: {
      noData: "– No data",
      noTarget: "– No target yet",
      wrongLimit: "– Limit on wrong side",
      notEnough: "– Not enough data",
      noWeights: "– No weights",
      notScored: "– Not scored",
    },
    views: {
      month: "Month",
      quarter: "Quarter to date",
      yearToDate: "Year to date",
    },
    comparisons: { previousPeriod: "Previous period", sameLastYear: "Same period last year" },
    scoreKinds: { performance: "Minimum → target", achievement: "% of target" },
    directions: { higher: "Higher is better", lower: "Lower is better" },
    timesUnit: "times",
    countUnit: "count",
    perMonth: "per month",
    total: "Total score",
    goTo: "Go to",
  },
};
