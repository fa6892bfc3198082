import { callFunction } from "../../src/kpi/call";
import { isCellError, type CellErrorCode } from "../../src/kpi/cell";
import { KpiError, type KpiFunction, type Argument } from "../../src/kpi/function";

/** What a cell with the function shows: its value, or the code of its error. */
export function show(fn: KpiFunction, ...args: readonly Argument[]): number | string {
  const shown = spill(fn, ...args);
  if (typeof shown === "object") throw new Error(`${fn.id} gives more than one cell`);
  return shown;
}

/** What the cells show that a function fills: rows of values and codes of errors; or the code of the error that takes their place. */
export function spill(fn: KpiFunction, ...args: readonly Argument[]): number | string | (number | string)[][] {
  try {
    const result = callFunction(fn, args);
    if (typeof result !== "object") return result;
    return result.map((row) => row.map((value) => (isCellError(value) ? value.error : (value as number | string))));
  } catch (error) {
    return codeOf(error);
  }
}

/** The code of a KPI error; anything else is a fault and goes on. */
function codeOf(error: unknown): CellErrorCode {
  if (error instanceof KpiError) return error.code;
  throw error;
}
