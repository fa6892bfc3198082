import fc from "fast-check";
import { isCellError, type CellValue } from "../../src/kpi/cell";
import { isRequired, type KpiFunction } from "../../src/kpi/function";
import { printTwin, type PrintOptions } from "../../src/kpi/print-twin";
import { cell as address } from "../../src/workbook/a1";
import { show } from "../kpi/show";
import { writeCases, type CaseCell, type CaseSheet } from "../support/case-workbook";
import {
  argumentOf,
  CLEAN,
  HOSTILE,
  inputsFor,
  isMissing,
  isSame,
  kindOf,
  laidOut,
  runsFor,
  WITH_TWIN,
  type Input,
  type Mood,
} from "../support/generated-inputs";
import { cellsOf, recalculate } from "../support/libreoffice";

/*
 * Function and twin are held together as in test/kpi/functions/twins.test.ts, with a real spreadsheet program as the judge: all
 * cases of all functions stand in one workbook, which LibreOffice calculates once. What is not generated there is not generated
 * here either, but for #NULL!, which LibreOffice can hold in a cell.
 *
 * Where LibreOffice is not Excel (`inLibreOffice` below has the two rules, which take in nothing else):
 * - TRUE and FALSE are the numbers 1 and 0 with a format. COUNT and SUM over cells count and add them, while Excel's "ignore logical
 *   values in references" (documentation of COUNT and SUM). So a twin cannot refuse them: ISLOGICAL would know them in a single
 *   cell only, not in a range.
 * - Where the cells of one range hold errors of different kinds, SUM gives back one of them, but often not the first: columns
 *   come before rows.
 */
const SEED = 20_101_202;

const LIBREOFFICE_HOSTILE: Mood = {
  ...HOSTILE,
  cell: fc.oneof(
    { weight: 60, arbitrary: HOSTILE.cell },
    { weight: 1, arbitrary: fc.constant({ error: "#NULL!" } as const) },
  ),
};

/** Inputs stand to the left of it. */
const FORMULA_COLUMN = 3;

const NATURE: CaseSheet = {
  name: "nature",
  cells: [[true, 5, { formula: "COUNT(A1:B1)" }, { formula: "SUM(A1:B1)" }, { formula: "A1=1" }]],
};

let judged: ReadonlyMap<string, CellValue[][]>;
let strict: ReadonlyMap<string, Cases>;
let sheet: ReadonlyMap<string, Cases>;

beforeAll(async () => {
  strict = casesById(LIBREOFFICE_HOSTILE, { printing: "strict" });
  sheet = casesById(CLEAN, { printing: "sheet", missing: '""' });
  const bytes = await writeCases([...strict.values(), ...sheet.values(), NATURE]);
  const [calculated] = await recalculate([{ name: "twins.xlsx", bytes }]);
  judged = await cellsOf(calculated);
});

describe.each(WITH_TWIN)("the native twin of KPI.$fn.id, in LibreOffice", ({ fn }) => {
  it("shows in its strict printing what the function shows, whatever stands in the cells", () => {
    const { name, cases } = casesOfId(strict, fn.id);
    expect(disagreements({ name, cases })).toEqual([]);
    // Otherwise the inputs would not reach what they are meant to compare.
    const seen = cases.map(({ expected }) => kindOf(expected));
    expect(seen).toEqual(expect.arrayContaining(["value", "#N/A", "#VALUE!", "#NUM!", "#REF!", "#NULL!"]));
    // The differences between LibreOffice and Excel must not become the rule.
    expect(cases.filter(({ accepted }) => accepted.length > 1).length).toBeLessThan(cases.length / 10);
  });

  it('shows "" in its sheet printing where an input is missing, and else what the function shows', () => {
    const { name, cases } = casesOfId(sheet, fn.id);
    expect(disagreements({ name, cases })).toEqual([]);
    const seen = cases.map(({ expected }) => (expected === "" ? "nothing" : kindOf(expected)));
    expect(seen).toEqual(expect.arrayContaining(fn.parameters.some(isRequired) ? ["value", "nothing"] : ["value"]));
  });
});

describe("TRUE in a cell, in LibreOffice", () => {
  it("is the number 1, which it is not in Excel: there COUNT is 1, SUM 5, and TRUE=1 is FALSE", () => {
    expect(judged.get(NATURE.name)?.[0].slice(2)).toEqual([2, 6, true]);
  });
});

interface Case {
  readonly row: number;
  readonly inputs: readonly Input[];
  readonly formula: string;
  /** What the function shows. */
  readonly expected: number | string;
  /** What the twin may show: just that, but for the differences above. */
  readonly accepted: readonly (number | string | boolean)[];
}

type Cases = CaseSheet & { readonly cases: readonly Case[] };

function casesById(mood: Mood, options: PrintOptions): ReadonlyMap<string, Cases> {
  return new Map(WITH_TWIN.map((each) => [each.fn.id, casesOf(each, mood, options)]));
}

function casesOfId(all: ReadonlyMap<string, Cases>, id: string): Cases {
  const cases = all.get(id);
  if (cases === undefined) throw new Error(`no cases for ${id}`);
  return cases;
}

/** Cases of a function one below the other, each with its inputs to the left of its formula. */
function casesOf({ fn, twin }: (typeof WITH_TWIN)[number], mood: Mood, options: PrintOptions): Cases {
  const cells: CaseCell[][] = [];
  const cases = fc.sample(inputsFor(fn, mood), { seed: SEED, numRuns: runsFor(fn) }).map((inputs): Case => {
    const row = cells.length;
    const { cells: values, references } = laidOut(fn, inputs, row);
    const formula = printTwin(twin, references, options);
    const [first = [], ...others] = values;
    const padding = Array.from({ length: FORMULA_COLUMN - first.length }, () => null);
    cells.push([...first, ...padding, { formula }], ...others);
    if (options.printing === "sheet" && isMissing(fn, inputs)) {
      return { row, inputs, formula, expected: "", accepted: [""] };
    }
    const expected = show(fn, ...inputs.map(argumentOf));
    return { row, inputs, formula, expected, accepted: inLibreOffice(fn, inputs) };
  });
  return { name: `${fn.id} ${options.printing}`, cells, cases };
}

function inLibreOffice(fn: KpiFunction, inputs: readonly Input[]): readonly (number | string | boolean)[] {
  // The first input with an error decides, as it does in Excel.
  const first = inputs.map(
    (input) =>
      new Set(
        valuesOf(input)
          .filter(isCellError)
          .map(({ error }) => error),
      ),
  );
  const kinds = [...(first.find(({ size }) => size > 0) ?? [])];
  if (kinds.length > 1) return kinds;
  const logicals = fn.parameters.map(
    ({ kind }, place) => kind !== "option" && valuesOf(inputs[place]).some((value) => typeof value === "boolean"),
  );
  const asNumbers = inputs.map((input, place) => argumentOf(logicals[place] ? withNumbers(input) : input));
  const shown = show(fn, ...asNumbers);
  // A logical that comes through unchanged, such as the cap of ACHIEVE, keeps its format.
  return logicals.includes(true) && (shown === 0 || shown === 1) ? [shown, shown === 1] : [shown];
}

function withNumbers(input: Input): Input {
  if (input === null || !("cells" in input)) return input;
  const asNumber = (value: CellValue) => (typeof value === "boolean" ? Number(value) : value);
  return { cells: input.cells.map((row) => row.map(asNumber)) };
}

function valuesOf(input: Input): readonly CellValue[] {
  return input !== null && "cells" in input ? input.cells.flat() : [];
}

function disagreements({ name, cases }: { readonly name: string; readonly cases: readonly Case[] }): readonly string[] {
  const rows = judged.get(name) ?? [];
  return cases.flatMap(({ row, inputs, formula, accepted }) => {
    const value = rows[row]?.[FORMULA_COLUMN] ?? null;
    if (accepted.some((each) => isSame(value, each))) return [];
    const [shown, wanted] = [value, accepted].map((each) => JSON.stringify(each));
    return [
      `${name}!${address(row, FORMULA_COLUMN)}: ${shown}, not ${wanted} · ${JSON.stringify(inputs)} · ${formula}`,
    ];
  });
}
