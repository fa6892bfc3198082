import type { CellMatrix } from "../../cell";
import type { KpiFunction } from "../../function";

/**
 * Works back from a revenue target to the customers, leads and budget that it takes.
 *
 * `customers = revenue ÷ revenue per customer`, `MQLs = customers ÷ rate`, `budget = MQLs × cost per MQL`
 *
 * Nothing is rounded up: 200.4 customers are a plan, not a count. Media CAC is the budget per customer, without salaries and tools.
 *
 * @param revenueTarget - Revenue that new customers are to bring, in any currency.
 * @param revenuePerCustomer - Revenue of one new customer in the same period.
 * @param mqlToCustomer - The share of MQLs that become customers, above 0 and at most 1.
 * @param costPerMql - Media cost per MQL.
 * @returns A row: customers, MQLs, budget, media CAC, ROAS. `#DIV/0!` where revenue per customer or the rate is 0; in place of ROAS
 * alone where there is no budget.
 * @example funnelPlan(1_200_000_000, 6_000_000, 0.1, 300_000) //=> [[200, 2000, 600000000, 3000000, 2]]
 */
export function funnelPlan(
  revenueTarget: number,
  revenuePerCustomer: number,
  mqlToCustomer: number,
  costPerMql: number,
): CellMatrix {
  const customers = revenueTarget / revenuePerCustomer;
  const mqls = customers / mqlToCustomer;
  const budget = mqls * costPerMql;
  const roas = budget === 0 ? ({ error: "#DIV/0!" } as const) : revenueTarget / budget;
  return [[customers, mqls, budget, costPerMql / mqlToCustomer, roas]];
}

export const FUNNELPLAN: KpiFunction<CellMatrix> = {
  id: "FUNNELPLAN",
  parameters: [
    { kind: "number", id: "revenueTarget", domain: "ge0", rollUp: "none" },
    { kind: "number", id: "revenuePerCustomer", domain: "gt0", rollUp: "none" },
    { kind: "number", id: "mqlToCustomer", domain: "gt0le1", rollUp: "none" },
    { kind: "number", id: "costPerMql", domain: "ge0", rollUp: "none" },
  ],
  unit: "table",
  spills: "row",
  compute: funnelPlan,
};
