import fc from "fast-check";
import type { CellMatrix, CellValue } from "../../../../src/kpi/cell";
import type { KpiFunction } from "../../../../src/kpi/function";
import { CES } from "../../../../src/kpi/functions/customers/ces";
import { cesTwin } from "../../../../src/kpi/functions/customers/ces.twin";
import { CSAT } from "../../../../src/kpi/functions/customers/csat";
import { csatTwin } from "../../../../src/kpi/functions/customers/csat.twin";
import { NPS } from "../../../../src/kpi/functions/customers/nps";
import { NPSMOE } from "../../../../src/kpi/functions/customers/nps-margin-of-error";
import { npsMarginOfErrorTwin } from "../../../../src/kpi/functions/customers/nps-margin-of-error.twin";
import { npsTwin } from "../../../../src/kpi/functions/customers/nps.twin";
import { printTwin } from "../../../../src/kpi/print-twin";
import type { Twin } from "../../../../src/kpi/twin";
import { isSame } from "../../../support/generated-inputs";
import { openSheet } from "../../../support/judge";
import { show } from "../../show";

/*
 * Of the cells in test/kpi/functions/twins.test.ts hardly any make a survey. These are answers of a scale, with blanks, and
 * now and then one that is no step of it.
 */
const RUNS = { seed: 20_101_201, numRuns: 200 };

const sheet = openSheet();
afterAll(() => {
  sheet.destroy();
});

const CONFIDENCE = fc.double({ min: 0.01, max: 0.999, noNaN: true });
const SCALE = fc.integer({ min: 2, max: 10 });

describe.each<[string, KpiFunction, Twin, fc.Arbitrary<Survey>]>([
  ["NPS(answers)", NPS, npsTwin, surveys(0, 10, fc.constant(null))],
  ["NPSMOE(answers, confidence)", NPSMOE, npsMarginOfErrorTwin, surveys(0, 10, CONFIDENCE)],
  ["CSAT(answers, scale_max)", CSAT, csatTwin, SCALE.chain((last) => surveys(1, last, fc.constant(last)))],
  ["CES(answers, scale_max)", CES, cesTwin, SCALE.chain((last) => surveys(1, last, fc.constant(last)))],
])("the native twin of KPI.%s", (_, fn, twin, survey) => {
  it("shows what the function shows, for the answers of a survey", () => {
    const seen = new Set<number | string>();
    fc.assert(
      fc.property(survey, ({ answers, option }) => {
        const expected = show(fn, column(answers), option);
        seen.add(expected);
        const cells = answers.map((answer, place) => [answer, place === 0 ? option : null]);
        const [range, cell] = fn.parameters.map(({ id }) => id);
        const references = {
          [range]: `A1:A${String(answers.length)}`,
          ...(cell === undefined ? {} : { [cell]: "B1" }),
        };
        const judged = sheet.evaluate(cells, printTwin(twin, references, { printing: "strict" }));
        if (!isSame(judged, expected)) expect(judged).toBe(expected);
      }),
      RUNS,
    );
    expect(seen.size).toBeGreaterThan(20);
    expect([...seen]).toEqual(expect.arrayContaining(["#NUM!", "#N/A"]));
  });
});

interface Survey {
  readonly answers: readonly CellValue[];
  readonly option: number | null;
}

function surveys(first: number, last: number, option: fc.Arbitrary<number | null>): fc.Arbitrary<Survey> {
  const answer = fc.oneof(
    { weight: 60, arbitrary: fc.integer({ min: first, max: last }) },
    { weight: 10, arbitrary: fc.constantFrom(null, "") },
    { weight: 1, arbitrary: fc.constantFrom(first - 1, last + 1, first + 0.5, last - 0.001) },
  );
  return fc.record({ answers: fc.array(answer, { minLength: 1, maxLength: 12 }), option });
}

function column(answers: readonly CellValue[]): CellMatrix {
  return answers.map((answer) => [answer]);
}
