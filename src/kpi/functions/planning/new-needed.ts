import type { KpiFunction } from "../../function";
import { refuseUnlessPeriods } from "./periods";

/**
 * New customers needed in each period to arrive at a number of customers, natural loss made good.
 *
 * `(target − start × r ^ n) × (1 − r) ÷ (1 − r ^ n)` with `r = 1 − churn`; without churn `(target − start) ÷ n`
 *
 * The same number each period, won at its end: those won are themselves lost at the same rate from the next period on. From 1,000 to
 * 1,200 in one month at 5 % churn takes 250, not 200.
 *
 * @param startCustomers - Customers at the start.
 * @param targetCustomers - Customers aimed at after the last period.
 * @param churn - The share lost in each period, from 0 to 1.
 * @param periods - How many periods, a whole number from 1 to 10,000; 1 when left out.
 * @returns Customers per period, not rounded, never below 0. `#NUM!` for other numbers of periods.
 * @example newNeeded(1_000, 1_200, 0, 4) //=> 50
 * @example newNeeded(1_000, 500, 0.05, null) //=> 0
 */
export function newNeeded(
  startCustomers: number,
  targetCustomers: number,
  churn: number,
  periods: number | null,
): number {
  const count = periods ?? 1;
  refuseUnlessPeriods(count, "periods");
  if (churn === 0) return Math.max(0, (targetCustomers - startCustomers) / count);
  // 1 − r ^ n, without the digits that a small churn would lose.
  const lost = -Math.expm1(count * Math.log1p(-churn));
  return Math.max(0, ((targetCustomers - startCustomers * (1 - lost)) * churn) / lost);
}

export const NEWNEEDED: KpiFunction = {
  id: "NEWNEEDED",
  parameters: [
    { kind: "number", id: "startCustomers", domain: "ge0", rollUp: "none" },
    { kind: "number", id: "targetCustomers", domain: "ge0", rollUp: "none" },
    { kind: "number", id: "churn", domain: "01", rollUp: "none" },
    { kind: "number", id: "periods", domain: "ge0", rollUp: "none", optional: true },
  ],
  unit: "count",
  compute: newNeeded,
};
