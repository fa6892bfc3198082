import { areaAddress, columnName } from "./a1";
import type { PrintPlan } from "./plan";
import { PAGE_MARGINS } from "./style";

/** Programs and printers differ in the width of a column by so much, and a column too wide would have a page to itself. */
const RESERVE = 0.92;

/** What a page of A4 across holds between its margins, in pixels at 96 to the inch. */
const PAGE_WIDTH = (11.69 - PAGE_MARGINS.left - PAGE_MARGINS.right) * 96 * RESERVE;

/** Smaller than this nobody reads it, in per cent. */
const READABLE = 60;

/**
 * How a table is printed: across A4, on as many pages beside one another as keep it readable, each with the table's heading and
 * its first column.
 *
 * @param columnWidths - In characters; all columns are printed.
 * @param together - Columns that stay on one page, as the first of each such group. Without it pages break where they are full.
 * @param lastRow - The last row that is printed, from 0.
 * @param headerRow - The row with the headings, from 0.
 */
export function printTable({ columnWidths, together, lastRow, headerRow, header }: TablePrint): PrintPlan {
  const widths = columnWidths.map((characters) => characters * 7 + 5);
  const [first = 0] = widths;
  const groups = together ?? widths.slice(1).map((_, place) => place + 1);
  const pages = fillPages(widths, groups, (PAGE_WIDTH / READABLE) * 100 - first);
  const widest = Math.max(...pages.map(({ width }) => first + width));
  const row = String(headerRow + 1);
  return {
    area: areaAddress({ row: 0, column: 0, lastRow, lastColumn: columnWidths.length - 1 }),
    landscape: true,
    scale: Math.min(100, Math.floor((PAGE_WIDTH / widest) * 100)),
    columnBreaks: pages.slice(1).map(({ begins }) => begins),
    titleRows: `$${row}:$${row}`,
    titleColumns: `$${columnName(0)}:$${columnName(0)}`,
    header,
  };
}

interface TablePrint {
  readonly columnWidths: readonly number[];
  readonly together?: readonly number[];
  readonly lastRow: number;
  readonly headerRow: number;
  readonly header: string;
}

interface Page {
  /** Its first column, beside the one that every page has. */
  readonly begins: number;
  readonly width: number;
}

/** As many groups of columns on a page as fit; a group that is wider has a page to itself. */
function fillPages(widths: readonly number[], groups: readonly number[], room: number): readonly Page[] {
  const pages: Page[] = [];
  for (const [place, begins] of groups.entries()) {
    const width = widths.slice(begins, groups[place + 1] ?? widths.length).reduce((sum, each) => sum + each, 0);
    const page = pages.at(-1);
    if (page === undefined || page.width + width > room) pages.push({ begins, width });
    else pages[pages.length - 1] = { ...page, width: page.width + width };
  }
  return pages;
}
