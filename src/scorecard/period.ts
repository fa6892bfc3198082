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

export const VIEWS = ["month", "quarter", "yearToDate"] as const satisfies readonly View[];

/** What the picked period is compared with: as many months, shifted back. */
export type Comparison = "previousPeriod" | "sameLastYear";

export const COMPARISONS = ["previousPeriod", "sameLastYear"] as const satisfies readonly Comparison[];

/** Months of a timeline by their place in it, from 0, both included. */
export interface MonthSpan {
  readonly first: number;
  readonly last: number;
}

export function isMonth(text: string): boolean {
  return /^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(text);
}

export function monthsOf(timeline: Timeline): readonly Month[] {
  return Array.from({ length: timeline.months }, (_, place) => addMonths(timeline.firstMonth, place));
}

export function addMonths(month: Month, count: number): Month {
  const total = yearOf(month) * 12 + calendarMonthOf(month) - 1 + count;
  return `${String(Math.floor(total / 12)).padStart(4, "0")}-${String((total % 12) + 1).padStart(2, "0")}`;
}

/** The serial number that spreadsheets give to the first day of a month (1900 date system). */
export function monthSerial(month: Month): number {
  return Date.UTC(yearOf(month), calendarMonthOf(month) - 1, 1) / 86_400_000 + 25_569;
}

/** The month in which the day with this serial number lies; `null` for what is no date of ours. */
export function monthOfSerial(serial: number): Month | null {
  if (!Number.isFinite(serial) || serial < 1 || serial > 100_000) return null;
  return new Date((Math.floor(serial) - 25_569) * 86_400_000).toISOString().slice(0, 7);
}

export function yearOf(month: Month): number {
  return Number(month.slice(0, 4));
}

/** 1 to 12. */
export function calendarMonthOf(month: Month): number {
  return Number(month.slice(5, 7));
}

/** Where the fiscal year of a month begins, no earlier than the timeline. */
export function fiscalYearStartOf(timeline: Timeline, place: number): number {
  return Math.max(0, place - monthsIntoYear(timeline, place));
}

/** Where the fiscal quarter of a month begins, no earlier than the timeline. */
export function fiscalQuarterStartOf(timeline: Timeline, place: number): number {
  return Math.max(0, place - (monthsIntoYear(timeline, place) % 3));
}

/** The months a view covers when it ends with the month at `place`. */
export function spanOf(timeline: Timeline, place: number, view: View): MonthSpan {
  const starts: Readonly<Record<View, number>> = {
    month: place,
    quarter: fiscalQuarterStartOf(timeline, place),
    yearToDate: fiscalYearStartOf(timeline, place),
  };
  return { first: starts[view], last: place };
}

/** The months a span is compared with; `null` where the timeline does not reach back that far. */
export function comparisonSpanOf(span: MonthSpan, view: View, comparison: Comparison): MonthSpan | null {
  const shift = comparisonShift(view, comparison);
  return span.first < shift ? null : { first: span.first - shift, last: span.last - shift };
}

/** How many months back the comparison lies. */
export function comparisonShift(view: View, comparison: Comparison): number {
  const previous: Readonly<Record<View, number>> = { month: 1, quarter: 3, yearToDate: 12 };
  return comparison === "sameLastYear" ? 12 : previous[view];
}

function monthsIntoYear(timeline: Timeline, place: number): number {
  const calendarMonth = calendarMonthOf(addMonths(timeline.firstMonth, place));
  return (calendarMonth - timeline.fiscalYearStart + 12) % 12;
}
