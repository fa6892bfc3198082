import type { CellValue } from "../../../../src/kpi/cell";
import { ytd, YTD } from "../../../../src/kpi/functions/analysis/ytd";
import { show } from "../../show";

const MONTHS = Array.from({ length: 12 }, (_, month) => [`2025-${String(month + 1).padStart(2, "0")}-28`]);
const FIGURES = MONTHS.map((_, month) => [month + 1]);
const column = (...cells: readonly CellValue[]) => cells.map((cell) => [cell]);

describe("KPI.YTD(values, dates, as_of, [fiscal_start_month], [agg])", () => {
  it("adds what is dated from 1 January to the day, both included", () => {
    expect(show(YTD, FIGURES, MONTHS, "2025-06-30")).toBe(21);
    expect(show(YTD, FIGURES, MONTHS, "2025-06-28")).toBe(21);
    expect(show(YTD, FIGURES, MONTHS, "2025-06-27")).toBe(15);
    expect(show(YTD, column(5, 1), column("2024-12-31", "2025-01-01"), "2025-01-01")).toBe(1);
  });

  it("begins where the fiscal year of the day begins", () => {
    expect(show(YTD, FIGURES, MONTHS, "2025-06-30", 4)).toBe(15);
    expect(show(YTD, FIGURES, MONTHS, "2025-03-31", 4)).toBe(6);
    expect(show(YTD, column(5, 1), column("2024-03-31", "2024-04-01"), "2025-03-31", 4)).toBe(1);
    expect(show(YTD, FIGURES, MONTHS, "2025-12-31", 12)).toBe(12);
  });

  it("reads numbers of days, with the time of day or without", () => {
    expect(ytd([5, 1, 2], [45_657, 45_658, 45_689], 45_716, null, null)).toBe(3);
    expect(ytd([5, 1, 2], [45_657, 45_658, 45_689], 45_716, 12, "last")).toBe(2);
    expect(show(YTD, column(1, 2), column(45_658.25, 45_716.99), 45_716)).toBe(3);
  });

  it("takes rows in any order, and a row of cells as well as a column", () => {
    expect(show(YTD, [[3, 1, 2]], [["2025-03-01", "2025-01-01", "2025-02-01"]], "2025-02-01")).toBe(3);
  });

  it.each([
    ["cộng", 14],
    ["avg", 3.5],
    ["bình quân", 3.5],
    ["last", 3],
    ["cuối kỳ", 3],
    ["max", 8],
    ["lon nhat", 8],
    ["min", -1],
    ["nhỏ nhất", -1],
  ])("aggregates by %s", (agg, expected) => {
    const dates = column("2025-02-01", "2025-01-01", "2025-03-01", "2025-01-15");
    expect(show(YTD, column(4, 8, 3, -1), dates, "2025-12-31", 1, agg)).toBe(expected);
  });

  it("goes by the date for the last, not by the place, and by the place among figures of one day", () => {
    expect(show(YTD, column(7, 8, 9), column("2025-03-01", "2025-05-01", "2025-04-01"), "2025-04-30", 1, "last")).toBe(
      9,
    );
    expect(show(YTD, column(7, 8, 9), column("2025-05-01", "2025-05-01", "2025-04-01"), "2025-05-30", 1, "last")).toBe(
      8,
    );
    expect(show(YTD, column(7, 8), column(45_716.9, 45_716.1), 45_716, 1, "last")).toBe(8);
  });

  it("takes a blank for no figure: the last is then the one before", () => {
    const dates = column("2025-01-01", "2025-02-01", "2025-03-01");
    expect(show(YTD, column(1, null, 3), dates, "2025-03-01", 1, "last")).toBe(3);
    expect(show(YTD, column(1, 3, null), dates, "2025-03-01", 1, "last")).toBe(3);
    expect(show(YTD, column(1, "", 4), dates, "2025-03-01", 1, "avg")).toBe(2.5);
    expect(show(YTD, column(0, null, null), dates, "2025-03-01", 1, "avg")).toBe(0);
  });

  it("leaves a row out that has neither figure nor date, and is #N/A where a figure has no date", () => {
    expect(show(YTD, column(1, null), column("2025-01-01", null), "2025-03-01")).toBe(1);
    expect(show(YTD, column(1, 2), column("2025-01-01", null), "2025-03-01")).toBe("#N/A");
  });

  it("is #N/A without a figure in the time, or without anything required", () => {
    expect(show(YTD, 1, "2024-01-01", "2025-03-01")).toBe("#N/A");
    expect(show(YTD, 1, "2025-03-02", "2025-03-01")).toBe("#N/A");
    expect(show(YTD, null, "2025-03-01", "2025-03-01")).toBe("#N/A");
    expect(show(YTD, 1, null, "2025-03-01")).toBe("#N/A");
    expect(show(YTD, 1, "2025-03-01", null)).toBe("#N/A");
  });

  it.each([0, 13, 2.5, -1])("is #NUM! for the month %d", (month) => {
    expect(show(YTD, FIGURES, MONTHS, "2025-06-30", month)).toBe("#NUM!");
  });

  it("is #VALUE! for text, what is no date, an unknown word, and ranges of different size", () => {
    expect(show(YTD, "năm", "2025-01-01", "2025-03-01")).toBe("#VALUE!");
    expect(show(YTD, 1, "31/12/2025", "2025-03-01")).toBe("#VALUE!");
    expect(show(YTD, 1, "2025-01-01", 5)).toBe("#VALUE!");
    expect(show(YTD, 1, "2025-01-01", "2025-03-01", 1, "median")).toBe("#VALUE!");
    expect(show(YTD, FIGURES, [MONTHS[0]], "2025-06-30")).toBe("#VALUE!");
  });

  it("passes an error on", () => {
    expect(show(YTD, column(1, { error: "#REF!" }), column("2025-01-01", "2025-02-01"), "2025-03-01")).toBe("#REF!");
  });
});
