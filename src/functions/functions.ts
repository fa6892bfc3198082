import { callFunction } from "../kpi/call";
import { isCellError, type CellErrorCode, type CellMatrix, type CellValue } from "../kpi/cell";
import { KpiError, type KpiFunction, type Argument } from "../kpi/function";
import { FUNCTIONS } from "../kpi/functions/functions";
import { messageFor } from "./messages";

/**
 * ENTRY: what Excel runs when a `KPI.*` cell calculates. It loads with every workbook that has one, so it holds the functions
 * and nothing else, and associates them before anything else happens.
 */
for (const fn of FUNCTIONS) {
  CustomFunctions.associate(fn.id, (...args: unknown[]) => run(fn, argumentsFor(fn, args)));
}

type Result = number | string | (CellValue | CustomFunctions.Error)[][];

function run(fn: KpiFunction, args: readonly Argument[]): Result | Promise<Result> {
  if (fn.needs === undefined) return evaluate(fn, args);
  return fn.needs().then(() => evaluate(fn, args));
}

/**
 * The host pads left-out arguments with null, hands what repeats over as one array, and may append an invocation object, which
 * no parameter reads.
 */
function argumentsFor({ parameters }: KpiFunction, given: readonly unknown[]): readonly Argument[] {
  const last = parameters.length - 1;
  if (parameters[last]?.kind !== "inputs") return given as Argument[];
  return [...given.slice(0, last), ...((given[last] ?? []) as unknown[])] as Argument[];
}

function evaluate(fn: KpiFunction, args: readonly Argument[]): Result {
  try {
    const result = callFunction(fn, args);
    return typeof result === "object" ? cellsOf(result) : result;
  } catch (error) {
    if (!(error instanceof KpiError)) throw error;
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the one thing of which Excel shows code and message
    throw new CustomFunctions.Error(errorCodeOf(error.code), messageFor(error, fn, args));
  }
}

/** An error in one cell of a rectangle leaves the others as they are. */
function cellsOf(matrix: CellMatrix): (CellValue | CustomFunctions.Error)[][] {
  return matrix.map((row) =>
    row.map((value) => (isCellError(value) ? new CustomFunctions.Error(errorCodeOf(value.error)) : value)),
  );
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
