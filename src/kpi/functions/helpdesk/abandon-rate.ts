import { KpiError, type KpiFunction } from "../../function";

/**
 * Call abandonment rate: the share of incoming calls that hang up before an answer.
 *
 * `abandoned calls ÷ incoming calls`
 *
 * Decide whether those who hang up within 5 to 10 seconds count. Days are added, not averaged: over 1,251 days of one call
 * centre 10.9 % of calls were abandoned, while the average of the daily rates says 7.3 %.
 *
 * @param abandoned - Calls given up by the caller before an answer.
 * @param incoming - All incoming calls of the period.
 * @returns A fraction (0.11 is 11 %). `#DIV/0!` without calls, `#NUM!` for negative figures and for more abandoned calls
 * than calls.
 * @example abandonRate(27_139, 248_373) //=> 0.10926711035418504
 */
export function abandonRate(abandoned: number, incoming: number): number {
  if (abandoned > incoming) throw new KpiError("#NUM!", { kind: "impossible", parameter: "abandoned" });
  return abandoned / incoming;
}

export const ABANDON: KpiFunction = {
  id: "ABANDON",
  parameters: [
    { kind: "number", id: "abandoned", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "incoming", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: abandonRate,
};
