/** The errors a cell can show in every spreadsheet. */
const CELL_ERROR_CODES = ["#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#REF!", "#NAME?", "#NULL!"] as const;

export type CellErrorCode = (typeof CELL_ERROR_CODES)[number];

/** An error as a value in a cell: plain JSON, so that plans and fixtures can hold it. */
export interface CellError {
  readonly error: CellErrorCode;
}

/** What one cell holds. `null` is a blank cell; blank is missing, never 0. */
export type CellValue = number | string | boolean | null | CellError;

/** A rectangle of cells, row by row. */
export type CellMatrix = readonly (readonly CellValue[])[];

export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

/** Missing: an empty cell or an empty text, which a formula gives where it has nothing to show. */
export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}

/**
 * The error that a cell holds, if any: as plans write it (`{ error }`), or as Excel hands it to a function (an object with a
 * `code`).
 */
export function errorOf(value: unknown): CellErrorCode | null {
  if (typeof value !== "object" || value === null) return null;
  return cellErrorCode("error" in value ? value.error : "code" in value ? value.code : undefined);
}

/**
 * The error under the name that a spreadsheet gives it. Each has some that the others do not know, for a result that is still
 * awaited, say: those have no value yet.
 */
export function cellErrorCode(name: unknown): CellErrorCode {
  return CELL_ERROR_CODES.find((code) => code === name) ?? "#N/A";
}
