import type { KpiFunction } from "../../function";

/**
 * Customer lifetime value: the gross margin that a customer can be expected to bring before leaving.
 *
 * `revenue per customer per period × gross margin ÷ churn per period`
 *
 * The margin variant, with churn taken as constant. LTVSIMPLE takes a lifespan in place of churn, LTVDCF also discounts.
 *
 * @param arpc - Revenue per customer in one period, in any currency.
 * @param grossMargin - Gross margin on that revenue, a fraction; may be negative.
 * @param churnRate - Customers lost per period of the same length, a fraction.
 * @returns In the currency of the revenue. `#DIV/0!` when churn is 0, since nobody ever leaves then; `#NUM!` for a rate
 * above 1, such as 5 typed for 5 %.
 * @example ltv(100, 0.7, 0.05) //=> 1_400
 * @example ltv(100, -0.1, 0.05) //=> -200
 */
export function ltv(arpc: number, grossMargin: number, churnRate: number): number {
  // Adding 0 makes 0 of −0, which no revenue at a negative margin would be.
  return (arpc * grossMargin) / churnRate + 0;
}

export const LTV: KpiFunction = {
  id: "LTV",
  parameters: [
    { kind: "number", id: "arpc", domain: "ge0", rollUp: "none" },
    { kind: "number", id: "grossMargin", domain: "le1", rollUp: "none" },
    { kind: "number", id: "churnRate", domain: "gt0le1", rollUp: "none" },
  ],
  unit: "currency",
  compute: ltv,
};
