import type { KpiFunction } from "../../function";
import { outerLimits } from "./outer-limits";
import { slackOf } from "../slack";

/**
 * The traffic light of a KPI whose target is a range: green inside it, amber up to the outer limits with these included, red
 * beyond them.
 *
 * For what may be too low and too high, as SCORERANGE scores it: amber scores above 0, but for the limit itself.
 *
 * @param actual - What was reached; blank for no data.
 * @param low - Lower end of the range.
 * @param high - Upper end of the range.
 * @param lowMin - Outer limit below; as far below as the range is wide when left out.
 * @param highMax - Outer limit above; as far above as the range is wide when left out.
 * @returns `green`, `amber`, `red` or `nodata`. `#NUM!` when low is above high or an outer limit lies inside the range.
 * @example statusRange(0.8, 0.75, 0.9, null, null) //=> "green"
 * @example statusRange(0.6, 0.75, 0.9, null, null) //=> "amber"
 */
export function statusRange(
  actual: number | null,
  low: number,
  high: number,
  lowMin: number | null,
  highMax: number | null,
): string {
  const { lowest, highest } = outerLimits(low, high, lowMin, highMax);
  if (actual === null) return "nodata";
  const isWithin = (from: number, to: number): boolean => actual >= from - slackOf(from) && actual <= to + slackOf(to);
  if (isWithin(low, high)) return "green";
  return isWithin(lowest, highest) ? "amber" : "red";
}

export const STATUSRANGE: KpiFunction = {
  id: "STATUSRANGE",
  parameters: [
    { kind: "number", id: "actual", domain: "any", rollUp: "none", blankAllowed: true },
    { kind: "number", id: "low", domain: "any", rollUp: "none" },
    { kind: "number", id: "high", domain: "any", rollUp: "none" },
    { kind: "number", id: "lowMin", domain: "any", rollUp: "none", optional: true },
    { kind: "number", id: "highMax", domain: "any", rollUp: "none", optional: true },
  ],
  unit: "text",
  compute: statusRange,
};
