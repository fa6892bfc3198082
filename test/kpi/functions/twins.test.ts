import fc from "fast-check";
import type { Argument } from "../../../src/kpi/call";
import { isCellError, type CellErrorCode, type CellMatrix, type CellValue } from "../../../src/kpi/cell";
import type { KpiFunction, Parameter } from "../../../src/kpi/function";
import { FUNCTIONS } from "../../../src/kpi/functions/functions";
import { TWINS } from "../../../src/kpi/functions/twins";
import { spellings } from "../../../src/kpi/option-words";
import { printTwin } from "../../../src/kpi/twin";
import { areaAddress, quoteText } from "../../../src/workbook/a1";
import { openSheet } from "../../support/judge";
import { show } from "../show";

/*
 * Function and twin are held together over generated cells; a spreadsheet engine that we did not write calculates the twin. A
 * function that is added is found here by itself.
 *
 * What is not generated, and why:
 * - #NULL!: the engine cannot hold it in a cell.
 * - Numbers smaller than 1e-300: Excel makes them 0, the engine does not. Larger than 1e300: the one SUM that looks for errors
 *   would overflow where no sum of the function does.
 * - Scores below -1e15: the criterion with which the twin finds scores ends there.
 * - A row of scores beside a column of weights: the function counts cells, SUMPRODUCT wants one shape.
 * - Words with some of their accents ("càng cao cang tot"): no native function takes accents away, so that the twin knows
 *   words with all of them or none.
 */
const RUNS = { seed: 20_101_201, numRuns: 300 };

const sheet = openSheet();
afterAll(() => {
  sheet.destroy();
});

describe.each(FUNCTIONS.map((fn) => [fn.id, fn] as const))("the native twin of KPI.%s", (id, fn) => {
  const printed = (inputs: readonly Input[], options: Parameters<typeof printTwin>[2]): CellValue => {
    const { cells, references } = laidOut(fn, inputs);
    return sheet.evaluate(cells, printTwin(TWINS[id], references, options));
  };

  it("shows in its strict printing what the function shows, whatever stands in the cells", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(inputsFor(fn, HOSTILE), (inputs) => {
        const expected = show(fn, ...inputs.map(argumentOf));
        seen.add(kindOf(expected));
        expectSame(printed(inputs, { printing: "strict" }), expected);
      }),
      RUNS,
    );
    // Otherwise the inputs would not reach what they are meant to compare.
    expect([...seen]).toEqual(expect.arrayContaining(["value", "#N/A", "#VALUE!", "#NUM!", "#REF!"]));
  });

  it('shows "" in its sheet printing where an input is missing, and else what the function shows', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(inputsFor(fn, CLEAN), (inputs) => {
        const expected = isMissing(fn, inputs) ? "" : show(fn, ...inputs.map(argumentOf));
        seen.add(expected === "" ? "nothing" : kindOf(expected));
        expectSame(printed(inputs, { printing: "sheet", missing: '""' }), expected);
      }),
      RUNS,
    );
    expect([...seen]).toEqual(expect.arrayContaining(["value", "nothing"]));
  });
});

/** What stands in place of one argument: cells, a number or a word written into the formula, or nothing. */
type Input = { readonly cells: CellMatrix } | { readonly literal: number | string } | null;

interface Mood {
  readonly cell: fc.Arbitrary<CellValue>;
  readonly word: fc.Arbitrary<CellValue>;
  /** Whether several cells may stand where one is meant. */
  readonly severalForOne: boolean;
}

/** Small numbers meet each other and the limits of domains; a tenth and a third leave rests. */
const ORDINARY = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 20 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 12 }).map((tenths) => tenths / 10) },
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

const CLEAN: Mood = {
  cell: fc.oneof({ weight: 6, arbitrary: NUMBER }, { weight: 1, arbitrary: fc.constant(null) }),
  word: fc.constant(null),
  severalForOne: false,
};
const HOSTILE: Mood = {
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

function inputsFor(fn: KpiFunction, mood: Mood): fc.Arbitrary<readonly Input[]> {
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
    return other.filter((each) => isAlike(each, common)).chain((each) => cellsOf(mood.cell, each));
  }
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

/** One input below the other, and how a formula names them. */
function laidOut(fn: KpiFunction, inputs: readonly Input[]) {
  const cells: CellValue[][] = [];
  const references: Record<string, string> = {};
  fn.parameters.forEach(({ id }, place) => {
    const input = inputs[place];
    if (input === null) return;
    if ("literal" in input) {
      references[id] = typeof input.literal === "string" ? quoteText(input.literal) : String(input.literal);
      return;
    }
    const last = { lastRow: cells.length + input.cells.length - 1, lastColumn: input.cells[0].length - 1 };
    references[id] = areaAddress({ row: cells.length, column: 0, ...last });
    cells.push(...input.cells.map((row) => [...row]));
  });
  return { cells, references };
}

function argumentOf(input: Input): Argument {
  if (input === null) return undefined;
  return "cells" in input ? input.cells : input.literal;
}

function isMissing(fn: KpiFunction, inputs: readonly Input[]): boolean {
  return fn.parameters.some((parameter, place) => {
    const input = inputs[place];
    if (parameter.kind === "option" || input === null || "literal" in input) return false;
    if (parameter.kind === "number" && (parameter.optional ?? parameter.blankAllowed ?? false)) return false;
    return input.cells.flat().every((value) => value === null);
  });
}

/** Equal numbers to 1e-9 of their size, equal words, or the same kind of error. */
function expectSame(judged: CellValue, expected: number | string): void {
  if (typeof judged === "number" && typeof expected === "number") {
    expect(Math.abs(judged - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected));
  } else {
    expect(isCellError(judged) ? judged.error : judged).toBe(expected);
  }
}

function kindOf(shown: number | string): string {
  return typeof shown === "string" && shown.startsWith("#") ? shown : "value";
}
