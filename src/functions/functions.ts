import { callFunction, type Argument } from "../kpi/call";
import type { CellErrorCode } from "../kpi/cell";
import { KpiError, type KpiFunction } from "../kpi/function";
import { FUNCTIONS } from "../kpi/functions/functions";
import { messageFor } from "./messages";

/**
 * ENTRY: what Excel runs when a `KPI.*` cell calculates. It loads with every workbook that has one, so it holds the functions
 * and nothing else, and associates them before anything else happens.
 */
for (const fn of FUNCTIONS) {
  CustomFunctions.associate(fn.id, (...args: Argument[]) => evaluate(fn, args));
}

/** The host pads left-out arguments with null and may append an invocation object, which no parameter reads. */
function evaluate(fn: KpiFunction, args: readonly Argument[]): number | string {
  try {
    return callFunction(fn, args);
  } catch (error) {
    if (!(error instanceof KpiError)) throw error;
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the one thing of which Excel shows code and message
    throw new CustomFunctions.Error(errorCodeOf(error.code), messageFor(error, fn, args));
  }
}

/** Errors that Excel only hands in (#REF!, #NAME?) it passes on by itself, without calling the function. */
function errorCodeOf(code: CellErrorCode): CustomFunctions.ErrorCode {
  const { ErrorCode } = CustomFunctions;
  switch (code) {
    case "#N/A":
      return ErrorCode.notAvailable;
    case "#DIV/0!":
      return ErrorCode.divisionByZero;
    case "#NUM!":
      return ErrorCode.invalidNumber;
    case "#NULL!":
      return ErrorCode.nullReference;
    default:
      return ErrorCode.invalidValue;
  }
}
