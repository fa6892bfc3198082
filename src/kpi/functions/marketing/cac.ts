import type { KpiFunction } from "../../function";

/**
 * Customer acquisition cost: what winning one new customer took.
 *
 * `cost ÷ new customers`
 *
 * Fully loaded when the cost holds salaries, commissions and tools beside the media; paid media alone is a smaller number and
 * should be called so.
 *
 * @param cost - All sales and marketing cost of the period, in any currency.
 * @param newCustomers - Customers won in the same period.
 * @returns In the currency of the cost. `#DIV/0!` without new customers, `#NUM!` for negative figures.
 * @example cac(20_000, 40) //=> 500
 */
export function cac(cost: number, newCustomers: number): number {
  return cost / newCustomers;
}

export const CAC: KpiFunction = {
  id: "CAC",
  parameters: [
    { kind: "number", id: "cost", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "newCustomers", domain: "gt0", rollUp: "sum" },
  ],
  unit: "currency",
  compute: cac,
};
