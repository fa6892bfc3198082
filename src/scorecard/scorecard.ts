import type { KpiDefinition } from "../kpi/catalogue/definition";
import type { Language } from "../kpi/language";
import type { Timeline } from "./period";

/**
 * What an organisation measures. Plain JSON: it is what the hidden `_kpi` sheet keeps and what everything else is made from.
 *
 *     answers ─build─▶ Scorecard ─compile─▶ WorkbookPlan ─render─▶ host
 *                      ▲ you are here
 */
export interface Scorecard {
  readonly schema: 1;
  readonly template: { readonly id: string; readonly version: number };
  readonly language: Language;
  readonly organisation: { readonly name: string; readonly mission: string };
  readonly currency: CurrencyCode;
  readonly timeline: Timeline;
  readonly scoring: Scoring;
  readonly formulas: FormulaStyle;
  /** In the order of the sheets. A perspective without KPIs is not here. */
  readonly perspectives: readonly Perspective[];
  /** Grouped by perspective, in the order of the sheets. */
  readonly kpis: readonly ScorecardKpi[];
  /** Every input that some KPI needs, once each, in the order of the Data sheet. */
  readonly inputs: readonly ScorecardInput[];
}

export type CurrencyCode = "VND" | "USD" | "EUR" | "GBP";

/** Ordinary formulas that work everywhere, or `KPI.*` cells that need the add-in. */
export type FormulaStyle = "native" | "kpi";

export type PerspectiveId = KpiDefinition["perspective"];

export interface Perspective {
  readonly id: PerspectiveId;
  readonly name: string;
}

/** How light becomes number and numbers become one: set once for the whole scorecard. */
export interface Scoring {
  readonly kind: ScoreKind;
  /** The highest score a single KPI can earn (1.2 is 120 %). */
  readonly cap: number;
  /** Below this share of weight with a score, a group has no score. */
  readonly minimumCoverage: number;
  /** A rolled-up score is green from here … */
  readonly green: number;
  /** … and amber from here. */
  readonly amber: number;
  /** Width of the amber band, as a share of |target|, where a KPI has no minimum. */
  readonly tolerance: number;
}

/** `performance`: (a − m) ÷ (t − m) where a minimum is set. `achievement`: % hoàn thành for every KPI of the card. */
export type ScoreKind = "performance" | "achievement";

export type Direction = "higher" | "lower";

/** How a KPI reads over several months. Both are ratios of sums; `perMonth` says that its base is customer-months. */
export type TimeBasis = "ratio" | "perMonth";

export interface ScorecardKpi {
  /** Catalogue id, equal to the function's id. */
  readonly id: string;
  /** As the organisation calls it. */
  readonly name: string;
  readonly perspective: PerspectiveId;
  readonly unit: "currency" | "percent" | "ratio";
  readonly direction: Direction;
  readonly timeBasis: TimeBasis;
  /** Which input feeds which parameter of the function. */
  readonly inputs: Readonly<Record<string, string>>;
  /** A relative number; the share is computed. */
  readonly weight: number;
  readonly target: number | null;
  /** The minimum acceptable (for lower-is-better: the maximum acceptable). */
  readonly minimum: number | null;
  readonly owner: string;
}

export interface ScorecardInput {
  readonly id: string;
  readonly name: string;
  readonly unit: "currency" | "count";
}

/** A wrong or doubtful answer, beside the question it belongs to (`organisation.name`, `kpi.CAC.target`, `weights` …). */
export interface Issue {
  readonly question: string;
  /** An error keeps the workbook from being made; a warning does not. */
  readonly severity: "error" | "warning";
  readonly message: string;
}
