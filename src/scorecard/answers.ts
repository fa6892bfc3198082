import type { Language } from "../kpi/language";
import type { Month } from "./period";
import type { CurrencyCode, FormulaStyle, PerspectiveId, ScoreKind } from "./scorecard";

/**
 * What the wizard asks. Plain JSON, kept as a draft; every question has an answer from the start, so that a scorecard can
 * be made at any moment.
 *
 *     answers ─build─▶ Scorecard ─compile─▶ WorkbookPlan ─render─▶ host
 *     ▲ you are here
 */
export interface Answers {
  readonly templateId: string;
  readonly language: Language;
  readonly organisation: { readonly name: string; readonly mission: string };
  readonly currency: CurrencyCode;
  readonly firstMonth: Month;
  readonly months: number;
  readonly fiscalYearStart: number;
  /** All KPIs on offer; those not chosen keep what was typed. */
  readonly kpis: readonly KpiAnswer[];
  readonly scoreKind: ScoreKind;
  readonly formulas: FormulaStyle;
}

export interface KpiAnswer {
  /** Catalogue id. */
  readonly id: string;
  readonly chosen: boolean;
  /** The organisation's own name for it; empty for the catalogue's. */
  readonly name: string;
  readonly perspective: PerspectiveId;
  readonly weight: number;
  readonly target: number | null;
  readonly minimum: number | null;
  /** Who is responsible; the wizard does not ask, since it is typed on the Scorecard sheet. */
  readonly owner?: string | undefined;
}
