import type { KpiFunction } from "../../function";

/**
 * Expected customer lifespan: how many periods a customer stays, on average.
 *
 * `1 ÷ churn per period`
 *
 * Churn is taken as constant. As new customers mostly leave sooner, the rate of all of them makes the new look too loyal
 * and the old not loyal enough.
 *
 * @param churn - Customers lost per period, a fraction.
 * @returns Periods of the length that churn has: months for a monthly rate. `#DIV/0!` when nobody leaves, `#NUM!` outside 0
 * to 1.
 * @example lifespan(0.2) //=> 5
 */
export function lifespan(churn: number): number {
  return 1 / churn;
}

export const LIFESPAN: KpiFunction = {
  id: "LIFESPAN",
  parameters: [{ kind: "number", id: "churn", domain: "gt0le1", rollUp: "none" }],
  unit: "periods",
  compute: lifespan,
};
