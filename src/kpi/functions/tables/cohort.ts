import type { CellMatrix, CellValue } from "../../cell";
import { KpiError, type KpiFunction, type Label } from "../../function";
import { activeByCohort } from "./active-by-cohort";
import { groupByLabel, NO_GROUP } from "./groups";
import { groupByPeriod } from "./period-groups";
import { periodLabel, type PeriodUnit } from "./periods";

/** From the first period to the last: 83 years of months, 19 of weeks. More is a mistyped year, and no table to read. */
const MOST_PERIODS = 1_000;

/**
 * Cohorts: customers by the period of their first activity, and how many of them were active again one, two, three … periods
 * later.
 *
 * `active customers of the cohort in that period ÷ customers of the cohort`
 *
 * Activity, not survival: who skips a period and comes back is counted again, so that a row may rise. A customer counts once in
 * a period, with one order or with ten. Case and blanks around the name of a customer do not matter.
 *
 * @param customers - One customer for each row of the list of orders or visits.
 * @param dates - Their dates, in any order. Rows without a customer or a date are left out.
 * @param unit - `month` (default), `quarter`, `year` or `week`; weeks start on Monday and are called as ISO 8601 does.
 * @param output - `rate` (default), fractions of the cohort, or `count`.
 * @returns One row per cohort: label, number of customers, then the share (or number) of active ones from the first period,
 * which is 1, to the last period of the list. Periods that have not come yet are `""`. `#N/A` without rows, `#VALUE!` for ranges
 * of different length, `#NUM!` when the dates span more than 1,000 periods.
 * @example cohort(["a", "b", "a"], [45_662, 45_666, 45_690], null, null) //=> [["2025-01", 2, 1, 0.5]]
 */
export function cohort(
  customers: readonly (Label | null)[],
  dates: readonly (number | null)[],
  unit: PeriodUnit | null,
  output: "rate" | "count" | null,
): CellMatrix {
  if (customers.length !== dates.length) throw new KpiError("#VALUE!", { kind: "differentLength", parameter: "dates" });
  const by = groupByLabel(customers);
  // A date without a customer is no activity: it makes no period either.
  const active = dates.map((day, row) => (by.of[row] === NO_GROUP ? null : day));
  const { of, periods } = groupByPeriod(active, unit ?? "month");
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) throw new KpiError("#N/A", { kind: "missing", parameter: "dates" });
  const span = last - first + 1;
  if (span > MOST_PERIODS) throw new KpiError("#NUM!", { kind: "outOfDomain", parameter: "dates" });
  const sinceFirst = of.map((number) => (number === NO_GROUP ? NO_GROUP : (periods[number] ?? first) - first));
  const counts = activeByCohort(by, sinceFirst, span);
  return counts.flatMap((later, start) => {
    const [size] = later;
    if (size === undefined || size === 0) return [];
    const cells = Array.from(later, (number): CellValue => (output === "count" ? number : number / size));
    const notYet = new Array<CellValue>(start).fill("");
    return [[periodLabel(first + start, unit ?? "month"), size, ...cells, ...notYet]];
  });
}

export const COHORT: KpiFunction<CellMatrix> = {
  id: "COHORT",
  parameters: [
    { kind: "labels", id: "customers" },
    { kind: "dates", id: "dates" },
    { kind: "option", id: "unit", options: ["month", "quarter", "year", "week"], optional: true },
    { kind: "option", id: "output", options: ["rate", "count"], optional: true },
  ],
  unit: "table",
  spills: "table",
  compute: cohort,
};
