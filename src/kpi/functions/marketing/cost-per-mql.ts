import type { KpiFunction } from "../../function";

/**
 * Cost per MQL: what one lead cost that marketing found good enough for sales, the figure by which channels share a budget.
 *
 * `channel cost ÷ MQLs`
 *
 * MQLs may come from the spend of earlier months: where the way to a customer is long, take the last three months together.
 * A looser rule for what an MQL is lowers the cost and helps nobody.
 *
 * @param spend - Cost of the channel, in any currency.
 * @param mql - Marketing-qualified leads from it.
 * @returns In the currency of the cost. `#DIV/0!` without MQLs, `#NUM!` for negative figures.
 * @example costPerMql(45_000_000, 140) //=> 321_428.5714285714
 */
export function costPerMql(spend: number, mql: number): number {
  return spend / mql;
}

export const CPMQL: KpiFunction = {
  id: "CPMQL",
  parameters: [
    { kind: "number", id: "spend", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "mql", domain: "gt0", rollUp: "sum" },
  ],
  unit: "currency",
  compute: costPerMql,
};
