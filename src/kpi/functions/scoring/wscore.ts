import { KpiError, type KpiFunction } from "../../function";

/**
 * Weighted score: scores rolled up by weight.
 *
 * `Σ weight × score ÷ Σ weight` over the scores that are there
 *
 * Weights are relative numbers and need not add up to 100. The result has the scale of the scores. A blank weight weighs
 * nothing.
 *
 * @param scores - One score per part; a blank is a missing score.
 * @param weights - One weight per part, not negative, in a range of the same size.
 * @param missing - `reweight` (default) leaves missing scores out, `zero` counts them as 0, `error` refuses them.
 * @param minCoverage - The share of weight that must have a score, 0.5 when left out; only for `reweight`.
 * @returns In the unit of the scores. `#N/A` below the minimum coverage or when a score is missing under `error`, `#DIV/0!`
 * when the weights add up to 0, `#NUM!` for a negative weight, `#VALUE!` for ranges of different size.
 * @example wscore([80, null, 100], [50, 30, 20], null, null) //=> 85.71428571428571
 * @example wscore([80, null, 100], [50, 30, 20], "zero", null) //=> 60
 */
export function wscore(
  scores: readonly (number | null)[],
  weights: readonly (number | null)[],
  missing: string | null,
  minCoverage: number | null,
): number {
  if (scores.length !== weights.length)
    throw new KpiError("#VALUE!", { kind: "differentLength", parameter: "weights" });
  let points = 0;
  let covered = 0;
  let all = 0;
  let gaps = false;
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place] ?? null;
    const weight = weights[place] ?? 0;
    if (weight < 0) throw new KpiError("#NUM!", { kind: "outOfDomain", parameter: "weights" });
    all += weight;
    if (score === null) {
      gaps = true;
      continue;
    }
    points += weight * score;
    covered += weight;
  }
  if (all === 0) throw new KpiError("#DIV/0!", { kind: "zeroDenominator", parameter: "weights" });
  if (missing === "error" && gaps) throw new KpiError("#N/A", { kind: "missing", parameter: "scores" });
  if (missing === "zero") return points / all;
  if (covered === 0 || covered < (minCoverage ?? 0.5) * all) {
    throw new KpiError("#N/A", { kind: "lowCoverage", parameter: "scores" });
  }
  return points / covered;
}

export const WSCORE: KpiFunction = {
  id: "WSCORE",
  parameters: [
    { kind: "numbers", id: "scores" },
    { kind: "numbers", id: "weights" },
    { kind: "option", id: "missing", options: ["reweight", "zero", "error"], optional: true },
    { kind: "number", id: "minCoverage", domain: "01", rollUp: "none", optional: true },
  ],
  unit: "score",
  compute: wscore,
};
