import type { KpiFunction } from "../../function";

/**
 * Return rate: the share of what was sold that came back, by value or by units.
 *
 * `returned ÷ sold`
 *
 * Returns lag sales: a month's rate can pass 100 % when a large earlier order comes back, and that is not refused.
 *
 * @param returned - Value (or units) returned, as a positive number.
 * @param sold - Value (or units) sold.
 * @returns A fraction. `#DIV/0!` without sales, `#NUM!` for negative figures.
 * @example returnRate(896_812.49, 10_666_684.54) //=> 0.08407603005760214
 */
export function returnRate(returned: number, sold: number): number {
  return returned / sold;
}

export const RETURNRATE: KpiFunction = {
  id: "RETURNRATE",
  parameters: [
    { kind: "number", id: "returned", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "sold", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: returnRate,
};
