/** A month as ISO `YYYY-MM`. */
export type Month = string;

/** One row of months, and where the fiscal year begins in it. */
export interface Timeline {
  readonly firstMonth: Month;
  /** 12 to 36. */
  readonly months: number;
  /** The calendar month (1–12) in which the fiscal year begins. */
  readonly fiscalYearStart: number;
}

/** How much time one look at the scorecard covers; every view ends with the picked month. */
export type View = "month" | "quarter" | "yearToDate";

/** What the picked period is compared with. */
export type Comparison = "previousPeriod" | "sameLastYear";
