import type { KpiFunction } from "../../function";

/**
 * Revenue per available seat hour: what each seat brings in an hour of opening, taken or not.
 *
 * `revenue ÷ (seats × open hours)`
 *
 * Hours are added over the period, so that months with different hours add up to their quarter: 60 seats open for 300 and
 * for 340 hours had 60 × 640 seat hours. That holds while the seats stay the same. Where they change, give 1 seat and the
 * seat hours of each month as hours: no average of seats is right when the hours differ too.
 *
 * @param revenue - Revenue from guests at the tables, in any currency.
 * @param seats - Seats that are available, or 1 where `hours` holds seat hours.
 * @param hours - Hours of opening over the whole period, or seat hours.
 * @returns In the currency of the revenue. `#DIV/0!` without seats or hours, `#NUM!` for negative figures, `#VALUE!` for a
 * range of seats that differ.
 * @example revpash(60_800, 160, 5) //=> 76
 * @example revpash(76_000, 1, 60 * 300 + 40 * 340) //=> 2.4050632911392404
 */
export function revpash(revenue: number, seats: number, hours: number): number {
  return revenue / seats / hours;
}

export const REVPASH: KpiFunction = {
  id: "REVPASH",
  parameters: [
    { kind: "number", id: "revenue", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "seats", domain: "gt0", rollUp: "same" },
    { kind: "number", id: "hours", domain: "gt0", rollUp: "sum" },
  ],
  unit: "currency",
  compute: revpash,
};
