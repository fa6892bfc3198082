import type { KpiFunction } from "../../function";

/**
 * MQL-to-customer rate: the share of marketing-qualified leads that became paying customers.
 *
 * `customers won from MQLs ÷ MQLs`
 *
 * The latest MQLs always look worse, since many of their deals are still open: compare only months of the same age.
 *
 * @param customers - Customers won from these MQLs.
 * @param mql - Marketing-qualified leads.
 * @returns A fraction (0.1 is 10 %). `#DIV/0!` without MQLs, `#NUM!` for negative figures.
 * @example mqlToCustomer(14, 140) //=> 0.1
 */
export function mqlToCustomer(customers: number, mql: number): number {
  return customers / mql;
}

export const MQL2CUST: KpiFunction = {
  id: "MQL2CUST",
  parameters: [
    { kind: "number", id: "customers", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "mql", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: mqlToCustomer,
};
