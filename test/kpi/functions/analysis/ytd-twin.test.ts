import fc from "fast-check";
import { isCellError, type CellValue } from "../../../../src/kpi/cell";
import { YTD } from "../../../../src/kpi/functions/analysis/ytd";
import { ytdTwin } from "../../../../src/kpi/functions/analysis/ytd.twin";
import { spellings } from "../../../../src/kpi/option-words";
import { printTwin } from "../../../../src/kpi/print-twin";
import { areaAddress, cell as cellAddress } from "../../../../src/workbook/a1";
import { openSheet } from "../../../support/judge";
import { show } from "../../show";

/*
 * Not generated, because the twin says that it cannot follow there: texts as dates and empty texts.
 */
const sheet = openSheet();
afterAll(() => {
  sheet.destroy();
});

/** A year and a half around the turn of a year, some of them with a time of day. */
const DAY = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 45_400, max: 45_950 }) },
  { weight: 1, arbitrary: fc.integer({ min: 45_400, max: 45_950 }).map((day) => day + 0.75) },
);
const FIGURE = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -20, max: 20 }) },
  { weight: 1, arbitrary: fc.integer({ min: -9_999_999, max: 9_999_999 }).map((rest) => rest / 3) },
  { weight: 1, arbitrary: fc.constantFrom(-1e300, 1e300, 1e-300, 1e15) },
);
const ROWS = fc.array(
  fc.tuple(
    fc.option(FIGURE, { freq: 5, nil: null }),
    fc.oneof(
      { weight: 40, arbitrary: DAY },
      { weight: 1, arbitrary: fc.constantFrom(null, "abc", true, { error: "#REF!" } as const) },
    ),
  ),
  { minLength: 1, maxLength: 8 },
);
const MONTH = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 12 }) },
  { weight: 2, arbitrary: fc.constantFrom(null, "") },
  { weight: 1, arbitrary: fc.constantFrom(0, 13, 1.5, -4, "4") },
);
const AGG = fc.constantFrom(null, "median", ...["sum", "avg", "last", "max", "min"].flatMap(spellings));

describe("the native twin of KPI.YTD", () => {
  it.each(["column", "row"] as const)("shows what the function shows, over a %s", (lying) => {
    const seen = new Set<unknown>();
    fc.assert(
      fc.property(ROWS, DAY, MONTH, AGG, (rows, asOf, month, agg) => {
        const [values, dates] = [0, 1].map((column) => rows.map((row): CellValue => row[column]));
        const laid = (cells: readonly CellValue[]) => (lying === "row" ? [cells] : cells.map((cell) => [cell]));
        const expected = show(YTD, laid(values), laid(dates), asOf, month, agg);
        const judged = twin(lying, values, dates, [asOf, month, agg]);
        seen.add(typeof expected === "string" ? expected : `${String(agg)}: value`);
        expectSame(judged, expected);
      }),
      { seed: 20_101_201, numRuns: 250 },
    );
    expect([...seen]).toEqual(
      expect.arrayContaining(["#N/A", "#VALUE!", "#NUM!", "#REF!", "last: value", "max: value", "nhỏ nhất: value"]),
    );
  });

  it("refuses days that no spreadsheet is sure of, as the function does", () => {
    expect(twin("column", [1, 2], [45_700, 60], [45_800, null, null])).toBe("#VALUE!");
    expect(twin("column", [1, 2], [45_700, 2_958_466], [45_800, null, null])).toBe("#VALUE!");
    expect(twin("column", [1, 2], [45_700, 45_701], [60.5, null, null])).toBe("#VALUE!");
  });

  it("is #VALUE! for dates written as texts: the function reads them, ordinary formulas would read them each in its own way", () => {
    expect(twin("column", [1], ["2025-02-01"], [45_800, null, null])).toBe("#VALUE!");
  });

  it("is #VALUE! for ranges of different size", () => {
    const formula = printTwin(ytdTwin, { values: "A1:A2", dates: "B1:B3", asOf: "45800" }, { printing: "strict" });
    expect(
      sheet.evaluate(
        [
          [1, 45_700],
          [2, 45_701],
          [null, 45_702],
        ],
        formula,
      ),
    ).toEqual({ error: "#VALUE!" });
  });
});

/** What the formula shows with values and dates beside or below each other, and three more arguments behind them. */
function twin(
  lying: "column" | "row",
  values: readonly CellValue[],
  dates: readonly CellValue[],
  others: readonly CellValue[],
): CellValue {
  const end = values.length - 1;
  const [cells, last] =
    lying === "row"
      ? [[values, dates, others], { lastRow: 0, lastColumn: end }]
      : [[...values.map((value, at) => [value, dates[at]]), others], { lastRow: end, lastColumn: 0 }];
  const behind = cells.length - 1;
  const references = {
    values: areaAddress({ row: 0, column: 0, ...last }),
    dates:
      lying === "row"
        ? areaAddress({ row: 1, column: 0, lastRow: 1, lastColumn: end })
        : areaAddress({ row: 0, column: 1, lastRow: end, lastColumn: 1 }),
    asOf: cellAddress(behind, 0),
    fiscalStartMonth: cellAddress(behind, 1),
    agg: cellAddress(behind, 2),
  };
  const judged = sheet.evaluate(cells, printTwin(ytdTwin, references, { printing: "strict" }));
  return isCellError(judged) ? judged.error : judged;
}

/** Equal numbers to 1e-9 of their size, or the same error. */
function expectSame(judged: CellValue, expected: number | string): void {
  const isNear =
    typeof judged === "number" &&
    typeof expected === "number" &&
    Math.abs(judged - expected) <= 1e-9 * Math.abs(expected);
  if (!isNear) expect(judged).toBe(expected);
}
