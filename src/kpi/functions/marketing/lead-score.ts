import type { KpiFunction } from "../../function";

/**
 * Lead quality score: the average score of the leads that were scored.
 *
 * `sum of scores ÷ scored leads`
 *
 * A lead that nobody scored is not a lead of 0 points: it stays out of both figures. Over periods and sources it is the sum
 * of all scores by all scored leads.
 *
 * @param scoreTotal - Sum of the scores, by one rubric (mostly 0 to 100).
 * @param leads - Number of leads that were scored.
 * @returns Points of the rubric. `#DIV/0!` without scored leads, `#NUM!` for negative figures.
 * @example leadScore(19_200, 320) //=> 60
 */
export function leadScore(scoreTotal: number, leads: number): number {
  return scoreTotal / leads;
}

export const LEADSCORE: KpiFunction = {
  id: "LEADSCORE",
  parameters: [
    { kind: "number", id: "scoreTotal", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "leads", domain: "gt0", rollUp: "sum" },
  ],
  unit: "score",
  compute: leadScore,
};
