import type { CellChange } from "../../hosts/host";
import { monthSerial, monthsOf, type Month } from "../../scorecard/period";
import type { Figures } from "../../scorecard/readings";
import { readableNames, type DecodedWorkbook } from "../../workbook/decode";

/** One figure to write; `null` empties its cell. */
export interface EnteredFigure {
  readonly input: string;
  /** Place of the month in the timeline, from 0. */
  readonly place: number;
  readonly value: number | null;
}

/** What is written into the workbook, and what to say about it. */
export interface Entry {
  readonly cells: readonly CellChange[];
  /** The month of every figure that is written, and of every one that is cleared. */
  readonly written: readonly Month[];
  readonly cleared: readonly Month[];
  /** The month the pickers go to because the picked one has no figures; `null` where they stay. */
  readonly periodMovedTo: Month | null;
  /** The workbook once it is written. */
  readonly after: DecodedWorkbook;
}

/** The cells of an entry, in the order of the sheet. `null` where nothing is entered. */
export function entryOf(prefix: string, workbook: DecodedWorkbook, entered: readonly EnteredFigure[]): Entry | null {
  const { scorecard, figures, period } = workbook;
  const rows = scorecard.inputs.map(({ id }) => id);
  const months = monthsOf(scorecard.timeline);
  const sorted = entered
    .filter(({ input, place }) => rows.includes(input) && place in months)
    .sort((a, b) => rows.indexOf(a.input) - rows.indexOf(b.input) || a.place - b.place);
  if (sorted.length === 0) return null;
  const names = readableNames(prefix);
  const cells = sorted.map(({ input, place, value }) => ({
    name: names.figures,
    row: rows.indexOf(input),
    column: place,
    value,
  }));
  const latest = Math.max(...sorted.filter(({ value }) => value !== null).map(({ place }) => place));
  const after = laidOver(figures, sorted);
  const hasFigures = period !== null && rows.some((id) => (after[id]?.[months.indexOf(period)] ?? null) !== null);
  const moved = hasFigures ? null : (months[latest] ?? null);
  return {
    cells: moved === null ? cells : [...cells, { name: names.period, row: 0, column: 0, value: monthSerial(moved) }],
    written: sorted.flatMap(({ value, place }) => (value === null ? [] : (months[place] ?? []))),
    cleared: sorted.flatMap(({ value, place }) => (value === null ? (months[place] ?? []) : [])),
    periodMovedTo: moved,
    after: { ...workbook, figures: after, period: moved ?? period },
  };
}

function laidOver(figures: Figures, entered: readonly EnteredFigure[]): Figures {
  return Object.fromEntries(
    Object.entries(figures).map(([id, row]) => [
      id,
      row.map((figure, place) => {
        const change = entered.find((one) => one.input === id && one.place === place);
        return change === undefined ? figure : change.value;
      }),
    ]),
  );
}
