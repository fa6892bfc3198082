import type { KpiFunction } from "../../function";
import { npsCount } from "./nps-count";
import { recommendations } from "./recommendations";

/**
 * Net Promoter Score of raw answers: promoters less detractors among those asked how likely they are to recommend.
 *
 * `(answers of 9 and 10 − answers from 0 to 6) ÷ answers × 100`
 *
 * @param answers - One answer per cell, whole numbers from 0 to 10; blanks are no answers.
 * @returns Points from −100 to 100, not the average of the answers. `#N/A` without answers, `#NUM!` for an answer off the
 * scale or not whole.
 * @example nps([10, 9, 8, 7, 6]) //=> 20
 * @example nps([10, 9, null, 6, 0]) //=> 0
 */
export function nps(answers: readonly (number | null)[]): number {
  const { promoters, detractors, responses } = recommendations(answers);
  return npsCount(promoters, detractors, responses);
}

export const NPS: KpiFunction = {
  id: "NPS",
  parameters: [{ kind: "numbers", id: "answers" }],
  unit: "score",
  compute: nps,
};
