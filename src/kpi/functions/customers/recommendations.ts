import { surveyAnswers } from "./survey-answers";

/**
 * Answers to "how likely are you to recommend us", from 0 to 10, as the three counts that NPS is made of.
 *
 * @throws KpiError `#NUM!` for an answer off the scale or not whole.
 */
export function recommendations(answers: readonly (number | null)[]): {
  readonly promoters: number;
  readonly detractors: number;
  readonly responses: number;
} {
  const given = surveyAnswers(answers, 0, 10);
  return {
    promoters: given.filter((answer) => answer >= 9).length,
    detractors: given.filter((answer) => answer <= 6).length,
    responses: given.length,
  };
}
