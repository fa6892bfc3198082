import type { KpiFunction } from "../../function";

/**
 * Target ROAS of a channel, from what a marketing-qualified lead may cost there.
 *
 * `MQL-to-customer rate × revenue per customer ÷ cost per MQL`
 *
 * Revenue is MQLs × rate × revenue per customer and media cost is MQLs × cost per MQL, so that the number of MQLs cancels.
 *
 * @param costPerMql - The cost per MQL aimed at, in any currency.
 * @param mqlToCustomer - The share of MQLs that become customers, from 0 to 1.
 * @param revenuePerCustomer - Revenue of one new customer in the attribution window, in the same currency.
 * @returns A ratio: 2 is two of revenue for one of cost. `#DIV/0!` for a cost of 0.
 * @example targetRoas(300_000, 0.1, 6_000_000) //=> 2
 */
export function targetRoas(costPerMql: number, mqlToCustomer: number, revenuePerCustomer: number): number {
  return (mqlToCustomer * revenuePerCustomer) / costPerMql;
}

export const TARGETROAS: KpiFunction = {
  id: "TARGETROAS",
  parameters: [
    { kind: "number", id: "costPerMql", domain: "gt0", rollUp: "none" },
    { kind: "number", id: "mqlToCustomer", domain: "01", rollUp: "none" },
    { kind: "number", id: "revenuePerCustomer", domain: "ge0", rollUp: "none" },
  ],
  unit: "ratio",
  compute: targetRoas,
};
