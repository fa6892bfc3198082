import type { KpiFunction } from "../../function";
import { lastStep, surveyAnswers } from "./survey-answers";

/**
 * Customer effort score of raw answers: how far customers agree that getting help was easy, on average.
 *
 * `sum of answers ÷ answers`
 *
 * Higher is easier. Some tools ask how much effort it took, where lower is better: turn such answers round first.
 *
 * @param answers - One answer per cell, whole numbers from 1 to the end of the scale; blanks are no answers.
 * @param scaleMax - The highest answer, a whole number from 2 to 10; 7 when left out.
 * @returns Points of the scale. `#N/A` without answers; `#NUM!` for an answer off the scale or not whole, and for a scale
 * that is not possible.
 * @example ces([4, 5, 6, 7, 7], null) //=> 5.8
 */
export function ces(answers: readonly (number | null)[], scaleMax: number | null): number {
  const given = surveyAnswers(answers, 1, lastStep(scaleMax, 7));
  return given.reduce((sum, answer) => sum + answer, 0) / given.length;
}

export const CES: KpiFunction = {
  id: "CES",
  parameters: [
    { kind: "numbers", id: "answers" },
    { kind: "number", id: "scaleMax", domain: "ge0", rollUp: "none", optional: true },
  ],
  unit: "score",
  compute: ces,
};
