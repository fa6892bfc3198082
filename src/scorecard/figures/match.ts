import type { InputDefinition } from "../../kpi/catalogue/inputs";
import { INPUTS } from "../../kpi/catalogue/inputs";
import type { Language } from "../../kpi/language";
import { monthsOf, type Month, type Timeline } from "../period";
import type { Figures } from "../readings";
import type { Scorecard } from "../scorecard";
import { headingOf, keyOf } from "./heading";
import { inputNames } from "./input-names";
import { readNumberText, saysScale, type DecimalSign, type NumberTextContext } from "./number-text";
import { numberUnit, type NumberUnit } from "./number-unit";
import { seriesUnit, type UnitRefusal } from "./series-unit";
import type { FiguresTable, PastedMonth, PastedText } from "./table";

/** What figures are looked for, and under which headings. */
export interface WantedInput extends Pick<InputDefinition, "id" | "negative"> {
  readonly name: string;
  readonly unit: NumberUnit;
  readonly synonyms: readonly string[];
}

/** What the user said about a heading: which input it is, or `null` to leave it out. By place in `table.series`. */
export type Assignments = ReadonlyMap<number, string | null>;

/** What the user said about a paste. */
export interface PasteAnswers {
  readonly assignments?: Assignments;
  /** What stands before decimals, where the figures do not tell. */
  readonly decimal?: DecimalSign | null;
}

export interface MatchedFigures {
  /** One for each of `table.series`. */
  readonly series: readonly SeriesMatch[];
  /** Months of the paste that the scorecard does not have. */
  readonly outside: readonly PastedMonth[];
  /** Months that the paste has more than once; none of them counts. */
  readonly repeated: readonly Month[];
  /** Figures that were not taken, and why. */
  readonly problems: readonly FigureProblem[];
  /** By input, over the months of the timeline; `null` where the paste says nothing. */
  readonly figures: Figures;
}

export interface SeriesMatch {
  readonly heading: PastedText;
  /** A unit that cannot be followed keeps all its figures out: any of them might be wrong a thousand times over. */
  readonly kind: "matched" | "contested" | "unmatched" | "leftOut" | UnitRefusal;
  /** The input it feeds, or that several headings would feed; `null` for none. */
  readonly input: string | null;
  /** What each figure was multiplied by, because a unit says thousands or millions. */
  readonly scale: number;
  /** The unit that says so, or that cannot be followed, as it is written; `null` for none. */
  readonly unit: string | null;
}

export interface FigureProblem extends PastedText {
  readonly input: string;
  readonly month: Month;
  readonly kind: "unreadable" | "ambiguous" | "negative" | "notPercent" | "notWhole" | "twoUnits";
}

/** The inputs of a scorecard with every heading they are known under, in both languages. */
export function wantedInputs({ inputs, currency }: Scorecard): readonly WantedInput[] {
  return inputs.map(({ id, name, unit: kind }) => {
    const unit = numberUnit(kind, currency);
    const definition = INPUTS.find((candidate) => candidate.id === id);
    if (definition === undefined) return { id, name, unit, negative: true, synonyms: [] };
    return {
      id,
      name,
      unit,
      negative: definition.negative,
      synonyms: inputNames(definition),
    };
  });
}

/**
 * Finds out which heading feeds which input: by name, by synonym, without accents, underscores, case and the order of words.
 * All words must be there, so that net revenue never becomes revenue. Two headings for one input: neither is taken until the
 * user says which.
 */
export function matchFigures(
  table: FiguresTable,
  inputs: readonly WantedInput[],
  timeline: Timeline,
  language: Language,
  { assignments = new Map(), decimal: said = null }: PasteAnswers = {},
): MatchedFigures {
  const months = monthsOf(timeline);
  const repeated = twice(table.months.map(({ month }) => month));
  const series = matchSeries(table, inputs, language, assignments);
  const places = table.months.map(({ month }) => (repeated.includes(month) ? -1 : months.indexOf(month)));
  const context = { language, decimal: table.decimal === "mixed" ? null : table.decimal, said };
  const problems: FigureProblem[] = [];
  const figures = new Map<string, (number | null)[]>();
  for (const [at, { kind, input: id, scale }] of series.entries()) {
    const input = kind === "matched" ? inputs.find((candidate) => candidate.id === id) : undefined;
    if (input === undefined) continue;
    const row: (number | null)[] = months.map(() => null);
    for (const [order, place] of places.entries()) {
      const figure = table.series[at]?.figures[order];
      const month = months[place];
      if (figure === undefined || month === undefined) continue;
      const taken = takenFrom(figure, scale, input, context);
      if (typeof taken === "string") problems.push({ ...placeOf(figure), input: input.id, month, kind: taken });
      else row[place] = taken;
    }
    figures.set(input.id, row);
  }
  return {
    series,
    outside: table.months.filter(({ month }) => !months.includes(month)),
    repeated,
    problems,
    figures: Object.fromEntries(figures),
  };
}

function matchSeries(
  { series, units }: FiguresTable,
  inputs: readonly WantedInput[],
  language: Language,
  assignments: Assignments,
): readonly SeriesMatch[] {
  const byKey = new Map<string, string>();
  for (const { id, name, synonyms } of [...inputs].reverse()) {
    for (const words of [...synonyms, name]) byKey.set(keyOf(words), id);
  }
  // What an organisation calls its own input goes before what others call another.
  for (const { id, name } of inputs) byKey.set(keyOf(name), id);
  const wishes = series.map(({ text, unit: cell }, at) => {
    const { name, unit: heading } = headingOf(text, language);
    const assigned = assignments.get(at);
    const found = keyOf(name) === "" ? null : (byKey.get(keyOf(name)) ?? null);
    const id = assigned === undefined ? found : assigned;
    const input = inputs.find((candidate) => candidate.id === id);
    const unit = input && seriesUnit({ heading, cell, lines: units }, input.unit, language);
    return { input: id, leftOut: assigned === null, unit };
  });
  const contested = twice(wishes.flatMap(({ input }) => input ?? []));
  return wishes.map(({ input, leftOut, unit = NO_UNIT }, at) => {
    const matched = unit.kind === "known" ? "matched" : unit.kind;
    return {
      heading: placeOf(series[at] ?? NOWHERE),
      kind: leftOut ? "leftOut" : input === null ? "unmatched" : contested.includes(input) ? "contested" : matched,
      input,
      scale: unit.kind === "known" ? Number(`1e${String(unit.zeros)}`) : 1,
      unit: unit.said,
    };
  });
}

const NO_UNIT = { kind: "known", zeros: 0, said: null } as const;
const NOWHERE: PastedText = { row: 0, column: 0, text: "" };

/** Read here and not with the table, because only a matched figure has a unit; or why it cannot be taken. */
function takenFrom(
  { text }: PastedText,
  scale: number,
  { unit, negative }: WantedInput,
  context: Pick<NumberTextContext, "language" | "decimal" | "said">,
): number | null | FigureProblem["kind"] {
  const reading = readNumberText(text, { ...context, unit, zeros: Math.round(Math.log10(scale)) });
  if (reading.kind === "blank") return null;
  if (reading.kind !== "number") return reading.kind;
  // `1,2 tỷ` in a table of millions: one of the two is not meant.
  if (scale !== 1 && saysScale(text, context.language)) return "twoUnits";
  return reading.value < 0 && !negative ? "negative" : reading.value;
}

function placeOf({ row, column, text }: PastedText): PastedText {
  return { row, column, text };
}

function twice<T>(values: readonly T[]): readonly T[] {
  const seen = new Set<T>();
  return [...new Set(values.filter((value) => seen.size === seen.add(value).size))];
}
