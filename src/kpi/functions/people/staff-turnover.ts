import type { KpiFunction } from "../../function";

/**
 * Employee turnover rate: the share of the staff that left in the period.
 *
 * `leavers ÷ average headcount`
 *
 * By average headcount, the usual definition; the US Department of Labor takes headcount in the middle of the month. The
 * rates of months add up to that of a year, unlike those of customer churn, which compound.
 *
 * @param leavers - Employees who left in the period.
 * @param avgHeadcount - Headcount averaged over the period, such as (start + end) ÷ 2.
 * @returns A fraction (0.2 is 20 %), above 1 where posts are filled more than once. `#DIV/0!` without staff, `#NUM!` for
 * negative figures.
 * @example staffTurnover(2, 10) //=> 0.2
 */
export function staffTurnover(leavers: number, avgHeadcount: number): number {
  return leavers / avgHeadcount;
}

export const STAFFTURN: KpiFunction = {
  id: "STAFFTURN",
  parameters: [
    { kind: "number", id: "leavers", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "avgHeadcount", domain: "gt0", rollUp: "average" },
  ],
  unit: "percent",
  compute: staffTurnover,
};
