import type { KpiFunction } from "../../function";

/**
 * Order lead time: how many days pass from order to delivery, on average.
 *
 * `total days ÷ orders`
 *
 * Every order counts alike. By the day of delivery, so that no order is still open.
 *
 * @param totalDays - Days from order to delivery, added over the orders delivered in the period.
 * @param orders - Orders delivered in the same period.
 * @returns Days. `#DIV/0!` without orders, `#NUM!` for negative figures.
 * @example leadTime(960, 240) //=> 4
 */
export function leadTime(totalDays: number, orders: number): number {
  return totalDays / orders;
}

export const LEADTIME: KpiFunction = {
  id: "LEADTIME",
  parameters: [
    { kind: "number", id: "totalDays", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "orders", domain: "gt0", rollUp: "sum" },
  ],
  unit: "days",
  compute: leadTime,
};
