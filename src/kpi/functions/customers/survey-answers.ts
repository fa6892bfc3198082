import { KpiError } from "../../function";

/**
 * The answers that were given to a question: blanks are questions left unanswered.
 *
 * @param answers - The parameter `answers` of a function.
 * @param lowest - First step of the scale.
 * @param highest - Last step of the scale.
 * @throws KpiError `#NUM!` for an answer that is no step of the scale.
 */
export function surveyAnswers(answers: readonly (number | null)[], lowest: number, highest: number): readonly number[] {
  const given = answers.filter((answer) => answer !== null);
  if (given.every((answer) => Number.isInteger(answer) && answer >= lowest && answer <= highest)) return given;
  throw new KpiError("#NUM!", { kind: "outOfDomain", parameter: "answers" });
}

/**
 * The last step of a scale that begins with 1.
 *
 * @param scaleMax - The parameter `scaleMax` of a function.
 * @param usual - The scale when none is given.
 * @throws KpiError `#NUM!` unless it is a whole number from 2 to 10.
 */
export function lastStep(scaleMax: number | null, usual: number): number {
  const last = scaleMax ?? usual;
  if (Number.isInteger(last) && last >= 2 && last <= 10) return last;
  throw new KpiError("#NUM!", { kind: "outOfDomain", parameter: "scaleMax" });
}
