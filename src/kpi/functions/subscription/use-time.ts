import type { KpiFunction } from "../../function";

/**
 * Daily time in product: how long an active user works with it on a day of use.
 *
 * `minutes ÷ user-days`
 *
 * @param minutes - Minutes of use in the period, of all users.
 * @param userDays - Active users of every day, added up: one user on three days counts three times.
 * @returns Minutes. `#DIV/0!` without user-days, `#NUM!` for negative figures.
 * @example useTime(54_000, 3_000) //=> 18
 */
export function useTime(minutes: number, userDays: number): number {
  return minutes / userDays;
}

export const USETIME: KpiFunction = {
  id: "USETIME",
  parameters: [
    { kind: "number", id: "minutes", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "userDays", domain: "gt0", rollUp: "sum" },
  ],
  unit: "minutes",
  compute: useTime,
};
