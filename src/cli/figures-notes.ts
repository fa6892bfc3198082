import type { Language } from "../kpi/language";
import { headingOf, keyOf } from "../scorecard/figures/heading";
import { inputsElsewhere } from "../scorecard/figures/input-names";
import type { MatchedFigures, SeriesMatch, WantedInput } from "../scorecard/figures/match";
import type { FiguresTable } from "../scorecard/figures/table";
import type { Context } from "./context";
import { MOST_HEADINGS, type FiguresLines } from "./figures-lines";
import { inputLines, isDown } from "./map-option";
import { brief, plain } from "./terminal-text";

/** A file of figures as it was read. */
export interface FiguresSheet {
  readonly table: FiguresTable;
  readonly matched: MatchedFigures;
  readonly inputs: readonly WantedInput[];
  /** That of the scorecard, in which the file was read. */
  readonly language: Language;
}

type Words = Context["words"];

/** What was taken, multiplied and left out, and what to do about it. */
export function* figuresNotes(sheet: FiguresSheet, words: Words): Generator<string> {
  const { matched, inputs } = sheet;
  const unfed = unfedInputs(sheet);
  yield words.figures.taken(takenFigures(matched), inputs.length - unfed.length);
  yield* multipliedNotes(sheet, words);
  if (matched.series.some(({ kind }) => kind === "unmatched")) {
    yield words.figures.leftOut(columnLines(sheet, "unmatched"), unfed.length > 0);
  }
  if (unfed.length > 0) yield words.figures.unfed(inputLines(unfed));
  yield* lossNotes(sheet, words);
}

/** Months and figures that are there and were not taken. */
export function* lossNotes({ table, matched }: FiguresSheet, { figures: words, more }: Words): Generator<string> {
  const { problems, outside, repeated } = matched;
  const few = (texts: readonly string[]): string =>
    [...texts.slice(0, FEW), ...(texts.length > FEW ? [more(texts.length - FEW)] : [])].join(", ");
  if (outside.length > 0) yield words.outside(few([...new Set(outside.map(({ month }) => month))]));
  if (repeated.length > 0) yield words.repeated(few(repeated));
  const others = table.notMonths.filter(({ text }) => text !== "");
  if (others.length > 0) yield words.notMonths(few(others.map(({ text }) => `“${brief(text)}”`)));
  if (problems.length === 0) return;
  yield words.problems;
  for (const { row, column, text, kind } of problems.slice(0, FEW)) {
    yield `  ${words.place(row, column, brief(text))} ${words.problemKinds[kind]}`;
  }
  if (problems.length > FEW) yield `  ${more(problems.length - FEW)}`;
}

/** So many of a kind are named before the rest is counted. */
export const FEW = MOST_HEADINGS;

export function takenFigures({ figures }: MatchedFigures): number {
  return Object.values(figures)
    .flat()
    .filter((figure) => figure !== null).length;
}

function unfedInputs({ matched: { figures }, inputs }: FiguresSheet): readonly WantedInput[] {
  const fed = new Map(Object.entries(figures));
  return inputs.filter(({ id }) => (fed.get(id) ?? []).every((figure) => figure === null));
}

/** A line for each unit, with the inputs whose figures it multiplied. */
function multipliedNotes({ matched, inputs }: FiguresSheet, { figures: words }: Words): readonly string[] {
  const names = new Map<string, { readonly scale: number; readonly unit: string; readonly inputs: string[] }>();
  for (const { kind, scale, unit, input } of matched.series) {
    if (kind !== "matched" || scale === 1 || unit === null) continue;
    const name = plain(inputs.find(({ id }) => id === input)?.name ?? "");
    const found = names.get(unit) ?? { scale, unit, inputs: [] };
    found.inputs.push(name);
    names.set(unit, found);
  }
  return [...names.values()].map(({ scale, unit, inputs: of }) => words.multiplied(scale, brief(unit), of.join(", ")));
}

/** The headings of a kind, as they are listed. */
export function columnLines(
  { table, matched, inputs, language }: FiguresSheet,
  kind: SeriesMatch["kind"],
): FiguresLines {
  const down = isDown(table);
  const columns = matched.series.flatMap((series) => (series.kind === kind ? [series.heading] : []));
  const elsewhere = inputsElsewhere(inputs);
  return {
    down,
    headings: columns.slice(0, MOST_HEADINGS).map(({ row, column, text }) => ({
      number: down ? column : row,
      text: brief(text),
      elsewhere: elsewhere.get(keyOf(headingOf(text, language).name))?.name ?? null,
    })),
    more: Math.max(0, columns.length - MOST_HEADINGS),
  };
}
