import type { KpiFunction } from "../../function";

/**
 * Current ratio: how many times current assets cover current liabilities.
 *
 * `current assets ÷ current liabilities`
 *
 * @param currentAssets - Cash, receivables, stock and the like on one day, in any currency.
 * @param currentLiabilities - What must be paid within 12 months, on the same day, in the same currency.
 * @returns A ratio. `#DIV/0!` without liabilities, `#NUM!` for negative figures.
 * @example currentRatio(300, 200) //=> 1.5
 */
export function currentRatio(currentAssets: number, currentLiabilities: number): number {
  return currentAssets / currentLiabilities;
}

export const CURRENTRATIO: KpiFunction = {
  id: "CURRENTRATIO",
  parameters: [
    { kind: "number", id: "currentAssets", domain: "ge0", rollUp: "last" },
    { kind: "number", id: "currentLiabilities", domain: "gt0", rollUp: "last" },
  ],
  unit: "ratio",
  compute: currentRatio,
};
