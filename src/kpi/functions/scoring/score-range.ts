import type { KpiFunction } from "../../function";
import { outerLimits } from "./outer-limits";
import { slackOf } from "../slack";

/**
 * Score against a range: 1 inside it, falling in proportion to 0 at the outer limits.
 *
 * For what may be too low and too high: utilisation, current ratio, advertising budget. There is nothing above 1, since inside
 * the range nothing is better than anything else. Where an outer limit equals the end of the range, 1 drops to 0 there.
 *
 * @param actual - What was reached.
 * @param low - Lower end of the range.
 * @param high - Upper end of the range.
 * @param lowMin - Where the score is 0 below the range; as far below as the range is wide when left out.
 * @param highMax - Where the score is 0 above the range; as far above as the range is wide when left out.
 * @returns A fraction from 0 to 1. `#NUM!` when low is above high or an outer limit lies inside the range.
 * @example scoreRange(80, 75, 90, null, null) //=> 1
 * @example scoreRange(95, 75, 90, 60, 100) //=> 0.5
 */
export function scoreRange(
  actual: number,
  low: number,
  high: number,
  lowMin: number | null,
  highMax: number | null,
): number {
  const { lowest, highest } = outerLimits(low, high, lowMin, highMax);
  if (actual >= low - slackOf(low) && actual <= high + slackOf(high)) return 1;
  const [zero, full] = actual < low ? [lowest, low] : [highest, high];
  return zero === full ? 0 : Math.max(0, (actual - zero) / (full - zero));
}

export const SCORERANGE: KpiFunction = {
  id: "SCORERANGE",
  parameters: [
    { kind: "number", id: "actual", domain: "any", rollUp: "none" },
    { kind: "number", id: "low", domain: "any", rollUp: "none" },
    { kind: "number", id: "high", domain: "any", rollUp: "none" },
    { kind: "number", id: "lowMin", domain: "any", rollUp: "none", optional: true },
    { kind: "number", id: "highMax", domain: "any", rollUp: "none", optional: true },
  ],
  unit: "percent",
  compute: scoreRange,
};
