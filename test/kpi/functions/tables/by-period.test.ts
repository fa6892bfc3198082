import type { Argument } from "../../../../src/kpi/function";
import type { CellValue } from "../../../../src/kpi/cell";
import { BYPERIOD } from "../../../../src/kpi/functions/tables/by-period";
import { spill } from "../../show";

const ERROR = { error: "#REF!" } as const;

describe("KPI.BYPERIOD(kpi, dates, unit, inputs…)", () => {
  it("adds flows of a month before it divides", () => {
    const dates = column(["2025-01-01", "2025-01-02", "2025-02-01"]);
    expect(spill(BYPERIOD, "AOV", dates, "month", column([100, 300, 50]), column([1, 1, 1]))).toEqual([
      ["2025-01", 200],
      ["2025-02", 50],
      ["TOTAL", 150],
    ]);
  });

  it("takes customers at start from the first date and customers at end from the last", () => {
    const dates = column(["2025-01-31", "2025-02-28", "2025-03-31", "2025-04-30"]);
    const [start, end, won] = [column([100, 110, 120, 125]), column([110, 120, 125, 130]), column([15, 16, 10, 9])];
    expect(spill(BYPERIOD, "RETENTION", dates, "quarter", start, end, won)).toEqual([
      ["2025-Q1", 0.84],
      ["2025-Q2", 0.968],
      ["TOTAL", 0.8],
    ]);
  });

  it("goes by the dates, not by the order of rows", () => {
    const dates = column(["2025-04-30", "2025-03-31", "2025-02-28", "2025-01-31"]);
    const [start, end, won] = [column([125, 120, 110, 100]), column([130, 125, 120, 110]), column([9, 10, 16, 15])];
    expect(spill(BYPERIOD, "RETENTION", dates, "năm", start, end, won)).toEqual([
      ["2025", 0.8],
      ["TOTAL", 0.8],
    ]);
    expect(spill(BYPERIOD, "RETENTION", dates, "quarter", start, end, won)).toEqual([
      ["2025-Q1", 0.84],
      ["2025-Q2", 0.968],
      ["TOTAL", 0.8],
    ]);
  });

  it("takes rows of one date in their order: the upper one is the first, the lower one the last", () => {
    const dates = column(["2025-01-31", "2025-01-31"]);
    expect(spill(BYPERIOD, "RETENTION", dates, "month", column([100, 50]), column([60, 80]), column([0, 0]))).toEqual([
      ["2025-01", 0.8],
      ["TOTAL", 0.8],
    ]);
  });

  it("takes the first and last figures that are there: a blank is missing", () => {
    const dates = column(["2025-01-10", "2025-01-20", "2025-01-30"]);
    const [start, end] = [column(["", 200, 150]), column([120, 160, null])];
    expect(spill(BYPERIOD, "RETENTION", dates, "month", start, end, column([0, 0, null]))).toEqual([
      ["2025-01", 0.8],
      ["TOTAL", 0.8],
    ]);
  });

  it("averages an average headcount over the months that have one", () => {
    const dates = column(["2025-01-31", "2025-02-28", "2025-03-31"]);
    expect(spill(BYPERIOD, "STAFFTURN", dates, "quarter", column([2, 3, 5]), column([90, null, 110]))).toEqual([
      ["2025-Q1", 0.1],
      ["TOTAL", 0.1],
    ]);
  });

  it("adds the days of several periods, and averages receivables over them", () => {
    const dates = column(["2025-01-31", "2025-02-28"]);
    const inputs = [column([100, 200]), column([300, 290]), column([31, 28])];
    expect(spill(BYPERIOD, "DSO", dates, "year", ...inputs)).toEqual([
      ["2025", 15],
      ["TOTAL", 15],
    ]);
  });

  it("wants a price to stay the same within a period, and takes one that is given once", () => {
    const dates = column(["2025-01-01", "2025-01-02", "2025-02-01"]);
    const fixed = column([60, 40, 50]);
    expect(spill(BYPERIOD, "BREAKEVEN", dates, "month", fixed, column([30, 30, 45]), 20)).toEqual([
      ["2025-01", 10],
      ["2025-02", 2],
      ["TOTAL", "#VALUE!"],
    ]);
  });

  it("refuses to put ratios together, but leaves a period of one row what it is", () => {
    const dates = column(["2025-01-01", "2025-02-01", "2025-02-02"]);
    expect(spill(BYPERIOD, "LTVCAC", dates, "month", column([6, 1, 2]), column([2, 1, 1]))).toEqual([
      ["2025-01", 3],
      ["2025-02", "#VALUE!"],
      ["TOTAL", "#VALUE!"],
    ]);
  });

  it("leaves rows without a date out, whatever stands in them, and shows no period without rows", () => {
    const dates = column([45_658, "", null, 45_809]);
    expect(spill(BYPERIOD, "AOV", dates, "month", column([100, ERROR, "?", 50]), column([1, 1, 1, 1]))).toEqual([
      ["2025-01", 100],
      ["2025-06", 50],
      ["TOTAL", 75],
    ]);
  });

  it("keeps an error or a text in its period, and shows it in the total", () => {
    const dates = column(["2025-01-01", "2025-02-01", "2025-03-01"]);
    expect(spill(BYPERIOD, "AOV", dates, "month", column([100, "50", 30]), column([1, 1, ERROR]))).toEqual([
      ["2025-01", 100],
      ["2025-02", "#VALUE!"],
      ["2025-03", "#REF!"],
      ["TOTAL", "#REF!"],
    ]);
  });

  it.each([
    ["month", "tháng", ["1999-12", "2000-01", "2000-03", "2000-10"]],
    ["quarter", "quy", ["1999-Q4", "2000-Q1", "2000-Q4"]],
    ["year", "NĂM", ["1999", "2000"]],
  ])("names its periods so that they sort by time: %s", (unit, word, labels) => {
    // 31 December 1999 to 1 October 2000, the last one with a time of day.
    const dates = column([36_525, 36_526, 36_586, 36_800.75]);
    const ones = column([1, 1, 1, 1]);
    for (const each of [unit, word]) {
      const rows = spill(BYPERIOD, "AOV", dates, each, ones, ones) as string[][];
      expect(rows.map(([label]) => label)).toEqual([...labels, "TOTAL"]);
    }
  });

  it("is #VALUE! for a date that is none, a unit that is none and columns of different length", () => {
    expect(spill(BYPERIOD, "AOV", column(["01/02/2025"]), "month", 1, 1)).toBe("#VALUE!");
    expect(spill(BYPERIOD, "AOV", column([45_658]), "week", 1, 1)).toBe("#VALUE!");
    expect(spill(BYPERIOD, "AOV", column([45_658, 45_659]), "month", column([1, 2]), 1)).toBe("#VALUE!");
    expect(spill(BYPERIOD, "AOV", column([45_658]), "month", 1)).toBe("#VALUE!");
    expect(spill(BYPERIOD, "AOV", column([45_658]), "month", 1, 1, 1)).toBe("#VALUE!");
  });

  it("is #N/A for an unknown KPI, without dates, without a unit and without inputs", () => {
    expect(spill(BYPERIOD, "NOPE", column([45_658]), "month", 1, 1)).toBe("#N/A");
    expect(spill(BYPERIOD, "AOV", column(["", null]), "month", column([1, 2]), column([1, 2]))).toBe("#N/A");
    expect(spill(BYPERIOD, "AOV", column([45_658]), null, 1, 1)).toBe("#N/A");
    expect(spill(BYPERIOD, "AOV", column([45_658]), "month")).toBe("#N/A");
  });
});

function column(values: readonly CellValue[]): Argument {
  return values.map((value) => [value]);
}
