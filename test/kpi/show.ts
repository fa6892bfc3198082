import { callFunction, type Argument } from "../../src/kpi/call";
import type { CellErrorCode } from "../../src/kpi/cell";
import { KpiError, type KpiFunction } from "../../src/kpi/function";

/** What a cell with the function shows: its value, or the code of its error. */
export function show(fn: KpiFunction, ...args: readonly Argument[]): number | string {
  try {
    return callFunction(fn, args);
  } catch (error) {
    return codeOf(error);
  }
}

/** The code of a KPI error; anything else is a fault and goes on. */
function codeOf(error: unknown): CellErrorCode {
  if (error instanceof KpiError) return error.code;
  throw error;
}
