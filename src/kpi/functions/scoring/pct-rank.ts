import type { KpiFunction } from "../../function";
import { slackOf } from "../slack";

/**
 * Percentile rank: the share of a peer group that is worse than the own value, equal ones counted half; 1 being the best.
 *
 * `(number worse + ½ × number equal) ÷ number of peers`
 *
 * The mid-rank does not depend on whether the own value is itself among the peers in a large group, and is ½ where all are
 * equal. PERCENTRANK in spreadsheets divides by one less and counts no equals, so that it differs.
 *
 * @param value - The own value.
 * @param benchmark - The values of the peers; blanks are left out.
 * @param direction - `higher` (default) or `lower`.
 * @returns A fraction from 0 to 1.
 * @example pctRank(3, [1, 2, 3, 4, 5], null) //=> 0.5
 * @example pctRank(0.02, [0.01, 0.03, 0.05, 0.07], "lower") //=> 0.75
 */
export function pctRank(value: number, benchmark: readonly (number | null)[], direction: string | null): number {
  const sign = direction === "lower" ? -1 : 1;
  const slack = slackOf(value);
  let points = 0;
  let peers = 0;
  for (const peer of benchmark) {
    if (peer === null) continue;
    peers++;
    const lead = sign * (value - peer);
    if (lead > slack) points += 1;
    else if (lead >= -slack) points += 0.5;
  }
  return points / peers;
}

export const PCTRANK: KpiFunction = {
  id: "PCTRANK",
  parameters: [
    { kind: "number", id: "value", domain: "any", rollUp: "none" },
    { kind: "numbers", id: "benchmark" },
    { kind: "option", id: "direction", options: ["higher", "lower"], optional: true },
  ],
  unit: "percent",
  compute: pctRank,
};
