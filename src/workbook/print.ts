import { areaAddress, columnName } from "./a1";
import type { PrintPlan } from "./plan";

/** So many characters beside one another can still be read on a page of A4 across. */
const READABLE = 200;

/**
 * How a table is printed: across A4, on as many pages beside one another as keep it readable, each with the table's heading and
 * its first column.
 *
 * @param columnWidths - In characters; all columns are printed.
 * @param lastRow - The last row that is printed, from 0.
 * @param headerRow - The row with the headings, from 0.
 */
export function printTable({
  columnWidths,
  lastRow,
  headerRow,
  header,
}: {
  readonly columnWidths: readonly number[];
  readonly lastRow: number;
  readonly headerRow: number;
  readonly header: string;
}): PrintPlan {
  const [first = 0, ...others] = columnWidths;
  const width = others.reduce((sum, each) => sum + each, 0);
  const row = String(headerRow + 1);
  return {
    area: areaAddress({ row: 0, column: 0, lastRow, lastColumn: columnWidths.length - 1 }),
    landscape: true,
    pagesWide: Math.max(1, Math.ceil(width / (READABLE - first))),
    titleRows: `$${row}:$${row}`,
    titleColumns: `$${columnName(0)}:$${columnName(0)}`,
    header,
  };
}
