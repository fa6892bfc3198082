import { KpiError, type KpiFunction } from "../../function";

/**
 * Customer retention: the share of the customers at the start who are still customers at the end.
 *
 * `(customers at end − new customers) ÷ customers at start`
 *
 * A monthly 95 % is about 54 % a year: rates compound, they do not multiply by twelve. Over a longer window the result lies
 * below the product of its months, since new customers who left within the window are taken off as well.
 *
 * @param startCustomers - Customers on the first day of the period.
 * @param endCustomers - Customers on its last day.
 * @param newCustomers - Customers won in between.
 * @returns A fraction (0.9 is 90 %). `#DIV/0!` without customers at the start; `#NUM!` for a result outside 0 to 1, which
 * says that a new customer was not counted or counted twice.
 * @example retention(1_000, 1_150, 250) //=> 0.9
 */
export function retention(startCustomers: number, endCustomers: number, newCustomers: number): number {
  const kept = endCustomers - newCustomers;
  if (kept < 0 || kept > startCustomers) throw new KpiError("#NUM!", { kind: "impossible" });
  return kept / startCustomers;
}

export const RETENTION: KpiFunction = {
  id: "RETENTION",
  parameters: [
    { kind: "number", id: "startCustomers", domain: "gt0", rollUp: "first" },
    { kind: "number", id: "endCustomers", domain: "ge0", rollUp: "last" },
    { kind: "number", id: "newCustomers", domain: "ge0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: retention,
};
