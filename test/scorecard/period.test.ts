import {
  addMonths,
  comparisonSpanOf,
  isMonth,
  monthOfSerial,
  monthSerial,
  monthsOf,
  spanOf,
  type Timeline,
} from "../../src/scorecard/period";

const calendar: Timeline = { firstMonth: "2010-12", months: 13, fiscalYearStart: 1 };
const april: Timeline = { firstMonth: "2025-01", months: 24, fiscalYearStart: 4 };

describe("monthSerial(month)", () => {
  it("counts as spreadsheets do", () => {
    expect(monthSerial("1970-01")).toBe(25569);
    expect(monthSerial("2011-11")).toBe(40848);
    expect(monthOfSerial(40848)).toBe("2011-11");
    expect(monthOfSerial(40877)).toBe("2011-11");
    expect(monthOfSerial(Number.NaN)).toBeNull();
  });
});

describe("addMonths(month, count)", () => {
  it("crosses years in both directions", () => {
    expect(addMonths("2010-12", 1)).toBe("2011-01");
    expect(addMonths("2011-01", -1)).toBe("2010-12");
    expect(monthsOf(calendar)).toHaveLength(13);
    expect(monthsOf(calendar).at(-1)).toBe("2011-12");
  });
});

describe("isMonth(text)", () => {
  it("takes YYYY-MM and nothing else", () => {
    expect(["2026-01", "2026-12"].every(isMonth)).toBe(true);
    expect(["2026-13", "2026-00", "26-01", "2026-1", " 2026-01", "2026-01-01"].some(isMonth)).toBe(false);
  });
});

describe("spanOf(timeline, place, view)", () => {
  it("begins the year and the quarter where the fiscal year says", () => {
    expect(spanOf(calendar, 11, "yearToDate")).toEqual({ first: 1, last: 11 });
    expect(spanOf(calendar, 11, "quarter")).toEqual({ first: 10, last: 11 });
    expect(spanOf(april, 15, "yearToDate")).toEqual({ first: 15, last: 15 });
    expect(spanOf(april, 14, "yearToDate")).toEqual({ first: 3, last: 14 });
    expect(spanOf(april, 7, "quarter")).toEqual({ first: 6, last: 7 });
  });

  it("does not begin before the timeline", () => {
    expect(spanOf(calendar, 0, "yearToDate")).toEqual({ first: 0, last: 0 });
    expect(spanOf(april, 1, "yearToDate")).toEqual({ first: 0, last: 1 });
  });
});

describe("comparisonSpanOf(span, view, comparison)", () => {
  it("compares like with like: as many months, shifted back", () => {
    expect(comparisonSpanOf({ first: 10, last: 11 }, "quarter", "previousPeriod")).toEqual({ first: 7, last: 8 });
    expect(comparisonSpanOf({ first: 12, last: 12 }, "month", "sameLastYear")).toEqual({ first: 0, last: 0 });
  });

  it("is nothing where the timeline does not reach back", () => {
    expect(comparisonSpanOf({ first: 0, last: 0 }, "month", "previousPeriod")).toBeNull();
    expect(comparisonSpanOf({ first: 1, last: 11 }, "yearToDate", "previousPeriod")).toBeNull();
  });
});
