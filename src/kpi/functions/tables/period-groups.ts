import { NO_GROUP, type Groups } from "./groups";
import { periodOf, type PeriodUnit } from "./periods";

/** Numbers rows by period, in the order of time. A row without a day belongs to none. */
export function groupByPeriod(
  days: readonly (number | null)[],
  unit: PeriodUnit,
): Groups & { readonly periods: readonly number[] } {
  const periods = periodsOf(days, unit);
  const found = [...new Set(periods.values())].sort((one, other) => one - other);
  const numbers = new Map(found.map((period, number) => [period, number]));
  const byDay = new Map([...periods].map(([day, period]) => [day, numbers.get(period) ?? NO_GROUP]));
  const of = new Int32Array(days.length).fill(NO_GROUP);
  const order = new Int32Array(days.length);
  for (let row = 0; row < days.length; row++) {
    const day = days[row] ?? null;
    if (day === null) continue;
    of[row] = byDay.get(day) ?? NO_GROUP;
    order[row] = day;
  }
  return { of, days: order, count: found.length, periods: found };
}

/** By day: many rows share few days, and the calendar is asked once for each. */
function periodsOf(days: readonly (number | null)[], unit: PeriodUnit): ReadonlyMap<number, number> {
  const periods = new Map<number, number>();
  for (let row = 0; row < days.length; row++) {
    const day = days[row] ?? null;
    if (day !== null && !periods.has(day)) periods.set(day, periodOf(day, unit));
  }
  return periods;
}
