import { functionById } from "../../../kpi/functions/functions";
import { TWINS } from "../../../kpi/functions/twins";
import { printTwin } from "../../../kpi/print-twin";
import type { ScorecardKpi } from "../../../scorecard/scorecard";
import type { SheetContext } from "../../sheet-context";

/** A KPI's own formula over cells that hold its inputs: an ordinary formula, or the add-in's function. */
export function kpiFormula(context: SheetContext, kpi: ScorecardKpi, cells: readonly string[]): string {
  const used = functionById(kpi.id).parameters.filter(({ id }) => kpi.inputs[id] !== undefined);
  if (context.scorecard.formulas === "kpi") return `${context.namespace}.${kpi.id}(${cells.join(",")})`;
  const twin = TWINS[kpi.id];
  if (twin === undefined || "none" in twin) throw new Error(`no native twin for "${kpi.id}"`);
  const references = Object.fromEntries(used.map(({ id }, index) => [id, cells[index] ?? ""]));
  return printTwin(twin, references, { printing: "sheet" });
}
