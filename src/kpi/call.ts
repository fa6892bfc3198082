import { isCellError, type CellErrorCode, type CellMatrix, type CellValue } from "./cell";
import {
  KpiError,
  type Domain,
  type KpiFunction,
  type NumberParameter,
  type NumbersParameter,
  type OptionParameter,
  type Parameter,
} from "./function";
import { optionOf } from "./option-words";

/** What a caller may give for a parameter: a cell, a range, or nothing. */
export type Argument = CellValue | CellMatrix | undefined;

/** What `compute` is given: see `KpiFunction.compute`. */
type CleanArgument = number | string | readonly (number | null)[] | null;

/**
 * Calls a KPI function with whatever stands in cells: the one place that turns cells into clean arguments.
 *
 * In this order, whichever comes first: an error in an input comes through unchanged; text, TRUE/FALSE, an unknown word or
 * several cells where one is meant is `#VALUE!`; a missing required input is `#N/A`; a number out of its domain is `#NUM!`; a
 * zero that something is divided by is `#DIV/0!`; then whatever the function itself refuses. Blank cells and empty texts are
 * missing, never 0.
 *
 * @throws KpiError
 */
export function callFunction(fn: KpiFunction, args: readonly Argument[]): number | string {
  const { parameters } = fn;
  const readings: Reading[] = [];
  for (let place = 0; place < parameters.length; place++) {
    const parameter = parameters[place];
    if (parameter !== undefined) readings.push(read(args[place], parameter));
  }
  for (const { parameter, error } of readings) {
    if (error !== null) throw new KpiError(error, { kind: "inputError", parameter: parameter.id });
  }
  for (const reading of readings) refuseWrongKind(reading);
  for (const { parameter, clean } of readings) {
    if (clean === null && isRequired(parameter))
      throw new KpiError("#N/A", { kind: "missing", parameter: parameter.id });
  }
  for (const { parameter, clean } of readings) {
    if (parameter.kind !== "number" || typeof clean !== "number") continue;
    if (isOutside(clean, parameter.domain))
      throw new KpiError("#NUM!", { kind: "outOfDomain", parameter: parameter.id });
    // No cell can hold it: a sum that overflows.
    if (!Number.isFinite(clean)) throw new KpiError("#NUM!", { kind: "impossible", parameter: parameter.id });
  }
  for (const { parameter, clean } of readings) {
    if (parameter.kind === "number" && parameter.domain === "gt0" && clean === 0) {
      throw new KpiError("#DIV/0!", { kind: "zeroDenominator", parameter: parameter.id });
    }
  }
  const result = (fn.compute as (...clean: CleanArgument[]) => number | string)(...readings.map(({ clean }) => clean));
  if (typeof result === "number" && !Number.isFinite(result)) throw new KpiError("#NUM!", { kind: "impossible" });
  return result;
}

interface Reading {
  readonly parameter: Parameter;
  readonly clean: CleanArgument;
  /** The first error among the cells, in reading order. */
  readonly error: CellErrorCode | null;
  readonly wrong: "notANumber" | "notOneCell" | "unknownWord" | null;
}

function read(argument: Argument, parameter: Parameter): Reading {
  if (parameter.kind === "option") return readOption(argument, parameter);
  return parameter.kind === "numbers" ? readNumbers(argument, parameter) : readNumber(argument, parameter);
}

/**
 * Adds up without a copy: this loop runs over every cell that a function is given. It counts its way, because an iterator over
 * each row takes twice the time.
 */
function readNumber(argument: Argument, parameter: NumberParameter): Reading {
  if (!isMatrix(argument)) {
    if (typeof argument === "number") return { parameter, clean: argument, error: null, wrong: null };
    return single(parameter, argument);
  }
  let sum = 0;
  let cells = 0;
  let others = 0;
  let wrong: Reading["wrong"] = null;
  for (let line = 0; line < argument.length; line++) {
    const row = argument[line] ?? [];
    cells += row.length;
    for (let place = 0; place < row.length; place++) {
      const value = row[place];
      if (typeof value === "number") {
        sum += value;
        continue;
      }
      others++;
      if (isCellError(value)) return { parameter, clean: null, error: value.error, wrong: null };
      if (!isBlank(value)) wrong = "notANumber";
    }
  }
  if (wrong === null && cells > 1 && parameter.rollUp !== "sum") wrong = "notOneCell";
  return { parameter, clean: cells === others ? null : sum, error: null, wrong };
}

function readNumbers(argument: Argument, parameter: NumbersParameter): Reading {
  const rows: CellMatrix = isMatrix(argument) ? argument : [[argument ?? null]];
  const clean: (number | null)[] = [];
  let wrong: Reading["wrong"] = null;
  for (const row of rows) {
    for (const value of row) {
      if (isCellError(value)) return { parameter, clean: null, error: value.error, wrong: null };
      if (typeof value === "number") clean.push(value);
      else if (isBlank(value)) clean.push(null);
      else wrong = "notANumber";
    }
  }
  const allBlank = clean.every((value) => value === null);
  return { parameter, clean: allBlank ? null : clean, error: null, wrong };
}

function readOption(argument: Argument, parameter: OptionParameter): Reading {
  const cells = isMatrix(argument) ? argument.flat() : [argument ?? null];
  const failed = cells.find(isCellError);
  if (failed !== undefined) return { parameter, clean: null, error: failed.error, wrong: null };
  if (cells.length > 1) return { parameter, clean: null, error: null, wrong: "notOneCell" };
  const [value] = cells;
  if (isBlank(value)) return { parameter, clean: null, error: null, wrong: null };
  const option = typeof value === "string" ? optionOf(value, parameter.options) : null;
  return { parameter, clean: option, error: null, wrong: option === null ? "unknownWord" : null };
}

function single(parameter: NumberParameter, value: CellValue | undefined): Reading {
  if (isCellError(value)) return { parameter, clean: null, error: value.error, wrong: null };
  return { parameter, clean: null, error: null, wrong: isBlank(value) ? null : "notANumber" };
}

function refuseWrongKind({ parameter, wrong }: Reading): void {
  if (wrong !== null) throw new KpiError("#VALUE!", { kind: wrong, parameter: parameter.id });
}

function isRequired(parameter: Parameter): boolean {
  if (parameter.kind === "option") return false;
  if (parameter.kind === "numbers") return true;
  return parameter.optional !== true && parameter.blankAllowed !== true;
}

function isOutside(value: number, domain: Domain): boolean {
  if (domain === "any") return false;
  return value < 0 || (domain === "01" && value > 1);
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}

function isMatrix(argument: Argument): argument is CellMatrix {
  return Array.isArray(argument);
}
