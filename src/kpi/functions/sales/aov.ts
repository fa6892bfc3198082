import type { KpiFunction } from "../../function";

/**
 * Average order value: what one order brings.
 *
 * `revenue ÷ orders`
 *
 * Averages of several months must not be averaged: give the ranges, and they are added first.
 *
 * @param revenue - Revenue of the period, in any currency.
 * @param orders - Number of orders (bills in a restaurant).
 * @returns In the currency of the revenue. `#DIV/0!` without orders, `#NUM!` for negative figures.
 * @example aov(10_000, 100) //=> 100
 */
export function aov(revenue: number, orders: number): number {
  return revenue / orders;
}

export const AOV: KpiFunction = {
  id: "AOV",
  parameters: [
    { kind: "number", id: "revenue", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "orders", domain: "gt0", rollUp: "sum" },
  ],
  unit: "currency",
  compute: aov,
};
