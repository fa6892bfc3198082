import type { KpiFunction } from "../function";
import { ANALYSIS } from "./analysis/analysis-functions";
import { KNOWLEDGE } from "./knowledge/knowledge-functions";
import { KPI_FUNCTIONS } from "./kpi-functions";
import { PLANNING } from "./planning/planning-functions";
import { SCORING } from "./scoring/scoring-functions";
import { TABLES } from "./tables/tables-functions";

/** Every function, in the order of the documentation: those of KPIs by department, then those that steer by them. */
export const FUNCTIONS: readonly KpiFunction[] = [
  ...KPI_FUNCTIONS,
  ...SCORING,
  ...PLANNING,
  ...ANALYSIS,
  ...TABLES,
  ...KNOWLEDGE,
];

/** @throws Error for an id that no function has: a mistake in our code, never in what a user typed. */
export function functionById(id: string): KpiFunction {
  const fn = FUNCTIONS.find((candidate) => candidate.id === id);
  if (fn === undefined) throw new Error(`no function "${id}"`);
  return fn;
}
