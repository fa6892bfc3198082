import { KpiError, type KpiFunction } from "../../function";
import { slackOf } from "../slack";

/**
 * Banded score: breakpoints of a result and the score at each of them.
 *
 * `linear` joins the points with straight lines; `step` gives the score of the last breakpoint that was reached, which is how
 * bonus tables are read. Before the first and after the last breakpoint the score stays what it is there. Breakpoints that fall
 * (10 %, 5 %, 2 %) are for what is better the lower it is: they are reached from above.
 *
 * Steps over two points are a score that is met or not: breakpoints 0 and 500, scores 0 and 1.
 *
 * @param actual - What was reached.
 * @param breakpoints - At least two values, each above the one before it, or each below.
 * @param scores - The score at each breakpoint, on any scale.
 * @param method - `linear` (default) or `step`.
 * @returns On the scale of the scores. `#VALUE!` for ranges of different size or fewer than two points, `#N/A` for a blank among
 * them, `#NUM!` for breakpoints that do not rise or fall throughout.
 * @example scoreBand(50, [0, 200], [0, 100], null) //=> 25
 * @example scoreBand(9_000, [0, 4_000, 6_000, 12_000], [0, 40, 70, 100], "step") //=> 70
 */
export function scoreBand(
  actual: number,
  breakpoints: readonly (number | null)[],
  scores: readonly (number | null)[],
  method: string | null,
): number {
  const [first, ...others] = pointsOf(breakpoints, scores);
  const sign = signOf(first, others);
  const slack = slackOf(actual);
  let from = first;
  for (const to of others) {
    const isReached = sign * (actual - to.at) >= -slack;
    if (!isReached) return method === "step" ? from.score : between(from, to, actual);
    from = to;
  }
  return from.score;
}

export const SCOREBAND: KpiFunction = {
  id: "SCOREBAND",
  parameters: [
    { kind: "number", id: "actual", domain: "any", rollUp: "none" },
    { kind: "numbers", id: "breakpoints" },
    { kind: "numbers", id: "scores" },
    { kind: "option", id: "method", options: ["linear", "step"], optional: true },
  ],
  unit: "score",
  compute: scoreBand,
};

interface Point {
  readonly at: number;
  readonly score: number;
}

function pointsOf(
  breakpoints: readonly (number | null)[],
  scores: readonly (number | null)[],
): readonly [Point, ...Point[]] {
  if (breakpoints.length !== scores.length) {
    throw new KpiError("#VALUE!", { kind: "differentLength", parameter: "scores" });
  }
  const points = breakpoints.map((at, place): Point => {
    const score = scores[place] ?? null;
    if (at === null || score === null) {
      throw new KpiError("#N/A", { kind: "missing", parameter: at === null ? "breakpoints" : "scores" });
    }
    return { at, score };
  });
  const [first, ...others] = points;
  if (first === undefined || others.length === 0) {
    throw new KpiError("#VALUE!", { kind: "tooFewValues", parameter: "breakpoints" });
  }
  return [first, ...others];
}

/** 1 for breakpoints that rise, −1 for those that fall. */
function signOf(first: Point, others: readonly Point[]): number {
  const [second = first] = others;
  const sign = Math.sign(second.at - first.at);
  let before = first;
  for (const point of others) {
    if (sign * (point.at - before.at) <= 0)
      throw new KpiError("#NUM!", { kind: "impossible", parameter: "breakpoints" });
    before = point;
  }
  return sign;
}

/** On the line between two points, and level beyond them; from the lower one, whichever way they are listed. */
function between(one: Point, other: Point, actual: number): number {
  const [low, high] = one.at < other.at ? [one, other] : [other, one];
  const share = Math.max(0, Math.min(1, (actual - low.at) / (high.at - low.at)));
  return low.score * (1 - share) + high.score * share;
}
