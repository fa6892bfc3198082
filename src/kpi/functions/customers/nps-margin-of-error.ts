import quantile from "@stdlib/stats-base-dists-normal-quantile";
import { KpiError, type KpiFunction } from "../../function";
import { recommendations } from "./recommendations";

/**
 * Margin of error of NPS: how many points above or below, had everybody been asked.
 *
 * `z × √((p + d − (p − d)²) ÷ n) × 100`, with promoters p and detractors d as shares of n answers
 *
 * Two surveys differ for sure only when they are further apart than their margins can explain. It holds for answers drawn
 * at random, some thirty or more; it knows nothing of those who do not answer.
 *
 * @param answers - One answer per cell, whole numbers from 0 to 10; blanks are no answers.
 * @param confidence - How sure to be, between 0 and 1; 0.95 when left out.
 * @returns Points. `#N/A` for fewer than two answers, `#NUM!` for an answer off the scale or not whole, and for a
 * confidence that is not between 0 and 1.
 * @example npsMarginOfError([10, 9, 9, 8, 8, 7, 7, 6, 3, 10], null) //=> 46.38121321816312
 */
export function npsMarginOfError(answers: readonly (number | null)[], confidence: number | null): number {
  const { promoters, detractors, responses } = recommendations(answers);
  const sure = confidence ?? 0.95;
  if (sure === 0 || sure === 1) throw new KpiError("#NUM!", { kind: "outOfDomain", parameter: "confidence" });
  if (responses < 2) throw new KpiError("#N/A", { kind: "tooFewValues", parameter: "answers" });
  const variance = (promoters + detractors) / responses - ((promoters - detractors) / responses) ** 2;
  return quantile((1 + sure) / 2, 0, 1) * Math.sqrt(variance / responses) * 100;
}

export const NPSMOE: KpiFunction = {
  id: "NPSMOE",
  parameters: [
    { kind: "numbers", id: "answers" },
    { kind: "number", id: "confidence", domain: "01", rollUp: "none", optional: true },
  ],
  unit: "score",
  compute: npsMarginOfError,
};
