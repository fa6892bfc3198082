import type { KpiFunction } from "../../function";

/**
 * CAC payback: the months after which a customer's gross margin has paid for winning them.
 *
 * `CAC ÷ (monthly revenue per customer × gross margin)`
 *
 * By margin, not by revenue, and without discounting. Where it is longer than 1 ÷ monthly churn, the average customer
 * leaves before the cost is back.
 *
 * @param cac - Cost of winning one customer, in any currency.
 * @param arpc - Revenue per customer and month, in the same currency.
 * @param grossMargin - Gross margin on that revenue, a fraction.
 * @returns Months. `#DIV/0!` when revenue or margin is 0; `#NUM!` for a negative margin, which never pays back, and for one
 * above 1.
 * @example payback(200, 50, 0.75) //=> 5.333333333333333
 */
export function payback(cac: number, arpc: number, grossMargin: number): number {
  return cac / (arpc * grossMargin);
}

export const PAYBACK: KpiFunction = {
  id: "PAYBACK",
  parameters: [
    { kind: "number", id: "cac", domain: "ge0", rollUp: "none" },
    { kind: "number", id: "arpc", domain: "gt0", rollUp: "none" },
    { kind: "number", id: "grossMargin", domain: "gt0le1", rollUp: "none" },
  ],
  unit: "months",
  compute: payback,
};
