import type { Direction, Scoring } from "./scorecard";

/** `none` is grey; a `Grey` says why. */
export type Light = "green" | "amber" | "red" | "none";

/**
 * Why a light is grey. A KPI: no figures, no target, or a limit that contradicts the target. A group: no figures, figures for
 * too little of its weight, no weights, or no KPI that takes part in scores.
 */
export type Grey = "noData" | "noTarget" | "wrongLimit" | "notEnough" | "noWeights" | "notScored";

/** What a KPI is judged by. */
export interface Yardstick {
  readonly direction: Direction;
  readonly target: number | null;
  readonly minimum: number | null;
}

export const DEFAULT_SCORING: Scoring = {
  kind: "performance",
  cap: 1.2,
  minimumCoverage: 0.5,
  green: 0.9,
  amber: 0.7,
  tolerance: 0.1,
};

/** So that 0.1 + 0.2 meets a target of 0.3. */
export const SLACK = 1e-12;

/**
 * Whether a KPI takes part in scores. Without a target there is nothing to hold it against; a limit beyond the target would
 * make score and light contradict each other. Neither is a gap in the data, so neither lowers the coverage.
 */
export function isScored(yardstick: Yardstick): boolean {
  return yardstick.target !== null && !hasWrongLimit(yardstick);
}

/** Whether the limit lies on the wrong side of the target: above it where higher is better, below it where lower is. */
function hasWrongLimit({ direction, target, minimum }: Yardstick): boolean {
  if (target === null || minimum === null) return false;
  return direction === "higher" ? minimum > target : minimum < target;
}

/**
 * The light of one KPI, by value and never by score: green at or beyond the target, amber between minimum and target with
 * the minimum included, red beyond it. Without a minimum the amber band is `tolerance` × |target| wide. Grey for a KPI that
 * does not take part in scores.
 */
export function lightOf(value: number | null, yardstick: Yardstick, scoring: Scoring): Light {
  const { direction, target } = yardstick;
  if (value === null || target === null || hasWrongLimit(yardstick)) return "none";
  const slack = SLACK * Math.max(1, Math.abs(target));
  const sign = direction === "higher" ? 1 : -1;
  const limit = yardstick.minimum ?? target - sign * scoring.tolerance * Math.abs(target);
  if (sign * (value - target) >= -slack) return "green";
  return sign * (value - limit) >= -slack ? "amber" : "red";
}

/**
 * % hoàn thành: actual ÷ target, or 2 − actual ÷ target where lower is better. A fraction, never below 0.
 * `null` without a value or for a target that is not above 0, where the quotient has no meaning.
 */
export function achievementOf(value: number | null, yardstick: Yardstick): number | null {
  const { direction, target } = yardstick;
  if (value === null || target === null || target <= 0) return null;
  return Math.max(0, direction === "higher" ? value / target : 2 - value / target);
}

/**
 * The score of one KPI between 0 and the cap. `performance` where a minimum is set: (a − m) ÷ (t − m), and met or not where
 * the two are equal; otherwise achievement.
 */
export function scoreOf(value: number | null, yardstick: Yardstick, scoring: Scoring): number | null {
  const { target, minimum } = yardstick;
  if (value === null || target === null || hasWrongLimit(yardstick)) return null;
  if (scoring.kind === "achievement" || minimum === null) {
    const achievement = achievementOf(value, yardstick);
    return achievement === null ? null : Math.min(scoring.cap, achievement);
  }
  if (target === minimum) return lightOf(value, yardstick, scoring) === "green" ? 1 : 0;
  return Math.max(0, Math.min(scoring.cap, (value - minimum) / (target - minimum)));
}

/** Why the light of a KPI is grey; `null` where it is not. */
export function greyOf(value: number | null, yardstick: Yardstick): Grey | null {
  if (yardstick.target === null) return "noTarget";
  if (hasWrongLimit(yardstick)) return "wrongLimit";
  return value === null ? "noData" : null;
}

/** The light of a rolled-up score. */
export function rollUpLightOf(score: number | null, scoring: Scoring): Light {
  if (score === null) return "none";
  if (score >= scoring.green - SLACK) return "green";
  return score >= scoring.amber - SLACK ? "amber" : "red";
}

/** One part of a group: a KPI in its perspective, or a perspective in the total. */
export interface Part {
  readonly weight: number;
  readonly score: number | null;
}

/**
 * Σ w·s ÷ Σ w over the parts that have a score; `null` where none has. Weights are relative numbers.
 */
export function weightedScore(parts: readonly Part[]): number | null {
  let points = 0;
  let weight = 0;
  for (const part of parts) {
    if (part.score === null) continue;
    points += part.weight * part.score;
    weight += part.weight;
  }
  return weight > 0 ? points / weight : null;
}

/** The share of weight that has a score, between 0 and 1; 0 where nothing has a weight. */
export function coverageOf(parts: readonly Part[]): number {
  const all = parts.reduce((sum, part) => sum + part.weight, 0);
  const covered = parts.reduce((sum, part) => sum + (part.score === null ? 0 : part.weight), 0);
  return all > 0 ? covered / all : 0;
}
