import type { Language } from "../../kpi/language";
import { announcesUnit, unitHeading, unitSaidBy } from "./unit-line";
import { readUnit } from "./unit-text";

type Cells = readonly (readonly string[])[];

/** A table whose months run across: where they stand, and what else does. */
export interface MonthsAcross {
  /** The row of the months. */
  readonly row: number;
  /** The columns of the months. */
  readonly months: readonly number[];
}

/** The column that says in which unit each row is counted; `null` for none. */
export function unitColumn(grid: Cells, { row: top, months }: MonthsAcross, language: Language): number | null {
  const width = Math.min(WIDEST, (months.at(-1) ?? 0) + 1 + BESIDE);
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) => !months.includes(column));
  const rows = grid.flatMap((cells, row) =>
    row !== top && months.some((column) => !isBlank(cells[column])) ? [row] : [],
  );
  const texts = (column: number): readonly string[] =>
    rows.map((row) => grid[row]?.[column] ?? "").filter((text) => !isBlank(text));
  const holdsUnits = (column: number): boolean =>
    texts(column).some((text) => ["amount", "percent"].includes(readUnit(text, language).kind));
  const called = (column: number, row: number): ReturnType<typeof unitHeading> =>
    unitHeading(grid[row]?.[column] ?? "");
  const above = Array.from({ length: top + 1 }, (_, row) => row);
  return (
    columns.find((column) => called(column, top) === "surely") ??
    // The heading of the column may stand in a row above; `Đơn vị` may as well be a branch.
    columns.find((column) => above.some((row) => called(column, row) !== null) && holdsUnits(column)) ??
    columns.find((column) => mayHoldUnits(grid[top]?.[column]) && holdsNothingElse(texts(column), language)) ??
    null
  );
}

/** So far to the right of the months a column of units is looked for. */
const BESIDE = 10;
const WIDEST = 10_000;

/** Without a heading, or under one that speaks of currencies. */
function mayHoldUnits(heading: string | undefined): boolean {
  return isBlank(heading) || /^(currency|loại tiền|tiền tệ)$/iu.test(heading?.normalize("NFC").trim() ?? "");
}

/** A column without a heading is one of units only where it holds nothing else. */
function holdsNothingElse(texts: readonly string[], language: Language): boolean {
  const readings = texts.map((text) => readUnit(text, language));
  return (
    readings.some((reading) => reading.kind === "amount" && reading.zeros > 0) &&
    readings.every((reading) => reading.kind === "amount" || (reading.kind === "things" && reading.known))
  );
}

/** Which rows of a paste, as it was pasted, may speak of the whole table. */
export interface AroundTable {
  /** The first row with figures, and the last. */
  readonly first: number;
  readonly last: number;
  /** The row of headings or of months, in which a bracket belongs to its column alone. */
  readonly headings: number;
  /** A row or a column that says the unit of each series. */
  readonly units: { readonly row: number | null; readonly column: number | null };
}

/** The units that lines above or below a table say, each as it is written. */
export function unitLines(
  rows: Cells,
  { first, last, headings, units }: AroundTable,
  language: Language,
): readonly string[] {
  const said = rows.slice(0, first).flatMap((cells, row) => {
    if (row === units.row) return [];
    const titled = row !== headings;
    return cells.flatMap((cell, column) => {
      if (column === units.column && unitHeading(cell) !== null) return [];
      const unit = titled && announcesUnit(cell) ? announced(cells, column, language) : null;
      return unit ?? unitSaidBy(cell, language, { titled }) ?? [];
    });
  });
  const below = rows.slice(last + 1, last + 1 + BELOW).flatMap((cells) =>
    cells.flatMap((cell) => {
      const unit = unitSaidBy(cell, language, { titled: false });
      return unit !== null && readUnit(unit, language).kind === "amount" ? [unit] : [];
    }),
  );
  return [...new Set([...said, ...below])];
}

/** Remarks follow a table closely. */
const BELOW = 10;

/** What `Đơn vị tính:` and the cell that follows it say together; without the colon only where that is a unit for sure. */
function announced(cells: readonly string[], column: number, language: Language): string | null {
  const [label = "", next] = [cells[column]?.trim(), cells.slice(column + 1).find((cell) => !isBlank(cell))];
  if (next === undefined) return null;
  if (/[:：]$/.test(label)) return unitSaidBy(`${label} ${next}`, language);
  return readUnit(next, language).kind === "amount" ? next.trim() : null;
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === "";
}
