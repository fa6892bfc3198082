import type { KpiFunction } from "../../function";

/**
 * Customer acquisition rate: how many customers were won, relative to those at the start.
 *
 * `new customers ÷ customers at start`
 *
 * Some firms mean new customers by planned new customers: that is an achievement, see ACHIEVE. Past 1 where a firm more than
 * doubles.
 *
 * @param newCustomers - Customers won in the period.
 * @param startCustomers - Customers on its first day: one cell, of several months that of the first.
 * @returns A fraction (0.125 is 12.5 %). `#DIV/0!` without customers at the start, `#NUM!` for negative figures.
 * @example acquisitionRate(200, 1_600) //=> 0.125
 */
export function acquisitionRate(newCustomers: number, startCustomers: number): number {
  return newCustomers / startCustomers;
}

export const ACQRATE: KpiFunction = {
  id: "ACQRATE",
  parameters: [
    { kind: "number", id: "newCustomers", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "startCustomers", domain: "gt0", rollUp: "first" },
  ],
  unit: "percent",
  compute: acquisitionRate,
};
