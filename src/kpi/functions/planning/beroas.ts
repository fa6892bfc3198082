import type { KpiFunction } from "../../function";

/**
 * Break-even ROAS: the revenue that one of advertising cost must bring so that gross profit pays for it.
 *
 * `1 ÷ gross margin`
 *
 * It counts the purchase that the advertising brought and no later one; below it a first purchase loses money.
 *
 * @param grossMargin - Gross margin before advertising, above 0 and at most 1.
 * @returns A ratio, 1 or more. `#DIV/0!` for a margin of 0, `#NUM!` for one below 0 or above 1.
 * @example beroas(0.4) //=> 2.5
 */
export function beroas(grossMargin: number): number {
  return 1 / grossMargin;
}

export const BEROAS: KpiFunction = {
  id: "BEROAS",
  parameters: [{ kind: "number", id: "grossMargin", domain: "gt0le1", rollUp: "none" }],
  unit: "ratio",
  compute: beroas,
};
