import type { KpiFunction } from "../../function";

/**
 * Rule of 40: growth and profit of a software firm in one number.
 *
 * `growth rate + profit margin`
 *
 * Which margin is not agreed on: EBITDA and free cash flow are both used, and lie many points apart. Both rates cover the
 * same twelve months.
 *
 * @param growth - Revenue growth on the year before, a fraction.
 * @param margin - Profit margin, a fraction.
 * @returns A fraction (0.36 is 36 %), negative for a firm that shrinks at a loss.
 * @example ruleOf40(0.26, 0.1) //=> 0.36
 */
export function ruleOf40(growth: number, margin: number): number {
  return growth + margin;
}

export const RULE40: KpiFunction = {
  id: "RULE40",
  parameters: [
    { kind: "number", id: "growth", domain: "any", rollUp: "none" },
    { kind: "number", id: "margin", domain: "any", rollUp: "none" },
  ],
  unit: "percent",
  compute: ruleOf40,
};
