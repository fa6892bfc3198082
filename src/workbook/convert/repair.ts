import { TWINS } from "../../kpi/functions/twins";
import { kpiCallsIn } from "../formula-calls";
import { stays, type Conversion } from "./conversion";

/**
 * The formula of a cell that shows `#NAME?`, as it must be entered again: `KPI.CAC(…)` where the file has `_xldudf_KPI_CAC(…)`,
 * and otherwise the same. Excel looks a function up when a formula is entered, and not when the add-in arrives.
 */
export function repaired(formula: string, namespace: string): Conversion {
  const calls = kpiCallsIn(formula, namespace);
  if (calls.length === 0) return null;
  const unknown = calls.find(({ id }) => !Object.hasOwn(TWINS, id));
  if (unknown !== undefined) return stays({ kind: "unknownFunction", id: unknown.id });
  // From the last to the first, so that the places of the others stay right.
  const to = calls.reduceRight((text, { id, start }) => {
    const rest = text.slice(start);
    return `${text.slice(0, start)}${namespace}.${id}${rest.slice(rest.indexOf("("))}`;
  }, formula);
  return { kind: "change", to, ids: calls.map(({ id }) => id) };
}
