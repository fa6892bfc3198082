import type { CellErrorCode, CellMatrix, CellValue } from "./cell";
import {
  isRequired,
  KpiError,
  type Argument,
  type CleanArgument,
  type Domain,
  type KpiFunction,
  type Outcome,
  type Parameter,
} from "./function";
import { readArgument, type Reading } from "./read-argument";

/**
 * Calls a KPI function with whatever stands in cells: the one place that turns cells into clean arguments.
 *
 * In this order, whichever comes first: an error in an input comes through unchanged; text, TRUE/FALSE, an unknown word or
 * several cells where one is meant is `#VALUE!`; a missing required input is `#N/A`; a number out of its domain is `#NUM!`; a
 * zero that something is divided by is `#DIV/0!`; then whatever the function itself refuses. Blank cells and empty texts are
 * missing, never 0. In a rectangle that spills no cell is empty: what has no value is a text or an error.
 *
 * @throws KpiError
 */
export function callFunction<Result extends Outcome>(fn: KpiFunction<Result>, args: readonly Argument[]): Result {
  const readings = fn.parameters.map((parameter, place) =>
    // What repeats comes as one argument each here, but as one array of them from Excel: the entry point spreads it.
    parameter.kind === "inputs" ? readInputs(parameter, args.slice(place)) : readArgument(args[place], parameter),
  );
  refuse(readings);
  const result = (fn.compute as (...clean: CleanArgument[]) => Result)(...readings.map(({ clean }) => clean));
  if (typeof result === "number" && !Number.isFinite(result)) throw new KpiError("#NUM!", { kind: "impossible" });
  return typeof result === "object" ? (finite(result) as Result) : result;
}

function refuse(readings: readonly Reading[]): void {
  for (const { parameter, error } of readings) {
    if (error !== null) throw new KpiError(error, { kind: "inputError", parameter: parameter.id });
  }
  for (const { parameter, wrong } of readings) {
    if (wrong !== null) throw new KpiError("#VALUE!", { kind: wrong, parameter: parameter.id });
  }
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
    if (parameter.kind === "number" && parameter.domain.startsWith("gt0") && clean === 0) {
      throw new KpiError("#DIV/0!", { kind: "zeroDenominator", parameter: parameter.id });
    }
  }
}

function readInputs(parameter: Parameter, inputs: readonly Argument[]): Reading {
  return { parameter, clean: inputs.length === 0 ? null : inputs, error: null, wrong: null };
}

function isOutside(value: number, domain: Domain): boolean {
  const isRate = domain === "01" || domain === "le1" || domain === "gt0le1";
  return (isRate && value > 1) || (domain !== "any" && domain !== "le1" && value < 0);
}

/** A number that no cell can hold becomes an error in its place. */
function finite(matrix: CellMatrix): CellMatrix {
  const isFinite = (value: CellValue): boolean => typeof value !== "number" || Number.isFinite(value);
  if (matrix.every((row) => row.every(isFinite))) return matrix;
  const error: CellErrorCode = "#NUM!";
  return matrix.map((row) => row.map((value) => (isFinite(value) ? value : { error })));
}
