import type { KpiFunction } from "../../function";

/**
 * Inventory turnover: how many times stock is sold and replaced in the period.
 *
 * `cost of goods sold ÷ average inventory`
 *
 * Of the period that the cost covers: a quarter of it shows a quarter of the yearly turns. Revenue in place of the cost,
 * which some use, overstates it by the margin.
 *
 * @param cogs - Cost of goods sold in the period, in any currency.
 * @param avgInventory - Average value of stock over the period, at cost, in the same currency.
 * @returns Times per period. `#DIV/0!` without stock, `#NUM!` for negative figures.
 * @example inventoryTurnover(600_000, 120_000) //=> 5
 */
export function inventoryTurnover(cogs: number, avgInventory: number): number {
  return cogs / avgInventory;
}

export const INVTURN: KpiFunction = {
  id: "INVTURN",
  parameters: [
    { kind: "number", id: "cogs", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "avgInventory", domain: "gt0", rollUp: "average" },
  ],
  unit: "ratio",
  compute: inventoryTurnover,
};
