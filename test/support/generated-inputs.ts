import fc from "fast-check";
import { isCellError, type CellErrorCode, type CellMatrix, type CellValue } from "../../src/kpi/cell";
import { isRequired, type KpiFunction, type Parameter, type Argument } from "../../src/kpi/function";
import { FUNCTIONS } from "../../src/kpi/functions/functions";
import { TWINS } from "../../src/kpi/functions/twins";
import { spellings } from "../../src/kpi/option-words";
import { areaAddress, quoteText } from "../../src/workbook/a1";

/*
 * Inputs for functions and their twins, the same ones for every judge. What they leave out, and why, is said in
 * test/kpi/functions/twins.test.ts.
 */

/** What stands in place of one argument: cells, a number or a word written into the formula, or nothing. */
export type Input = { readonly cells: CellMatrix } | { readonly literal: number | string } | null;

export interface Mood {
  readonly cell: fc.Arbitrary<CellValue>;
  /** What may stand in the place of a date. */
  readonly date: fc.Arbitrary<CellValue>;
  readonly word: fc.Arbitrary<CellValue>;
  /** Whether several cells may stand where one is meant. */
  readonly severalForOne: boolean;
}

/** Small numbers meet each other and the limits of domains; thirds leave rests. */
const ORDINARY = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 20 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 12 }).map((quarters) => quarters / 4) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 9_999_999 }).map((rest) => rest / 3) },
);
const NUMBER = fc.oneof(
  { weight: 20, arbitrary: ORDINARY },
  { weight: 2, arbitrary: ORDINARY.map((number) => 0 - number) },
  { weight: 1, arbitrary: fc.constantFrom(1e300, 1e-300, 123_456_789_012_345, 1e15, 0.1 + 0.2) },
);
const ERROR = fc
  .constantFrom<CellErrorCode>("#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#REF!", "#NAME?")
  .map((error) => ({ error }));
const TEXT = fc.constantFrom("12", "100tr", "abc", " ", "TRUE", "0", "#N/A", "?", "*", "~", "-", "không");

/** Some months of two years. */
const DAY = fc.integer({ min: 45_600, max: 46_100 });

export const CLEAN: Mood = {
  date: fc.constant(null),
  cell: fc.oneof({ weight: 6, arbitrary: NUMBER }, { weight: 1, arbitrary: fc.constant(null) }),
  word: fc.constant(null),
  severalForOne: false,
};
export const HOSTILE: Mood = {
  date: fc.oneof(fc.constantFrom(null, ""), fc.oneof(TEXT, fc.boolean(), ERROR)),
  cell: fc.oneof(
    { weight: 24, arbitrary: NUMBER },
    { weight: 4, arbitrary: fc.constantFrom(null, "") },
    { weight: 1, arbitrary: TEXT },
    { weight: 1, arbitrary: fc.boolean() },
    { weight: 1, arbitrary: ERROR },
  ),
  word: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(null, "") },
    { weight: 1, arbitrary: fc.oneof(TEXT, fc.boolean(), ERROR, ORDINARY) },
  ),
  severalForOne: true,
};

/** The functions that have a native twin, with it. */
export const WITH_TWIN = FUNCTIONS.flatMap((fn) => {
  const twin = TWINS[fn.id];
  return "none" in twin ? [] : [{ fn, twin }];
});

/** How often inputs are drawn: more where only one cell can be of every kind. */
export function runsFor({ parameters }: KpiFunction): number {
  return parameters.length === 1 ? 1200 : 300;
}

export function inputsFor(fn: KpiFunction, mood: Mood): fc.Arbitrary<readonly Input[]> {
  return shape().chain((columns) => fc.tuple(...fn.parameters.map((parameter) => inputFor(parameter, mood, columns))));
}

/** How many cells a range has; ranges whose cells belong together mostly share one. */
interface Shape {
  readonly rows: number;
  readonly columns: number;
}

function shape(): fc.Arbitrary<Shape> {
  return fc.record({ rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 2 }) });
}

function inputFor(parameter: Parameter, mood: Mood, common: Shape): fc.Arbitrary<Input> {
  if (parameter.kind === "option") return optionFor(parameter.options, mood);
  if (parameter.kind === "numbers") {
    const other = fc.oneof({ weight: 9, arbitrary: fc.constant(common) }, { weight: 1, arbitrary: shape() });
    const range = other.filter((each) => isAlike(each, common)).chain((each) => cellsOf(mood.cell, each));
    return parameter.optional === true ? fc.option(range, { freq: 2 }) : range;
  }
  if (parameter.kind === "dates" || parameter.kind === "date") {
    const one = { rows: 1, columns: 1 };
    return cellsOf(
      fc.oneof({ weight: 9, arbitrary: DAY }, { weight: 1, arbitrary: mood.date }),
      parameter.kind === "date" ? one : common,
    );
  }
  if (parameter.kind !== "number") throw new Error(`nothing is generated for ${parameter.kind}`);
  const several = parameter.rollUp === "sum" ? 6 : mood.severalForOne ? 1 : 0;
  return fc.oneof(
    { weight: 12, arbitrary: cellsOf(mood.cell, { rows: 1, columns: 1 }) },
    { weight: several, arbitrary: shape().chain((each) => cellsOf(mood.cell, each)) },
    { weight: 2, arbitrary: ORDINARY.filter((number) => number >= 1e-6).map((literal) => ({ literal })) },
    { weight: parameter.optional === true ? 12 : 0, arbitrary: fc.constant(null) },
  );
}

function optionFor(options: readonly string[], mood: Mood): fc.Arbitrary<Input> {
  const words = fc.constantFrom(...options.flatMap(spellings));
  const typed = fc
    .tuple(words, fc.constantFrom("", " ", "  "), fc.boolean())
    .map(
      ([word, blanks, upper]) => blanks + (upper ? word.toUpperCase() : word).replaceAll(" ", ` ${blanks}`) + blanks,
    );
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: words.map((literal) => ({ literal })) },
    { weight: 4, arbitrary: cellsOf(typed, { rows: 1, columns: 1 }) },
    { weight: 1, arbitrary: cellsOf(mood.word, { rows: 1, columns: 1 }) },
    { weight: mood.severalForOne ? 1 : 0, arbitrary: cellsOf(mood.word, { rows: 2, columns: 1 }) },
  );
}

/** Shapes that have the same number of cells are the same, or none of the function's business. */
function isAlike(one: Shape, other: Shape): boolean {
  return one.rows * one.columns !== other.rows * other.columns || one.rows === other.rows;
}

function cellsOf(cell: fc.Arbitrary<CellValue>, { rows, columns }: Shape): fc.Arbitrary<Input> {
  const row = fc.array(cell, { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: rows, maxLength: rows }).map((cells) => ({ cells }));
}

/** One input below the other from a row on, and how a formula names them. */
export function laidOut(fn: KpiFunction, inputs: readonly Input[], firstRow = 0) {
  const cells: CellValue[][] = [];
  const references: Record<string, string> = {};
  fn.parameters.forEach(({ id }, place) => {
    const input = inputs[place];
    if (input === null) return;
    if ("literal" in input) {
      references[id] = typeof input.literal === "string" ? quoteText(input.literal) : String(input.literal);
      return;
    }
    const row = firstRow + cells.length;
    const last = { lastRow: row + input.cells.length - 1, lastColumn: input.cells[0].length - 1 };
    references[id] = areaAddress({ row, column: 0, ...last });
    cells.push(...input.cells.map((row) => [...row]));
  });
  return { cells, references };
}

export function argumentOf(input: Input): Argument {
  if (input === null) return undefined;
  return "cells" in input ? input.cells : input.literal;
}

export function isMissing(fn: KpiFunction, inputs: readonly Input[]): boolean {
  return fn.parameters.some((parameter, place) => {
    const input = inputs[place];
    if (parameter.kind === "option" || input === null || "literal" in input) return false;
    if (!isRequired(parameter)) return false;
    return input.cells.flat().every((value) => value === null);
  });
}

/** Whether a judge's cell shows what a function does: equal numbers to 1e-9 of their size, equal words, or the same kind of error. */
export function isSame(judged: CellValue, expected: number | string | boolean): boolean {
  if (typeof judged === "number" && typeof expected === "number") {
    return Math.abs(judged - expected) <= 1e-9 * Math.abs(expected);
  }
  return (isCellError(judged) ? judged.error : judged) === expected;
}

/** What a cell shows, so that the inputs can be seen to reach what they are meant to compare. */
export function kindOf(shown: number | string): string {
  return typeof shown === "string" && shown.startsWith("#") ? shown : "value";
}
