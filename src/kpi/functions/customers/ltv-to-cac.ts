import type { KpiFunction } from "../../function";

/**
 * LTV to CAC ratio: how many times over a customer brings back what winning them took.
 *
 * `LTV ÷ CAC`
 *
 * Margin LTV over fully loaded CAC. Lifetime revenue, or media cost alone, makes the ratio look better than it is.
 *
 * @param ltv - Lifetime value of a customer as gross margin, in any currency; may be negative.
 * @param cac - All sales and marketing cost of winning a customer, in the same currency.
 * @returns A ratio (4 is 4 : 1). `#DIV/0!` when CAC is 0, `#NUM!` when it is negative.
 * @example ltvToCac(1_400, 350) //=> 4
 */
export function ltvToCac(ltv: number, cac: number): number {
  return ltv / cac;
}

export const LTVCAC: KpiFunction = {
  id: "LTVCAC",
  parameters: [
    { kind: "number", id: "ltv", domain: "any", rollUp: "none" },
    { kind: "number", id: "cac", domain: "gt0", rollUp: "none" },
  ],
  unit: "ratio",
  compute: ltvToCac,
};
