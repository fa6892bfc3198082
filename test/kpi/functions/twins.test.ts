import fc from "fast-check";
import { isCellError, type CellValue } from "../../../src/kpi/cell";
import { isRequired } from "../../../src/kpi/function";
import { printTwin } from "../../../src/kpi/print-twin";
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
} from "../../support/generated-inputs";
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
 * - Tenths: where 1.1 + 0.1 − 1.2 leaves a rest in the last digit, spreadsheets make it 0, and take 1.1 + 0.1 for equal to 1.2.
 * - Scores below -1e15: the criterion with which the twin finds scores ends there.
 * - A row of scores beside a column of weights: the function counts cells, SUMPRODUCT wants one shape.
 * - Words with some of their accents ("càng cao cang tot"): no native function takes accents away, so that the twin knows
 *   words with all of them or none.
 */
const SEED = 20_101_201;

const sheet = openSheet();
afterAll(() => {
  sheet.destroy();
});

describe.each(WITH_TWIN)("the native twin of KPI.$fn.id", ({ fn, twin }) => {
  const printed = (inputs: readonly Input[], options: Parameters<typeof printTwin>[2]): CellValue => {
    const { cells, references } = laidOut(fn, inputs);
    return sheet.evaluate(cells, printTwin(twin, references, options));
  };

  it("shows in its strict printing what the function shows, whatever stands in the cells", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(inputsFor(fn, HOSTILE), (inputs) => {
        const expected = show(fn, ...inputs.map(argumentOf));
        seen.add(kindOf(expected));
        expectSame(printed(inputs, { printing: "strict" }), expected);
      }),
      { seed: SEED, numRuns: runsFor(fn) },
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
      { seed: SEED, numRuns: runsFor(fn) },
    );
    expect([...seen]).toEqual(
      expect.arrayContaining(fn.parameters.some(isRequired) ? ["value", "nothing"] : ["value"]),
    );
  });
});

function expectSame(judged: CellValue, expected: number | string): void {
  if (!isSame(judged, expected)) expect(isCellError(judged) ? judged.error : judged).toBe(expected);
}
