import type { KpiFunction } from "../../function";

/**
 * Net profit: what is left of revenue after all costs and tax.
 *
 * `revenue − costs − tax`
 *
 * @param revenue - Net revenue and other income of the period, in any currency.
 * @param costs - All costs of the period but income tax, in the same currency.
 * @param tax - Income tax, negative for a refund, in the same currency.
 * @returns In the currency of the amounts, negative for a loss. `#NUM!` for negative costs.
 * @example netProfit(850, 760, 18) //=> 72
 */
export function netProfit(revenue: number, costs: number, tax: number): number {
  return revenue - costs - tax;
}

export const NETPROFIT: KpiFunction = {
  id: "NETPROFIT",
  parameters: [
    { kind: "number", id: "revenue", domain: "any", rollUp: "sum" },
    { kind: "number", id: "costs", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "tax", domain: "any", rollUp: "sum" },
  ],
  unit: "currency",
  compute: netProfit,
};
