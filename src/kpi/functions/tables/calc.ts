import { callFunction } from "../../call";
import type { Argument, KpiFunction } from "../../function";
import { askedKpi, checkInputs } from "./asked-kpi";

/**
 * A KPI by its id, so that one formula can calculate whichever KPI a cell names.
 *
 * @param kpi - The id of a KPI function, such as `CAC`.
 * @param inputs - The inputs of that KPI in their order, as the function itself takes them.
 * @returns What the function of that KPI gives, in its unit, or its error. `#N/A` for an unknown id and for figures that are
 * typed, not calculated (`REVENUE`); `#VALUE!` for too few or too many inputs.
 * @example calc("CAC", [100, 4]) //=> 25
 */
export function calc(kpi: string, inputs: readonly Argument[]): number | string {
  const fn = askedKpi(kpi);
  checkInputs(fn, inputs);
  return callFunction(fn, inputs);
}

export const CALC: KpiFunction<number | string> = {
  id: "CALC",
  parameters: [
    { kind: "text", id: "kpi" },
    { kind: "inputs", id: "inputs" },
  ],
  unit: "input",
  compute: calc,
};
