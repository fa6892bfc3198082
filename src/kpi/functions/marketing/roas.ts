import type { KpiFunction } from "../../function";

/**
 * Return on ad spend: the revenue that came back for each unit of media cost.
 *
 * `revenue ÷ spend`
 *
 * A ratio, not per cent: 4 is 4 : 1 or 400 %. With all revenue and all media cost it is the blended ratio (MER).
 *
 * @param revenue - Revenue attributed to the advertising, in any currency.
 * @param spend - Media cost in the same currency.
 * @returns A ratio. `#DIV/0!` without spend, which is no success without limit; `#NUM!` for negative figures.
 * @example roas(5_000, 1_000) //=> 5
 */
export function roas(revenue: number, spend: number): number {
  return revenue / spend;
}

export const ROAS: KpiFunction = {
  id: "ROAS",
  parameters: [
    { kind: "number", id: "revenue", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "spend", domain: "gt0", rollUp: "sum" },
  ],
  unit: "ratio",
  compute: roas,
};
