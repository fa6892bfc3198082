import { KpiError, type KpiFunction } from "../../function";

/**
 * Variance from a target or plan; positive is favourable.
 *
 * `actual − target`, where lower is better `target − actual`; as per cent divided by |target|
 *
 * @param actual - What was reached.
 * @param target - What was aimed at or planned.
 * @param direction - `higher` (default) or `lower`, for costs.
 * @param output - `abs` (default), in the unit of the figures, or `pct`, a fraction of |target|.
 * @returns Above 0 where it is better than the target. `#DIV/0!` for `pct` of a target of 0.
 * @example variance(110, 100, "lower", null) //=> -10
 * @example variance(90, 100, "lower", "pct") //=> 0.1
 */
export function variance(actual: number, target: number, direction: string | null, output: string | null): number {
  const gain = direction === "lower" ? target - actual : actual - target;
  if (output !== "pct") return gain;
  if (target === 0) throw new KpiError("#DIV/0!", { kind: "zeroDenominator", parameter: "target" });
  return gain / Math.abs(target);
}

export const VARIANCE: KpiFunction = {
  id: "VARIANCE",
  parameters: [
    { kind: "number", id: "actual", domain: "any", rollUp: "none" },
    { kind: "number", id: "target", domain: "any", rollUp: "none" },
    { kind: "option", id: "direction", options: ["higher", "lower"], optional: true },
    { kind: "option", id: "output", options: ["abs", "pct"], optional: true },
  ],
  unit: "input",
  compute: variance,
};
