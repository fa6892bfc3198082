import type { Nullable } from "@univerjs/core";
import {
  ErrorType,
  ErrorValueObject,
  StringValueObject,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { CustomFunctionsError, type ErrorCodeValue } from "./custom-functions-error";
import type { FunctionMetadata, ParameterMetadata } from "./functions-metadata";

/** What a blank cell is to a function: `null`, `""` or `0`. Excel's channels differ, so all three can be played. */
export type BlankMode = "null" | "empty" | "zero";

/** How arguments are handed over. */
export interface ArgumentRules {
  readonly blanks: BlankMode;
  /** Error cells reach `any` parameters as objects. */
  readonly errorsAsObjects: boolean;
}

/** The arguments as the function gets them, left-out ones padded with null; or the error that takes its place. */
export function argumentsOf(
  metadata: FunctionMetadata,
  given: readonly (BaseValueObject | undefined)[],
  rules: ArgumentRules,
): unknown[] | ErrorValueObject {
  const { parameters } = metadata;
  const repeating = parameters.at(-1)?.repeating === true ? parameters.at(-1) : undefined;
  const required = parameters.filter(({ optional, repeating: many }) => optional !== true && many !== true);
  if (given.length < required.length) return ErrorValueObject.create(ErrorType.VALUE);
  if (given.length > parameters.length && repeating === undefined) return ErrorValueObject.create(ErrorType.VALUE);
  const fixed = repeating === undefined ? parameters : parameters.slice(0, -1);
  const converted: unknown[] = [];
  for (const [place, parameter] of fixed.entries()) converted.push(argumentOf(parameter, given[place], rules));
  const rest =
    repeating === undefined ? [] : given.slice(fixed.length).map((value) => argumentOf(repeating, value, rules));
  const error = [...converted, ...rest].find((value) => value instanceof ErrorValueObject);
  if (error !== undefined) return error;
  return repeating === undefined ? converted : [...converted, rest];
}

/** The values of cells, an empty text being none that is blank. */
export function cellsOfReference(reference: BaseReferenceObject): ArrayValueObject {
  const array = reference.toArrayValueObject(false);
  const { startRow, startColumn } = reference.getRangePosition();
  array.iterator((cell, row, column) => {
    if (cell && !cell.isNull()) return;
    const stored = reference.getCellData(startRow + row, startColumn + column);
    if (stored?.v === "" && typeof stored.t === "number") array.set(row, column, StringValueObject.create(""));
  });
  return array;
}

/** Whether a range stands where the function takes one value: then it is called once for every cell. */
export function isSpreadOver(parameter: ParameterMetadata | undefined, value: BaseValueObject | undefined): boolean {
  if (parameter === undefined || parameter.dimensionality === "matrix" || value?.isArray() !== true) return false;
  const array = value as ArrayValueObject;
  return array.getRowCount() > 1 || array.getColumnCount() > 1;
}

function argumentOf(parameter: ParameterMetadata, value: BaseValueObject | undefined, rules: ArgumentRules): unknown {
  if (value === undefined || isLeftOut(value)) return null;
  if (parameter.dimensionality !== "matrix") return cellOf(parameter, onlyCell(value), rules);
  const matrix = cellsOf(value).map((row) => row.map((cell) => cellOf(parameter, cell, rules)));
  return matrix.flat().find((cell) => cell instanceof ErrorValueObject) ?? matrix;
}

/** A literal blank stands between two commas; a blank cell comes inside an array. */
function isLeftOut(value: BaseValueObject): boolean {
  return !value.isArray() && value.isNull();
}

function cellsOf(value: BaseValueObject): Nullable<BaseValueObject>[][] {
  if (!value.isArray()) return [[value]];
  const array = value as ArrayValueObject;
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (_, column) => array.get(row, column)),
  );
}

function onlyCell(value: BaseValueObject): Nullable<BaseValueObject> {
  return value.isArray() ? (value as ArrayValueObject).get(0, 0) : value;
}

function cellOf(
  { type = "any" }: ParameterMetadata,
  cell: Nullable<BaseValueObject>,
  { blanks, errorsAsObjects }: ArgumentRules,
): unknown {
  if (!cell || cell.isNull()) return blankOf(type, blanks);
  if (cell.isError()) {
    const error = cell as ErrorValueObject;
    const handedIn = errorsAsObjects && type === "any";
    return handedIn ? new CustomFunctionsError(error.getErrorType() as ErrorCodeValue, "") : error;
  }
  return typed(type, cell.getValue());
}

function blankOf(type: string, blanks: BlankMode): unknown {
  if (type === "number") return 0;
  if (type === "string") return "";
  if (type === "boolean") return false;
  return { null: null, empty: "", zero: 0 }[blanks];
}

/** Excel converts before it calls; where it cannot, the cell is #VALUE! and the function is not called. */
function typed(type: string, value: number | string | boolean): unknown {
  if (type === "string") return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  if (type === "number") {
    const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value);
    return Number.isFinite(number) ? number : ErrorValueObject.create(ErrorType.VALUE);
  }
  if (type === "boolean") return typeof value === "string" ? ErrorValueObject.create(ErrorType.VALUE) : Boolean(value);
  return value;
}
