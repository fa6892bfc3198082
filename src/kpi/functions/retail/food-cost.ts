import { KpiError, type KpiFunction } from "../../function";
import { exceeds } from "../slack";

/**
 * Food cost percentage: the share of food sales that the food used up cost.
 *
 * `(opening stock + purchases − closing stock) ÷ food sales`
 *
 * What was used, not what was bought.
 *
 * @param opening - Food in stock when the period begins, at cost, in any currency.
 * @param purchases - Food bought in the period, in the same currency.
 * @param closing - Food in stock when the period ends, in the same currency.
 * @param foodSales - Sales of food in the period, before VAT, in the same currency.
 * @returns A fraction (0.33 is 33 %). `#DIV/0!` without sales, `#NUM!` when more is left than there was: a wrong count.
 * @example foodCost(8_000, 1_500, 7_500, 6_000) //=> 0.3333333333333333
 */
export function foodCost(opening: number, purchases: number, closing: number, foodSales: number): number {
  const available = opening + purchases;
  if (exceeds(closing, available)) throw new KpiError("#NUM!", { kind: "impossible", parameter: "closing" });
  return Math.max(0, available - closing) / foodSales;
}

export const FOODCOST: KpiFunction = {
  id: "FOODCOST",
  parameters: [
    { kind: "number", id: "opening", domain: "ge0", rollUp: "first" },
    { kind: "number", id: "purchases", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "closing", domain: "ge0", rollUp: "last" },
    { kind: "number", id: "foodSales", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: foodCost,
};
