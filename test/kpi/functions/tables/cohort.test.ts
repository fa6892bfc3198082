import type { CellValue } from "../../../../src/kpi/cell";
import { COHORT } from "../../../../src/kpi/functions/tables/cohort";
import { spill } from "../../show";

// c skips February and comes back: activity is not survival.
const CUSTOMERS = column(["a", "b", "c", "a", "b", "d", "a", "d", "c"]);
const DATES = column([
  "2025-01-05",
  "2025-01-09",
  "2025-01-20",
  "2025-02-02",
  "2025-02-10",
  "2025-02-11",
  "2025-03-03",
  "2025-03-09",
  "2025-03-15",
]);

describe("KPI.COHORT(customers, dates, [unit], [output])", () => {
  it("is the share of each month's new customers who were active later, a triangle filled up with empty texts", () => {
    expect(spill(COHORT, CUSTOMERS, DATES)).toEqual([
      ["2025-01", 3, 1, 2 / 3, 2 / 3],
      ["2025-02", 1, 1, 1, ""],
    ]);
  });

  it("counts them", () => {
    const expected = [
      ["2025-01", 3, 3, 2, 2],
      ["2025-02", 1, 1, 1, ""],
    ];
    expect(spill(COHORT, CUSTOMERS, DATES, "month", "count")).toEqual(expected);
    expect(spill(COHORT, CUSTOMERS, DATES, "tháng", "số lượng")).toEqual(expected);
  });

  it("does not depend on the order of rows, and counts a customer once in a period", () => {
    const backwards = [...CUSTOMERS].reverse();
    const dates = [...DATES].reverse();
    const twice = spill(COHORT, [...backwards, ...backwards], [...dates, ...dates]);
    expect(twice).toEqual(spill(COHORT, CUSTOMERS, DATES));
  });

  it("has a 0 where nobody of a cohort was active, and no row where nobody started", () => {
    const customers = column(["a", "a", "b"]);
    const dates = column(["2025-01-01", "2025-04-01", "2025-03-01"]);
    expect(spill(COHORT, customers, dates, "month", "count")).toEqual([
      ["2025-01", 1, 1, 0, 0, 1],
      ["2025-03", 1, 1, 0, "", ""],
    ]);
  });

  it.each([
    ["quarter", ["2024-Q4", "2025-Q1"], 2],
    ["year", ["2024", "2025"], 2],
    ["week", ["2024-W52", "2025-W01", "2025-W02"], 3],
  ])("goes by the %s", (unit, labels, width) => {
    // Sunday 29 December 2024, Monday 30 December, Monday 6 January 2025.
    const rows = spill(
      COHORT,
      column(["a", "b", "c", "d"]),
      column([45_655, 45_656, 45_663, 45_663]),
      unit,
    ) as CellValue[][];
    const year = rows.map(([label]) => label);
    expect(year).toEqual(labels);
    expect(rows.every((row) => row.length === 2 + width)).toBe(true);
  });

  it.each([
    ["2020-12-31", "2020-W53"],
    ["2021-01-03", "2020-W53"],
    ["2021-01-04", "2021-W01"],
    ["2024-12-30", "2025-W01"],
    ["2023-01-01", "2022-W52"],
    ["1901-01-01", "1901-W01"],
    ["9999-12-31", "9999-W52"],
  ])("names weeks as ISO 8601 does: %s", (date, label) => {
    expect(spill(COHORT, "a", date, "tuần")).toEqual([[label, 1, 1]]);
  });

  it("leaves rows without a customer or a date out, periods included", () => {
    const customers = column(["a", "", "b", "  ", "a"]);
    const dates = column(["2025-02-01", "2024-01-01", null, "2026-01-01", "2025-03-01"]);
    expect(spill(COHORT, customers, dates)).toEqual([["2025-02", 1, 1, 1]]);
  });

  it("takes numbers for customers, and one customer in any case", () => {
    const customers = column([17_850, "KH01", "kh01 ", 17_850]);
    const dates = column(["2025-01-01", "2025-01-02", "2025-02-01", "2025-02-02"]);
    expect(spill(COHORT, customers, dates)).toEqual([["2025-01", 2, 1, 1]]);
  });

  it("reaches over 1,000 periods and no further", () => {
    // 999 and 1,000 weeks after the first one.
    expect(spill(COHORT, column(["a", "b"]), column([45_656, 45_656 + 999 * 7]), "week")).toHaveLength(2);
    expect(spill(COHORT, column(["a", "b"]), column([45_656, 45_656 + 1_000 * 7]), "week")).toBe("#NUM!");
    expect(spill(COHORT, column(["a", "b"]), column([45_656, 45_656 + 1_000 * 7]), "month")).toHaveLength(2);
    expect(spill(COHORT, column(["a", "b"]), column(["2025-01-01", "9025-01-01"]))).toBe("#NUM!");
  });

  it("is #N/A without rows, #VALUE! for ranges of different length, dates and words that are none", () => {
    expect(spill(COHORT, column(["", ""]), column([45_656, 45_657]))).toBe("#N/A");
    expect(spill(COHORT, column(["a", "b"]), column([null, ""]))).toBe("#N/A");
    expect(spill(COHORT, column(["a", ""]), column([null, 45_656]))).toBe("#N/A");
    expect(spill(COHORT, column(["a", "b"]), column([45_656]))).toBe("#VALUE!");
    expect(spill(COHORT, column(["a"]), column(["5/1/2025"]))).toBe("#VALUE!");
    expect(spill(COHORT, CUSTOMERS, DATES, "day")).toBe("#VALUE!");
    expect(spill(COHORT, CUSTOMERS, DATES, "month", "share")).toBe("#VALUE!");
  });

  it("passes an error in a cell on", () => {
    expect(spill(COHORT, column(["a", { error: "#REF!" }]), column([45_656, 45_656]))).toBe("#REF!");
  });
});

function column(values: readonly CellValue[]): CellValue[][] {
  return values.map((value) => [value]);
}
