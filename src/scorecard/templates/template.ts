import type { Words } from "../../kpi/language";
import type { PerspectiveId } from "../scorecard";

/** A starting point that a consultant hands out: which KPIs, with which weights and, where they are known, targets. */
export interface Template {
  readonly id: string;
  readonly version: number;
  readonly name: Words;
  readonly description: Words;
  /** Where its targets come from; they are examples to be replaced. */
  readonly targetSource: Words;
  readonly kpis: readonly TemplateKpi[];
}

export interface TemplateKpi {
  readonly id: string;
  readonly perspective: PerspectiveId;
  readonly weight: number;
  readonly target: number | null;
  readonly minimum: number | null;
}
