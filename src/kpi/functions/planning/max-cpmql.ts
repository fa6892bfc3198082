import type { KpiFunction } from "../../function";

/**
 * The most that a marketing-qualified lead may cost under a target ROAS.
 *
 * `MQL-to-customer rate × revenue per customer ÷ target ROAS`
 *
 * TARGETROAS the other way round. With the break-even ROAS (BEROAS) in place of the target it is the cost at which the first
 * purchase earns nothing.
 *
 * @param targetRoas - The ROAS aimed at, a ratio.
 * @param mqlToCustomer - The share of MQLs that become customers, from 0 to 1.
 * @param revenuePerCustomer - Revenue of one new customer in the attribution window, in any currency.
 * @returns In the currency of the revenue. `#DIV/0!` for a ROAS of 0.
 * @example maxCpmql(2, 0.1, 6_000_000) //=> 300000
 */
export function maxCpmql(targetRoas: number, mqlToCustomer: number, revenuePerCustomer: number): number {
  return (mqlToCustomer * revenuePerCustomer) / targetRoas;
}

export const MAXCPMQL: KpiFunction = {
  id: "MAXCPMQL",
  parameters: [
    { kind: "number", id: "targetRoas", domain: "gt0", rollUp: "none" },
    { kind: "number", id: "mqlToCustomer", domain: "01", rollUp: "none" },
    { kind: "number", id: "revenuePerCustomer", domain: "ge0", rollUp: "none" },
  ],
  unit: "currency",
  compute: maxCpmql,
};
