import { KpiError, type KpiFunction } from "../../function";

/**
 * Customer effort score of added answers: how far customers agree that getting help was easy, on average.
 *
 * `sum of scores ÷ responses`
 *
 * On a scale from 1 to 7, where 7 is easiest; CES takes raw answers and other scales. Some tools ask how much effort it
 * took, where lower is better.
 *
 * @param totalScore - All answers from 1 to 7, added up.
 * @param responses - How many answers that are.
 * @returns Points from 1 to 7. `#DIV/0!` without responses, `#NUM!` for an average outside the scale.
 * @example cesAverage(350, 100) //=> 3.5
 */
export function cesAverage(totalScore: number, responses: number): number {
  if (totalScore < responses || totalScore > 7 * responses) {
    throw new KpiError("#NUM!", { kind: "impossible", parameter: "totalScore" });
  }
  return totalScore / responses;
}

export const CESAVG: KpiFunction = {
  id: "CESAVG",
  parameters: [
    { kind: "number", id: "totalScore", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "responses", domain: "gt0", rollUp: "sum" },
  ],
  unit: "score",
  compute: cesAverage,
};
