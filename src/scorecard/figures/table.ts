import type { Language } from "../../kpi/language";
import type { Month } from "../period";
import { readMonthNumbers, readMonths } from "./month-text";
import { decimalSignOf, readNumberText, type DecimalSign } from "./number-text";
import { unitColumn, unitLines } from "./table-units";
import { unitSaidBy } from "./unit-line";

/** More than anybody means to paste: characters, rows, and cells counted as a rectangle. */
export const LONGEST_PASTE = 2_000_000;
const MOST_ROWS = 20_000;
const MOST_CELLS = 1_000_000;

/** How far down and across a heading or a column of months is looked for. */
const SEARCHED = 30;

/** Pasted figures, with the months found wherever they stood. */
export interface FiguresTable {
  /** The months in the order of the paste, each with the place it stood at. */
  readonly months: readonly PastedMonth[];
  /** Headings where a month should be, such as a total. */
  readonly notMonths: readonly PastedText[];
  readonly series: readonly Series[];
  /** What stands before decimals, as far as the figures say so; `mixed` where they contradict each other. */
  readonly decimal: DecimalSign | "mixed" | null;
  /** Units that lines above the table say of all its amounts, as they are written. */
  readonly units: readonly string[];
}

export interface PastedText {
  /** Counting from 1, as people count. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface PastedMonth extends PastedText {
  readonly month: Month;
}

/** A heading and its figures, one for each of `months`. */
export interface Series extends PastedText {
  readonly figures: readonly PastedText[];
  /** What a column of units says of it; `null` for nothing. */
  readonly unit: string | null;
}

export type TableReading =
  | { readonly kind: "table"; readonly table: FiguresTable }
  | { readonly kind: "empty" }
  | { readonly kind: "refused"; readonly reason: "tooLarge" | "noMonths" | "noFigures" };

/**
 * Finds months, headings and figures in pasted cells, months down or across. What a figure says is read once its unit is known.
 *
 * @param rows - The cells of the paste, row by row; rows may differ in length.
 */
export function readTable(
  rows: readonly (readonly string[])[],
  { language }: { readonly language: Language },
): TableReading {
  const width = largest(rows.map((row) => row.length));
  if (rows.length > MOST_ROWS || rows.length * width > MOST_CELLS) return { kind: "refused", reason: "tooLarge" };
  if (rows.every((row) => row.every(isBlank))) return { kind: "empty" };
  const { across, down } = monthLines(rows, transposed(rows), language);
  const isDown = down !== null && (across === null || standsDown(down, across, rows));
  const line = isDown ? down : across;
  if (line === null) return { kind: "refused", reason: "noMonths" };
  const grid = isDown ? transposed(rows) : rows;
  const placed = (row: number, column: number): PastedText => ({
    row: (isDown ? column : row) + 1,
    column: (isDown ? row : column) + 1,
    text: (grid[row]?.[column] ?? "").trim(),
  });
  const table = tableFrom(grid, line, language, { rows, isDown, placed });
  return table.series.length === 0 ? { kind: "refused", reason: "noFigures" } : { kind: "table", table };
}

/** A row that holds months; a column that does is a row of the transposed grid. */
interface MonthLine {
  readonly row: number;
  readonly months: readonly (Month | null)[];
  readonly count: number;
}

/** The row and the column with the most months. Bare numbers count only where none says its months in words. */
function monthLines(
  rows: readonly (readonly string[])[],
  columns: readonly (readonly string[])[],
  language: Language,
): { readonly across: MonthLine | null; readonly down: MonthLine | null } {
  const written = { across: writtenMonths(rows, language), down: writtenMonths(columns, language) };
  if (written.across !== null || written.down !== null) return written;
  return { across: numberedMonths(rows), down: numberedMonths(columns) };
}

function writtenMonths(grid: readonly (readonly string[])[], language: Language): MonthLine | null {
  return fullest(grid.slice(0, SEARCHED).map((cells, row) => lineOf(row, readMonths(cells, language))));
}

function numberedMonths(grid: readonly (readonly string[])[]): MonthLine | null {
  return fullest(
    grid.slice(0, SEARCHED).map((cells, row) => {
      // Before the numbers stands what they are.
      const start = cells.findIndex((text) => /^\s*\d/.test(text));
      const months = start < 0 ? null : readMonthNumbers(cells.slice(start));
      return lineOf(row, months === null ? [] : [...Array.from({ length: start }, () => null), ...months]);
    }),
  );
}

function lineOf(row: number, months: readonly (Month | null)[]): MonthLine {
  return { row, months, count: months.filter((month) => month !== null).length };
}

function fullest(lines: readonly MonthLine[]): MonthLine | null {
  const most = largest(lines.map(({ count }) => count));
  return most === 0 ? null : (lines.find(({ count }) => count === most) ?? null);
}

/** A single month can belong to either: it stands down where headings stand above it. */
function standsDown(down: MonthLine, across: MonthLine, rows: readonly (readonly string[])[]): boolean {
  if (down.count !== across.count) return down.count > across.count;
  const above =
    rows
      .slice(0, across.row)
      .filter((row) => !row.every(isBlank))
      .at(-1) ?? [];
  return above.some((text, column) => column > down.row && !isBlank(text));
}

/** How a grid whose months run across was pasted. */
interface Pasted {
  readonly rows: readonly (readonly string[])[];
  readonly isDown: boolean;
  readonly placed: (row: number, column: number) => PastedText;
}

function tableFrom(
  grid: readonly (readonly string[])[],
  line: MonthLine,
  language: Language,
  { rows: pasted, isDown, placed }: Pasted,
): FiguresTable {
  const columns = line.months.flatMap((month, column) => (month === null ? [] : [{ month, column }]));
  const months = columns.map(({ column }) => column);
  const [first = 0] = months;
  const units = unitColumn(grid, { row: line.row, months }, language);
  // A line above the months that says the unit often stands over the last of them.
  const isFigure = (text: string, row: number): boolean =>
    !isBlank(text) && (row > line.row || unitSaidBy(text, language) === null);
  const filled = grid.flatMap((cells, row) =>
    row !== line.row && months.some((column) => isFigure(cells[column] ?? "", row)) ? [row] : [],
  );
  const heading = headingColumn(
    filled.map((row) => grid[row] ?? []),
    { first, units },
    language,
  );
  const rows = filled.filter((row) => row > line.row || (heading !== null && !isBlank(grid[row]?.[heading] ?? "")));
  const texts = rows.flatMap((row) => months.map((column) => grid[row]?.[column] ?? ""));
  const unitOf = (row: number): string => (units === null ? "" : (grid[row]?.[units] ?? "")).trim();
  const [top, bottom] = isDown ? [first, months.at(-1)] : [rows.find((row) => row > line.row), rows.at(-1)];
  const around = {
    first: top ?? line.row + 1,
    last: bottom ?? line.row,
    headings: isDown ? (heading ?? -1) : line.row,
    units: isDown ? { row: units, column: null } : { row: null, column: units },
  };
  return {
    months: columns.map(({ month, column }) => ({ ...placed(line.row, column), month })),
    notMonths: notMonths(grid, line, rows, first, placed).filter(
      ({ row, column }) => (isDown ? row : column) - 1 !== units,
    ),
    series: rows.map((row) => ({
      ...(heading === null ? { ...placed(row, 0), text: "" } : placed(row, heading)),
      figures: months.map((column) => placed(row, column)),
      unit: unitOf(row) || null,
    })),
    decimal: decimalOf(texts, language),
    units: unitLines(pasted, around, language),
  };
}

/**
 * Of the columns before the first month, the one with the most different words: not a number, a unit or a note. Only rows with
 * figures count: titles stand above whatever column is the first.
 */
function headingColumn(
  rows: readonly (readonly string[])[],
  { first, units }: { readonly first: number; readonly units: number | null },
  language: Language,
): number | null {
  const isWord = (text: string): boolean =>
    readNumberText(text, { language }).kind === "unreadable" && unitSaidBy(text, language, { titled: false }) === null;
  const words = Array.from({ length: first }, (_, column) => {
    if (column === units) return 0;
    return new Set(rows.map((cells) => (cells[column] ?? "").trim()).filter(isWord)).size;
  });
  const most = largest(words);
  return most === 0 ? null : words.indexOf(most);
}

/** What is no month among the months, where there are figures under it. */
function notMonths(
  grid: readonly (readonly string[])[],
  line: MonthLine,
  rows: readonly number[],
  first: number,
  placed: (row: number, column: number) => PastedText,
): readonly PastedText[] {
  const longest = largest(rows.map((row) => grid[row]?.length ?? 0));
  return Array.from({ length: longest }, (_, column) => column)
    .filter((column) => column > first && (line.months[column] ?? null) === null)
    .filter((column) => rows.some((row) => !isBlank(grid[row]?.[column] ?? "")))
    .map((column) => placed(line.row, column));
}

function decimalOf(texts: readonly string[], language: Language): DecimalSign | "mixed" | null {
  const signs = new Set(texts.map((text) => decimalSignOf(text, language)).filter((sign) => sign !== null));
  if (signs.size > 1) return "mixed";
  return [...signs][0] ?? null;
}

/** The largest of any number of numbers, 0 at least: a call takes only so many arguments, and a table may be wider. */
function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

function transposed(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = largest(rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ""));
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}
