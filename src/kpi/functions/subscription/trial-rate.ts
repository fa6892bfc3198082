import type { KpiFunction } from "../../function";

/**
 * Trial sign-up rate: the share of visitors, or of leads, who start to try the product.
 *
 * `trials started ÷ visitors`
 *
 * Definitions differ in what is divided by: visits, visitors or leads. Choose one, and say which.
 *
 * @param trials - Trials started in the period, each account once.
 * @param visitors - Visitors (or leads) of the same period.
 * @returns A fraction (0.03 is 3 %). `#DIV/0!` without visitors, `#NUM!` for negative figures.
 * @example trialRate(240, 8_000) //=> 0.03
 */
export function trialRate(trials: number, visitors: number): number {
  return trials / visitors;
}

export const TRIALRATE: KpiFunction = {
  id: "TRIALRATE",
  parameters: [
    { kind: "number", id: "trials", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "visitors", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: trialRate,
};
