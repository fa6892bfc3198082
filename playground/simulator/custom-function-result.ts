import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { cellErrorOf, CustomFunctionsError } from "./custom-functions-error";
import type { FunctionMetadata } from "./functions-metadata";

/** What a cell shows for what a function returned. */
export function resultOf(returned: unknown, { result }: FunctionMetadata): BaseValueObject {
  if (!Array.isArray(returned)) return single(returned, () => ErrorValueObject.create(ErrorType.NUM));
  if (result?.dimensionality !== "matrix" || !isRectangle(returned)) return ErrorValueObject.create(ErrorType.VALUE);
  // Inside an array Excel does not look for NaN and Infinity; they are lost on the way and arrive as 0.
  return arrayOf(returned.map((row) => row.map((cell) => single(cell, () => NumberValueObject.create(0)))));
}

/** What a cell shows for what a function threw. */
export function errorOf(thrown: unknown): ErrorValueObject {
  return ErrorValueObject.create(
    (thrown instanceof CustomFunctionsError ? cellErrorOf(thrown) : ErrorType.VALUE) as ErrorType,
  );
}

export function arrayOf(rows: BaseValueObject[][]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function single(value: unknown, notFinite: () => BaseValueObject): BaseValueObject {
  if (value instanceof CustomFunctionsError) return errorOf(value);
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? NumberValueObject.create(value) : notFinite();
    case "string":
      return StringValueObject.create(value);
    case "boolean":
      return BooleanValueObject.create(value);
    case "undefined":
      return NumberValueObject.create(0);
    default:
      return value === null ? NumberValueObject.create(0) : ErrorValueObject.create(ErrorType.VALUE);
  }
}

function isRectangle(rows: readonly unknown[]): rows is unknown[][] {
  const [first] = rows;
  if (!Array.isArray(first) || first.length === 0) return false;
  return rows.every((row) => Array.isArray(row) && row.length === first.length);
}
