import { writeXlsx, type Cell, type WriteSheet } from "hucre/xlsx";
import { isCellError, type CellValue } from "../../src/kpi/cell";

/** A value, or a formula without its `=`. */
export type CaseCell = CellValue | { readonly formula: string };

export interface CaseSheet {
  readonly name: string;
  readonly cells: readonly (readonly CaseCell[])[];
}

/** An .xlsx file with just these cells: formulas have no values yet, so that nobody can give back a value without calculating. */
export function writeCases(sheets: readonly CaseSheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(({ name, cells }): WriteSheet => ({ name, cells: detailed(cells) })) });
}

function detailed(rows: CaseSheet["cells"]): Map<string, Partial<Cell>> {
  return new Map(
    rows.flatMap((row, at) =>
      row.flatMap((value, column): [string, Partial<Cell>][] =>
        value === null ? [] : [[`${String(at)},${String(column)}`, written(value)]],
      ),
    ),
  );
}

function written(value: Exclude<CaseCell, null>): Partial<Cell> {
  // The library writes a text that looks like an error as the error.
  if (isCellError(value)) return { value: value.error };
  if (typeof value === "object") return value;
  // Only a formula leaves an empty text in a cell.
  if (value === "") return { formula: '""' };
  return typeof value === "string" && value.startsWith("#") ? { richText: [{ text: value }] } : { value };
}
