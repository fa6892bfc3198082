import { parseArea, quoteSheet, unquoteSheet, type Area } from "../../workbook/a1";

/** Cells as people name them: `B2:B5`, `Sheet1!B2`, `'Số liệu'!F6:R6`, `B:B`. */
export interface CellAddress {
  /** `null` for the sheet of the formula itself. */
  readonly sheet: string | null;
  readonly area: Area;
  /** The part after the sheet, in capitals. */
  readonly cells: string;
}

/** Reads an address; `null` for anything else: other workbooks, several ranges, names. */
export function parseAddress(text: string): CellAddress | null {
  const match = /^(?:('(?:[^'[\]*?:\\/]|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[a-z0-9$]+(?::\$?[a-z0-9$]+)?)$/iu.exec(
    text.trim(),
  );
  if (match === null) return null;
  const [, sheet, typed = ""] = match;
  const cells = typed.toUpperCase();
  const area = areaOf(cells);
  if (area === null) return null;
  return { sheet: sheet === undefined ? null : unquoteSheet(sheet), area, cells };
}

/** The address as it stands in a formula. */
export function formulaAddress({ sheet, cells }: CellAddress): string {
  return sheet === null ? cells : `${quoteSheet(sheet)}!${cells}`;
}

export function isOneCell({ area }: CellAddress): boolean {
  return area.row === area.lastRow && area.column === area.lastColumn;
}

/** Whether a cell lies in an address; without a sheet it is meant beside the cell. */
export function contains(address: CellAddress, cell: CellAddress): boolean {
  if (address.sheet !== null && cell.sheet !== null && fold(address.sheet) !== fold(cell.sheet)) return false;
  const { area } = address;
  const { row, column } = cell.area;
  return row >= area.row && row <= area.lastRow && column >= area.column && column <= area.lastColumn;
}

/** What Excel has: XFD1048576 is its last cell. */
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

function areaOf(cells: string): Area | null {
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/.exec(cells);
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(cells);
  const rectangle =
    columns !== null
      ? parseArea(`${columns[1] ?? ""}1:${columns[2] ?? ""}${String(LAST_ROW + 1)}`)
      : rows !== null
        ? parseArea(`A${rows[1] ?? ""}:XFD${rows[2] ?? ""}`)
        : parseArea(cells);
  if (rectangle === null) return null;
  const area = {
    row: Math.min(rectangle.row, rectangle.lastRow),
    column: Math.min(rectangle.column, rectangle.lastColumn),
    lastRow: Math.max(rectangle.row, rectangle.lastRow),
    lastColumn: Math.max(rectangle.column, rectangle.lastColumn),
  };
  return area.row >= 0 && area.lastRow <= LAST_ROW && area.lastColumn <= LAST_COLUMN ? area : null;
}

function fold(sheet: string): string {
  return sheet.normalize("NFC").toLowerCase();
}
