import type { KpiFunction } from "../../function";

/**
 * Purchase frequency: how often a customer bought within a window, on average.
 *
 * `orders ÷ customers`
 *
 * Both are counted over one trailing window that keeps its length, such as the last twelve months; REPEAT counts over the
 * same one. Customers of single months cannot be added: who buys in three months is one customer, not three.
 *
 * @param orders - Orders in the window; those of its months may be given as a range.
 * @param customers - Different customers with at least one order in the same window.
 * @returns Orders for each customer. `#DIV/0!` without customers.
 * @example purchaseFrequency(18_532, 4_338) //=> 4.272014753342554
 */
export function purchaseFrequency(orders: number, customers: number): number {
  return orders / customers;
}

export const PURCHFREQ: KpiFunction = {
  id: "PURCHFREQ",
  parameters: [
    { kind: "number", id: "orders", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "customers", domain: "gt0", rollUp: "last" },
  ],
  unit: "ratio",
  compute: purchaseFrequency,
};
