import { KpiError, type KpiFunction } from "../../function";

/**
 * Repeat purchase rate: the share of the customers of a window who bought in it at least twice.
 *
 * `repeat customers ÷ customers`
 *
 * Both are counted over one trailing window that keeps its length, such as the last twelve months; PURCHFREQ counts over
 * the same one. A longer window gives a higher rate, so that rates of different windows cannot be compared.
 *
 * @param repeatCustomers - Different customers with two orders or more in the window.
 * @param customers - Different customers with at least one order in the same window.
 * @returns A fraction (0.66 is 66 %). `#DIV/0!` without customers, `#NUM!` for more repeat customers than customers.
 * @example repeatRate(2_845, 4_338) //=> 0.6558321807284463
 */
export function repeatRate(repeatCustomers: number, customers: number): number {
  if (repeatCustomers > customers) throw new KpiError("#NUM!", { kind: "impossible", parameter: "repeatCustomers" });
  return repeatCustomers / customers;
}

export const REPEAT: KpiFunction = {
  id: "REPEAT",
  parameters: [
    { kind: "number", id: "repeatCustomers", domain: "ge0", rollUp: "last" },
    { kind: "number", id: "customers", domain: "gt0", rollUp: "last" },
  ],
  unit: "percent",
  compute: repeatRate,
};
