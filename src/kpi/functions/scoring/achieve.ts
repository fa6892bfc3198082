import { KpiError, type KpiFunction } from "../../function";

/**
 * Achievement (% hoàn thành): how much of a target was reached.
 *
 * `actual ÷ target`; where lower is better `2 − actual ÷ target` (mirror) or `target ÷ actual` (inverse)
 *
 * The mirror is the default: 4 % and 6 % against 5 % are 120 % and 80 %, and 0 is defined. For a target of zero or below the
 * quotient has no meaning; score against a minimum instead.
 *
 * @param actual - What was reached.
 * @param target - What was aimed at, above 0.
 * @param direction - `higher` (default) or `lower`.
 * @param cap - The highest result, such as 1.2; none when left out.
 * @param method - For `lower`: `mirror` (default) or `inverse`.
 * @returns A fraction, never below 0. `#DIV/0!` for a target of 0, `#NUM!` for one below.
 * @example achieve(920, 1_000, null, null, null) //=> 0.92
 * @example achieve(0, 0.05, "lower", 1.2, null) //=> 1.2
 */
export function achieve(
  actual: number,
  target: number,
  direction: string | null,
  cap: number | null,
  method: string | null,
): number {
  const share = Math.max(0, reached(actual, target, direction, method));
  return cap === null ? share : Math.min(cap, share);
}

export const ACHIEVE: KpiFunction = {
  id: "ACHIEVE",
  parameters: [
    { kind: "number", id: "actual", domain: "any", rollUp: "none" },
    { kind: "number", id: "target", domain: "gt0", rollUp: "none" },
    { kind: "option", id: "direction", options: ["higher", "lower"], optional: true },
    { kind: "number", id: "cap", domain: "ge0", rollUp: "none", optional: true },
    { kind: "option", id: "method", options: ["mirror", "inverse"], optional: true },
  ],
  unit: "percent",
  compute: achieve,
};

function reached(actual: number, target: number, direction: string | null, method: string | null): number {
  if (direction !== "lower") return actual / target;
  if (method !== "inverse") return 2 - actual / target;
  if (actual === 0) throw new KpiError("#DIV/0!", { kind: "zeroDenominator", parameter: "actual" });
  return target / actual;
}
