import { calendarDate, serialDay } from "../../date";

export type PeriodUnit = "month" | "quarter" | "year" | "week";

/** The number of the period in which a day lies; the next period has the next number. */
export function periodOf(day: number, unit: PeriodUnit): number {
  if (unit === "week") return Math.floor((day - A_MONDAY) / 7);
  const { year, month } = calendarDate(day);
  return unit === "year" ? year : Math.floor((year * 12 + month - 1) / MONTHS[unit]);
}

/** What a period is called: `2025-01`, `2025-Q1`, `2025`, or a week as ISO 8601 counts it, `2025-W02`. */
export function periodLabel(period: number, unit: PeriodUnit): string {
  switch (unit) {
    case "week":
      return weekLabel(period);
    case "month":
      return `${String(Math.floor(period / 12))}-${twoDigits((period % 12) + 1)}`;
    case "quarter":
      return `${String(Math.floor(period / 4))}-Q${String((period % 4) + 1)}`;
    case "year":
      return String(period);
  }
}

const MONTHS = { month: 1, quarter: 3 };
/** 1 January 1900: weeks start on Mondays. */
const A_MONDAY = 2;

/** A week belongs to the year in which its Thursday lies. */
function weekLabel(week: number): string {
  const thursday = A_MONDAY + week * 7 + 3;
  const { year } = calendarDate(thursday);
  return `${String(year)}-W${twoDigits(Math.floor((thursday - serialDay(year, 1, 1)) / 7) + 1)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
