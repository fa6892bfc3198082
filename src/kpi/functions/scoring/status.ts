import { KpiError, type KpiFunction } from "../../function";
import { slackOf } from "../slack";

/**
 * The traffic light of one KPI, by value: green at or beyond the target, amber between minimum and target with the minimum
 * included, red beyond it.
 *
 * It only compares, so it works for any sign. Without a minimum the amber band is `tolerance` × |target| wide. With a minimum
 * the direction follows from the two; equal ones leave no amber.
 *
 * @param actual - What was reached; blank for no data.
 * @param target - What was aimed at.
 * @param minimum - The least that is acceptable (the most, where lower is better).
 * @param direction - `higher` (default) or `lower`; inferred when there is a minimum.
 * @param tolerance - Width of the amber band without a minimum, a fraction of |target|; 0.1 when left out.
 * @returns `green`, `amber`, `red` or `nodata`. `#NUM!` when the direction contradicts minimum and target.
 * @example status(0.07, 0.05, 0.1, null, null) //=> "amber"
 * @example status(null, 0.05, null, null, null) //=> "nodata"
 */
export function status(
  actual: number | null,
  target: number,
  minimum: number | null,
  direction: string | null,
  tolerance: number | null,
): string {
  const sign = signOf(target, minimum, direction);
  if (actual === null) return "nodata";
  const slack = slackOf(target);
  const limit = minimum ?? target - sign * (tolerance ?? 0.1) * Math.abs(target);
  if (sign * (actual - target) >= -slack) return "green";
  return sign * (actual - limit) >= -slack ? "amber" : "red";
}

export const STATUS: KpiFunction = {
  id: "STATUS",
  parameters: [
    { kind: "number", id: "actual", domain: "any", rollUp: "none", blankAllowed: true },
    { kind: "number", id: "target", domain: "any", rollUp: "none" },
    { kind: "number", id: "minimum", domain: "any", rollUp: "none", optional: true },
    { kind: "option", id: "direction", options: ["higher", "lower"], optional: true },
    { kind: "number", id: "tolerance", domain: "01", rollUp: "none", optional: true },
  ],
  unit: "text",
  compute: status,
};

/** 1 where higher is better, −1 where lower is. */
function signOf(target: number, minimum: number | null, direction: string | null): number {
  const said = direction === "lower" ? -1 : 1;
  if (minimum === null || minimum === target) return said;
  const inferred = target > minimum ? 1 : -1;
  if (direction !== null && said !== inferred)
    throw new KpiError("#NUM!", { kind: "impossible", parameter: "direction" });
  return inferred;
}
