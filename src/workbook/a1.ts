/** A1 notation. Rows and columns count from 0 everywhere in this code; only the printed text counts from 1. */

/** `0` → `A`, `26` → `AA`. */
export function columnName(column: number): string {
  if (!Number.isInteger(column) || column < 0) throw new RangeError(`no column ${String(column)}`);
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnName(rest - 1) + letter;
}

/** `(4, 2)` → `C5`. */
export function cell(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `(4, 2)` → `$C$5`. */
export function absolute(row: number, column: number): string {
  return `$${columnName(column)}$${row + 1}`;
}

/** A rectangle of cells; the last row and column belong to it. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** The area of a single cell. */
export function cellArea(row: number, column: number): Area {
  return { row, column, lastRow: row, lastColumn: column };
}

/** `B2:D9`, or `B2` for a single cell. */
export function areaAddress(area: Area): string {
  const first = cell(area.row, area.column);
  const last = cell(area.lastRow, area.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** `$B$2:$D$9`, or `$B$2` for a single cell. */
export function absoluteArea(area: Area): string {
  const first = absolute(area.row, area.column);
  const last = absolute(area.lastRow, area.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** A sheet name as it stands before the `!` of a reference: always quoted, which is always right. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The sheet name that stands before the `!` of a reference, quoted or not. */
export function unquoteSheet(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

/** A text inside a formula. */
export function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Reads `B2:D9` or `$B$2`; `null` for anything else. */
export function parseArea(address: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(address);
  if (match === null) return null;
  const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = match;
  return {
    row: Number(firstRow) - 1,
    column: columnIndex(firstColumn),
    lastRow: Number(lastRow) - 1,
    lastColumn: columnIndex(lastColumn),
  };
}

/** The area of an address of our own making. */
export function areaOf(address: string): Area {
  const area = parseArea(address);
  if (area === null) throw new Error(`not a range: ${address}`);
  return area;
}

function columnIndex(name: string): number {
  return [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
