import { KpiError, type KpiFunction } from "../../function";
import { SLACK } from "../slack";

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
 * @param missing - `reweight` (default) leaves missing scores out, `zero` counts them as 0, `error` refuses them, `carry` takes
 * the previous score in their place and leaves out what has none either.
 * @param minCoverage - The share of weight that must have a score, 0.5 when left out; only for `reweight` and `carry`.
 * @param previous - For `carry`: the scores of the period before, in a range of the same size.
 * @returns In the unit of the scores. `#N/A` below the minimum coverage, when a score is missing under `error`, and under `carry`
 * without previous scores; `#DIV/0!` when the weights add up to 0, `#NUM!` for a negative weight, `#VALUE!` for ranges of
 * different size.
 * @example wscore([80, null, 100], [50, 30, 20], null, null, null) //=> 85.71428571428571
 * @example wscore([80, null, 100], [50, 30, 20], "zero", null, null) //=> 60
 * @example wscore([80, null, 100], [50, 30, 20], "carry", null, [70, 90, 95]) //=> 87
 */
export function wscore(
  scores: readonly (number | null)[],
  weights: readonly (number | null)[],
  missing: string | null,
  minCoverage: number | null,
  previous: readonly (number | null)[] | null,
): number {
  if (scores.length !== weights.length)
    throw new KpiError("#VALUE!", { kind: "differentLength", parameter: "weights" });
  const known = missing === "carry" ? carried(scores, previous) : scores;
  let points = 0;
  let covered = 0;
  let all = 0;
  let gaps = false;
  for (let place = 0; place < known.length; place++) {
    const score = known[place] ?? null;
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
  if (covered <= Math.max(0, ((minCoverage ?? 0.5) - SLACK) * all)) {
    throw new KpiError("#N/A", { kind: "lowCoverage", parameter: "scores" });
  }
  return points / covered;
}

export const WSCORE: KpiFunction = {
  id: "WSCORE",
  parameters: [
    { kind: "numbers", id: "scores" },
    { kind: "numbers", id: "weights" },
    { kind: "option", id: "missing", options: ["reweight", "zero", "error", "carry"], optional: true },
    { kind: "number", id: "minCoverage", domain: "01", rollUp: "none", optional: true },
    { kind: "numbers", id: "previous", optional: true },
  ],
  unit: "score",
  compute: wscore,
};

/** The scores, and the previous one where a score is missing. */
function carried(
  scores: readonly (number | null)[],
  previous: readonly (number | null)[] | null,
): readonly (number | null)[] {
  if (previous === null) throw new KpiError("#N/A", { kind: "missing", parameter: "previous" });
  if (previous.length !== scores.length) {
    throw new KpiError("#VALUE!", { kind: "differentLength", parameter: "previous" });
  }
  return scores.map((score, place) => score ?? previous[place] ?? null);
}
