import type { KpiFunction } from "../../function";

/**
 * Prime cost percentage: the share of sales that the two largest costs of a restaurant take.
 *
 * `(cost of goods sold + labour) ÷ sales`
 *
 * @param cogs - Cost of the food and drink sold, in any currency.
 * @param labour - All labour, benefits and managers included, in the same currency.
 * @param sales - Sales of the same period, before VAT, in the same currency.
 * @returns A fraction (0.6 is 60 %). `#DIV/0!` without sales, `#NUM!` for negative figures.
 * @example primeCost(35_000, 25_000, 100_000) //=> 0.6
 */
export function primeCost(cogs: number, labour: number, sales: number): number {
  return (cogs + labour) / sales;
}

export const PRIMECOST: KpiFunction = {
  id: "PRIMECOST",
  parameters: [
    { kind: "number", id: "cogs", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "labour", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "sales", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: primeCost,
};
