import { callFunction } from "../../call";
import type { CellValue } from "../../cell";
import { KpiError, type Argument, type Label, type Parameter, type RollUp } from "../../function";
import { checkInputs, type KpiOfOneValue } from "./asked-kpi";
import { gather } from "./gather";
import type { Groups } from "./groups";

export const TOTAL = "TOTAL";

/**
 * A KPI of each group of rows, and of all rows together: one row each with the group's name and the value. What the KPI refuses
 * is an error in its own row.
 *
 * @param rollUpOf - How the rows of an input become one number; `null` where it takes them as they stand.
 * @throws KpiError where the inputs are not those of the KPI.
 */
export function kpiByGroup(
  fn: KpiOfOneValue,
  inputs: readonly Argument[],
  groups: Groups,
  names: readonly Label[],
  rollUpOf: (parameter: Parameter) => RollUp | null,
): CellValue[][] {
  checkInputs(fn, inputs);
  const columns = inputs.map((input, place) => {
    const parameter = fn.parameters[place];
    return parameter === undefined ? [] : gather(parameter, input, groups, rollUpOf(parameter));
  });
  return [...names, TOTAL].map((name, group) => [
    name,
    valueOf(
      fn,
      columns.map((column) => column[group]),
    ),
  ]);
}

function valueOf(fn: KpiOfOneValue, args: readonly Argument[]): CellValue {
  try {
    return callFunction(fn, args);
  } catch (error) {
    if (!(error instanceof KpiError)) throw error;
    return { error: error.code };
  }
}
