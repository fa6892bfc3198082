import type { Direction, Scoring } from "../scorecard/scorecard";
import type { Grey, Light } from "../scorecard/scoring";
import { quoteText } from "./a1";
import type { WorkbookWords } from "./words";

/** `SLACK` of scoring.ts, written out: some engines read `1E-12` as a text. */
const SLACK = "0.000000000001";

/** References to the cells of one KPI. */
export interface KpiCells {
  readonly actual: string;
  readonly target: string;
  readonly minimum: string;
  /** Holds what `scoredFormula` gives. */
  readonly scored: string;
}

/** A light as the number that an icon set shows: 3 green, 2 amber, 1 red, an empty text for grey. */
export const STATUS: Readonly<Record<Light, number | "">> = { green: 3, amber: 2, red: 1, none: "" };

/** 1 for a KPI that takes part in scores, else 0: `isScored` as a formula. What is no number is not set. */
export function scoredFormula(target: string, minimum: string, direction: Direction): string {
  const wrong = `${minimum}${direction === "higher" ? ">" : "<"}${target}`;
  return `IF(ISNUMBER(${target}),IF(ISNUMBER(${minimum}),IF(${wrong},0,1),1),0)`;
}

/** A weight as it counts: text and negative numbers can be pasted past the rule of the cell, and weigh nothing. */
export function weightFormula(weight: string): string {
  return `IF(ISNUMBER(${weight}),MAX(0,${weight}),0)`;
}

/** The status of one KPI: `lightOf` as a formula. */
export function statusFormula(
  { actual, target, minimum, scored }: KpiCells,
  direction: Direction,
  scoring: Scoring,
): string {
  const sign = direction === "higher" ? "-" : "+";
  const limit = `IF(ISNUMBER(${minimum}),${minimum},${target}${sign}${String(scoring.tolerance)}*ABS(${target}))`;
  return (
    `IF(OR(COUNT(${actual})=0,${scored}=0),"",` +
    `IF(${reaches(actual, target, target, direction)},3,IF(${reaches(actual, limit, target, direction)},2,1)))`
  );
}

/** % hoàn thành of one KPI: `achievementOf` as a formula. */
export function achievementFormula(
  { actual, target }: Pick<KpiCells, "actual" | "target">,
  direction: Direction,
): string {
  return `IF(COUNT(${actual},${target})<2,"",IF(${target}<=0,"",${achievement(actual, target, direction)}))`;
}

/**
 * The score of one KPI: `scoreOf` as a formula.
 *
 * @param scoreKind - The cell that holds 1 for performance, 2 for achievement.
 * @param weight - Multiplies the score, for sums of points; left out for the score itself.
 */
export function scoreFormula(
  { actual, target, minimum, scored }: KpiCells,
  direction: Direction,
  scoring: Scoring,
  scoreKind: string,
  weight?: string,
): string {
  const cap = String(scoring.cap);
  const times = weight === undefined ? "" : `${weight}*`;
  const byAchievement = `IF(${target}<=0,"",${times}MIN(${cap},${achievement(actual, target, direction)}))`;
  const met = `${times}IF(${reaches(actual, target, target, direction)},1,0)`;
  const byPerformance = `${times}MAX(0,MIN(${cap},(${actual}-${minimum})/(${target}-${minimum})))`;
  return (
    `IF(OR(COUNT(${actual})=0,${scored}=0),"",IF(OR(${scoreKind}=2,NOT(ISNUMBER(${minimum}))),${byAchievement},` +
    `IF(${target}=${minimum},${met},${byPerformance})))`
  );
}

/** The status of a rolled-up score: `rollUpLightOf` as a formula. */
export function rollUpStatusFormula(score: string, scoring: Scoring): string {
  const from = (limit: number): string => `${score}>=${String(limit)}-${SLACK}`;
  return `IF(ISNUMBER(${score}),IF(${from(scoring.green)},3,IF(${from(scoring.amber)},2,1)),"")`;
}

/**
 * Symbol and word of a status.
 *
 * @param grey - Formula of the word where there is none.
 */
export function lightFormula(status: string, words: WorkbookWords, grey: string): string {
  const { green, amber, red } = words.lights;
  return `IF(${status}=3,${quoteText(green)},IF(${status}=2,${quoteText(amber)},IF(${status}=1,${quoteText(red)},${grey})))`;
}

/** The word of a KPI's grey light: `greyOf` as a formula. */
export function greyFormula({ target, scored }: Pick<KpiCells, "target" | "scored">, words: WorkbookWords): string {
  const { noData, noTarget, wrongLimit } = words.greys;
  return `IF(${scored}=1,${quoteText(noData)},IF(ISNUMBER(${target}),${quoteText(wrongLimit)},${quoteText(noTarget)}))`;
}

/**
 * The word of a group's grey light.
 *
 * @param weight - The cell with the weight of all its KPIs.
 * @param scoredWeights - Range of the weights of those that take part in scores.
 * @param actuals - Range of their values.
 */
export function groupGreyFormula(
  weight: string,
  scoredWeights: string,
  actuals: string,
  { greys }: WorkbookWords,
): string {
  const word = (grey: Grey): string => quoteText(greys[grey]);
  return (
    `IF(${weight}=0,${word("noWeights")},IF(SUM(${scoredWeights})=0,${word("notScored")},` +
    `IF(COUNT(${actuals})=0,${word("noData")},${word("notEnough")})))`
  );
}

/** What `lightFormula` gives. */
export function lightText(light: Light, grey: Grey | null, words: WorkbookWords): string {
  return light === "none" ? words.greys[grey ?? "noData"] : words.lights[light];
}

/**
 * Σ points ÷ Σ weight over what has a score; `missing` below the minimum coverage.
 *
 * @param points - Range of weight × score; an empty text where there is no score.
 * @param weights - Range of the same shape: the weights of what takes part in scores, 0 for what does not.
 */
export function groupScoreFormula(points: string, weights: string, scoring: Scoring, missing: string): string {
  const covered = coveredWeight(points, weights);
  const enough = `${covered}<${String(scoring.minimumCoverage)}*SUM(${weights})-${SLACK}`;
  return `IF(SUM(${weights})=0,${missing},IF(${enough},${missing},SUM(${points})/${covered}))`;
}

/** The share of weight that has a score: `coverageOf` as a formula. */
export function coverageFormula(points: string, weights: string): string {
  return `IF(SUM(${weights})=0,0,${coveredWeight(points, weights)}/SUM(${weights}))`;
}

/** The weight of those that have a score. */
function coveredWeight(points: string, weights: string): string {
  return `SUMIF(${points},">=0",${weights})`;
}

/**
 * The total of the perspectives that have a score, each by its weight; `missing` below the minimum coverage.
 *
 * @param coverage - What `coverageFormula` gives over all KPIs.
 */
export function totalScoreFormula(
  groups: readonly { readonly score: string; readonly weight: string }[],
  coverage: string,
  scoring: Scoring,
  missing: string,
): string {
  const points = groups.map(({ score, weight }) => `IF(ISNUMBER(${score}),${weight}*${score},0)`).join("+");
  const weights = groups.map(({ score, weight }) => `IF(ISNUMBER(${score}),${weight},0)`).join("+");
  return (
    `IF(${coverage}<${String(scoring.minimumCoverage)}-${SLACK},${missing},` +
    `IF(${weights}=0,${missing},(${points})/(${weights})))`
  );
}

/** Whether a value is at a limit or beyond it, in the good direction, with the slack of its target. */
function reaches(value: string, limit: string, target: string, direction: Direction): string {
  const slack = `${SLACK}*MAX(1,ABS(${target}))`;
  return direction === "higher" ? `${value}>=${limit}-${slack}` : `${value}<=${limit}+${slack}`;
}

function achievement(actual: string, target: string, direction: Direction): string {
  return `MAX(0,${direction === "higher" ? `${actual}/${target}` : `2-${actual}/${target}`})`;
}
