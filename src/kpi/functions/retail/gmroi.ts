import type { KpiFunction } from "../../function";

/**
 * Gross margin return on inventory: how much gross profit comes back for each unit of money in stock.
 *
 * `gross profit ÷ average inventory at cost`
 *
 * Of the period that the profit covers: it is not brought to a year. Some multiply it by 100.
 *
 * @param grossProfit - Net revenue less cost of goods sold, in any currency.
 * @param avgInventory - Average value of stock over the period, at cost, in the same currency.
 * @returns A ratio (3.25 is 3.25 : 1), negative when goods sold below cost. `#DIV/0!` without stock, `#NUM!` when it is
 * negative.
 * @example gmroi(65_000_000, 20_000_000) //=> 3.25
 */
export function gmroi(grossProfit: number, avgInventory: number): number {
  return grossProfit / avgInventory;
}

export const GMROI: KpiFunction = {
  id: "GMROI",
  parameters: [
    { kind: "number", id: "grossProfit", domain: "any", rollUp: "sum" },
    { kind: "number", id: "avgInventory", domain: "gt0", rollUp: "average" },
  ],
  unit: "ratio",
  compute: gmroi,
};
