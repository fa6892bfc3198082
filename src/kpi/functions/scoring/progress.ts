import { KpiError, type KpiFunction } from "../../function";

/**
 * Progress: how much of the way from where it began to the target has been covered.
 *
 * `(actual − baseline) ÷ (target − baseline)`
 *
 * It measures change, where a score measures standing: the baseline is the past, the minimum of a score is a limit. Works in
 * both directions, and is not held within 0 and 1: below 0 is worse than at the start, above 1 is beyond the target.
 *
 * @param actual - Where it stands.
 * @param baseline - Where it began.
 * @param target - Where it is to arrive.
 * @returns A fraction of the way. `#DIV/0!` when baseline and target are equal.
 * @example progress(130, 100, 150) //=> 0.6
 */
export function progress(actual: number, baseline: number, target: number): number {
  if (target === baseline) throw new KpiError("#DIV/0!", { kind: "zeroDenominator", parameter: "target" });
  return (actual - baseline) / (target - baseline);
}

export const PROGRESS: KpiFunction = {
  id: "PROGRESS",
  parameters: [
    { kind: "number", id: "actual", domain: "any", rollUp: "none" },
    { kind: "number", id: "baseline", domain: "any", rollUp: "none" },
    { kind: "number", id: "target", domain: "any", rollUp: "none" },
  ],
  unit: "percent",
  compute: progress,
};
