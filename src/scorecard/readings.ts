import { callFunction } from "../kpi/call";
import type { CellErrorCode } from "../kpi/cell";
import { KpiError } from "../kpi/function";
import { functionById } from "../kpi/functions/functions";
import { comparisonSpanOf, spanOf, type Comparison, type MonthSpan, type View } from "./period";
import type { PerspectiveId, Scorecard, ScorecardKpi, ScoreKind } from "./scorecard";
import {
  achievementOf,
  coverageOf,
  greyOf,
  isScored,
  lightOf,
  rollUpLightOf,
  scoreOf,
  SLACK,
  weightedScore,
  type Grey,
  type Light,
  type Part,
} from "./scoring";

/** What was entered, by input and by month of the timeline; `null` where nothing was. */
export type Figures = Readonly<Record<string, readonly (number | null)[]>>;

/** What somebody looks at: the four pickers of the Dashboard. */
export interface Selection {
  /** Place of the picked month in the timeline, from 0. */
  readonly month: number;
  readonly view: View;
  readonly comparison: Comparison;
  readonly scoreKind: ScoreKind;
}

export interface Readings {
  readonly kpis: readonly KpiReading[];
  readonly perspectives: readonly (GroupReading & { readonly id: PerspectiveId })[];
  readonly total: GroupReading;
}

export interface KpiReading {
  readonly kpi: ScorecardKpi;
  readonly value: number | null;
  /** Why there is no value; `null` where there is one. */
  readonly error: CellErrorCode | null;
  /** Months of the view in which all inputs are there; only these count. */
  readonly months: number;
  /** The value of the period it is compared with. */
  readonly before: number | null;
  readonly achievement: number | null;
  readonly score: number | null;
  readonly light: Light;
  /** Why the light is grey; `null` where it is not. */
  readonly grey: Grey | null;
}

export interface GroupReading {
  readonly weight: number;
  /** Of the weight of the KPIs that take part in scores, the share that has a score. */
  readonly coverage: number;
  /** `null` below the minimum coverage. */
  readonly score: number | null;
  readonly light: Light;
  /** Why the light is grey; `null` where it is not. */
  readonly grey: Grey | null;
  /** How many of its KPIs are red. */
  readonly reds: number;
}

/** Reads a scorecard: every value, score and light for what somebody looks at. */
export function readScorecard(scorecard: Scorecard, figures: Figures, selection: Selection): Readings {
  const scoring = { ...scorecard.scoring, kind: selection.scoreKind };
  const span = spanOf(scorecard.timeline, selection.month, selection.view);
  const spanBefore = comparisonSpanOf(span, selection.view, selection.comparison);

  const kpis = scorecard.kpis.map((kpi): KpiReading => {
    const { value, error, months } = valueOver(kpi, figures, span);
    const before = spanBefore === null ? null : valueOver(kpi, figures, spanBefore).value;
    return {
      kpi,
      value,
      error,
      months,
      before,
      achievement: achievementOf(value, kpi),
      score: scoreOf(value, kpi, scoring),
      light: lightOf(value, kpi, scoring),
      grey: greyOf(value, kpi),
    };
  });

  const groupOf = (members: readonly KpiReading[], parts: readonly Part[]): GroupReading => {
    const scored = members.filter((member) => isScored(member.kpi));
    const coverage = coverageOf(scored.map((member) => ({ weight: member.kpi.weight, score: member.score })));
    const score = coverage < scoring.minimumCoverage - SLACK ? null : weightedScore(parts);
    return {
      weight: weightOf(members),
      coverage,
      score,
      light: rollUpLightOf(score, scoring),
      grey: score === null ? groupGreyOf(members, weightOf(scored)) : null,
      reds: members.filter((member) => member.light === "red").length,
    };
  };

  const perspectives = scorecard.perspectives.map(({ id }) => {
    const members = kpis.filter(({ kpi }) => kpi.perspective === id);
    return {
      id,
      ...groupOf(
        members,
        members.map(({ kpi, score }) => ({ weight: kpi.weight, score })),
      ),
    };
  });
  return { kpis, perspectives, total: groupOf(kpis, perspectives) };
}

function weightOf(members: readonly KpiReading[]): number {
  return members.reduce((sum, { kpi }) => sum + kpi.weight, 0);
}

/** Why a group has no score. */
function groupGreyOf(members: readonly KpiReading[], scoredWeight: number): Grey {
  if (weightOf(members) === 0) return "noWeights";
  if (scoredWeight === 0) return "notScored";
  return members.every(({ value }) => value === null) ? "noData" : "notEnough";
}

/**
 * A KPI over some months: the function of its inputs, each added over the months in which all of them are there. Ratios are
 * never averaged.
 */
export function valueOver(
  kpi: ScorecardKpi,
  figures: Figures,
  span: MonthSpan,
): { readonly value: number | null; readonly error: CellErrorCode | null; readonly months: number } {
  const complete = completeMonths(kpi, figures, span);
  if (complete.length === 0) return { value: null, error: "#N/A", months: 0 };
  const { id, parameters } = functionById(kpi.id);
  const args = parameters.map((parameter) => {
    const input = kpi.inputs[parameter.id];
    return input === undefined ? null : sumOver(figures, input, complete);
  });
  try {
    const value = callFunction(functionById(id), args);
    return { value: Number(value), error: null, months: complete.length };
  } catch (error) {
    if (error instanceof KpiError) return { value: null, error: error.code, months: complete.length };
    throw error;
  }
}

/** The months of a span in which every input of a KPI is there. */
export function completeMonths(kpi: ScorecardKpi, figures: Figures, span: MonthSpan): readonly number[] {
  const inputs = inputsOf(kpi);
  const places = Array.from({ length: span.last - span.first + 1 }, (_, offset) => span.first + offset);
  return places.filter((place) => inputs.every((input) => typeof figures[input]?.[place] === "number"));
}

/** The inputs of a KPI, in the order of its function's parameters. */
export function inputsOf(kpi: ScorecardKpi): readonly string[] {
  return functionById(kpi.id).parameters.flatMap(({ id }) => kpi.inputs[id] ?? []);
}

/** An input added over some months. */
export function sumOver(figures: Figures, input: string, places: readonly number[]): number {
  return places.reduce((sum, place) => sum + (figures[input]?.[place] ?? 0), 0);
}
