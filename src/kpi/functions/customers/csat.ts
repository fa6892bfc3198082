import { KpiError, type KpiFunction } from "../../function";
import { lastStep, surveyAnswers } from "./survey-answers";

/**
 * Customer satisfaction of raw answers: the share of answers in the top boxes.
 *
 * `answers in the top boxes ÷ answers`
 *
 * The top two boxes, 4 and 5 of 5; on a scale of three or fewer only the highest. The middle is not satisfied. The average
 * of the stars is another measure: 66 % satisfied can be 3.98 of 5.
 *
 * @param answers - One answer per cell, whole numbers from 1 to the end of the scale; blanks are no answers.
 * @param scaleMax - The highest answer, a whole number from 2 to 10; 5 when left out.
 * @param topBoxes - How many of the highest answers count as satisfied, fewer than there are; left out, 2 on a scale of
 * four or more and else 1.
 * @returns A fraction (0.8 is 80 %). `#N/A` without answers; `#NUM!` for an answer off the scale or not whole, and for a
 * scale or boxes that are not possible.
 * @example csat([5, 5, 5, 5, 5, 5, 5, 3, 1, 2], null, null) //=> 0.7
 * @example csat([1, 2, 3, 3], 3, null) //=> 0.5
 */
export function csat(answers: readonly (number | null)[], scaleMax: number | null, topBoxes: number | null): number {
  const last = lastStep(scaleMax, 5);
  const given = surveyAnswers(answers, 1, last);
  const boxes = topBoxes ?? (last >= 4 ? 2 : 1);
  if (!Number.isInteger(boxes) || boxes < 1 || boxes >= last) {
    throw new KpiError("#NUM!", { kind: "outOfDomain", parameter: "topBoxes" });
  }
  return given.filter((answer) => answer > last - boxes).length / given.length;
}

export const CSAT: KpiFunction = {
  id: "CSAT",
  parameters: [
    { kind: "numbers", id: "answers" },
    { kind: "number", id: "scaleMax", domain: "ge0", rollUp: "none", optional: true },
    { kind: "number", id: "topBoxes", domain: "ge0", rollUp: "none", optional: true },
  ],
  unit: "percent",
  compute: csat,
};
