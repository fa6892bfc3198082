import { KpiError, type KpiFunction } from "../../function";

/**
 * Performance score: 0 at the minimum, 1 at the target, in proportion between and beyond, up to a cap.
 *
 * `(actual − minimum) ÷ (target − minimum)`
 *
 * One equation for both directions, because both signs flip: against a target of 5 % and a limit of 10 %, 7 % scores 0.6. It
 * works for targets of zero and below, where achievement has no meaning. Where minimum and target are equal there is nothing to
 * measure by; a score that is 0 or 1 is SCOREBAND by steps.
 *
 * @param actual - What was reached.
 * @param target - What was aimed at, which scores 1.
 * @param minimum - The least that is acceptable (the most, where lower is better), which scores 0.
 * @param cap - The highest score, at least 1; 1.2 when left out.
 * @param direction - `higher` or `lower`, only to check minimum and target by.
 * @returns A fraction from 0 to the cap. `#DIV/0!` when minimum and target are equal, `#NUM!` when the direction contradicts them
 * or the cap is below 1.
 * @example score(85, 100, 50, null, null) //=> 0.7
 * @example score(1, 0, 3, null, null) //=> 0.6666666666666666
 */
export function score(
  actual: number,
  target: number,
  minimum: number,
  cap: number | null,
  direction: string | null,
): number {
  const highest = cap ?? 1.2;
  if (highest < 1) throw new KpiError("#NUM!", { kind: "impossible", parameter: "cap" });
  if (target === minimum) throw new KpiError("#DIV/0!", { kind: "zeroDenominator", parameter: "minimum" });
  const inferred = target > minimum ? "higher" : "lower";
  if (direction !== null && direction !== inferred) {
    throw new KpiError("#NUM!", { kind: "impossible", parameter: "direction" });
  }
  return Math.max(0, Math.min(highest, (actual - minimum) / (target - minimum)));
}

export const SCORE: KpiFunction = {
  id: "SCORE",
  parameters: [
    { kind: "number", id: "actual", domain: "any", rollUp: "none" },
    { kind: "number", id: "target", domain: "any", rollUp: "none" },
    { kind: "number", id: "minimum", domain: "any", rollUp: "none" },
    { kind: "number", id: "cap", domain: "any", rollUp: "none", optional: true },
    { kind: "option", id: "direction", options: ["higher", "lower"], optional: true },
  ],
  unit: "percent",
  compute: score,
};
