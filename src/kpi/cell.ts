/** The errors a spreadsheet cell can show. */
export type CellErrorCode = "#N/A" | "#VALUE!" | "#DIV/0!" | "#NUM!" | "#REF!" | "#NAME?" | "#NULL!";

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
