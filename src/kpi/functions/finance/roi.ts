import type { KpiFunction } from "../../function";

/**
 * Return on investment: what an investment or campaign gained on all that was put into it.
 *
 * `(total return − total cost) ÷ total cost`
 *
 * On all cost, the goods included. Six units sold at 200 that cost 100 each, with ads of 200, have an ROI of 50 %; on the
 * ads alone, which is ROAS or marketing ROI, the same campaign shows 600 %, 500 % or 200 %.
 *
 * @param totalReturn - All that came back, before cost is deducted, in any currency.
 * @param cost - All that was put in, in the same currency.
 * @returns A fraction (0.25 is 25 %), negative for a loss. `#DIV/0!` without cost, `#NUM!` when cost is negative.
 * @example roi(1_500, 1_200) //=> 0.25
 * @example roi(1_200, 800) //=> 0.5
 */
export function roi(totalReturn: number, cost: number): number {
  return (totalReturn - cost) / cost;
}

export const ROI: KpiFunction = {
  id: "ROI",
  parameters: [
    { kind: "number", id: "totalReturn", domain: "any", rollUp: "sum" },
    { kind: "number", id: "cost", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: roi,
};
