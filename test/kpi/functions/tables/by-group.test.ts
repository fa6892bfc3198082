import type { CellValue } from "../../../../src/kpi/cell";
import { NPSMOE } from "../../../../src/kpi/functions/customers/nps-margin-of-error";
import { CAC } from "../../../../src/kpi/functions/marketing/cac";
import { BYGROUP } from "../../../../src/kpi/functions/tables/by-group";
import { show, spill } from "../../show";

describe("KPI.BYGROUP(kpi, groups, inputs…)", () => {
  it("is the share of MQLs that became customers, by channel and for all of them", () => {
    const channels = ["organic search", "paid search", "social", "email", "direct traffic"];
    const customers = [271, 195, 75, 15, 56];
    const mqls = [2296, 1586, 1350, 493, 499];
    expectRows(spill(BYGROUP, "MQL2CUST", column(channels), column(customers), column(mqls)), [
      ["organic search", 0.11803135888501742],
      ["paid search", 0.12295081967213115],
      ["social", 0.05555555555555555],
      ["email", 0.030425963488843813],
      ["direct traffic", 0.11222444889779559],
      ["TOTAL", 0.09832904884318766],
    ]);
  });

  it("adds rows of a group, wherever they stand, before it divides", () => {
    const won = column([1, 0, 1]);
    const lost = column([0, 1, 1]);
    expectRows(spill(BYGROUP, "WINRATE", column(["A", "B", "A"]), won, lost), [
      ["A", 2 / 3],
      ["B", 0],
      ["TOTAL", 0.5],
    ]);
  });

  it("adds an average headcount across departments, since they are parts of one period", () => {
    const leavers = column([12, 133, 92]);
    expectRows(spill(BYGROUP, "STAFFTURN", column(["HR", "R&D", "Sales"]), leavers, column([63, 961, 446])), [
      ["HR", 0.19047619047619047],
      ["R&D", 0.1383975026014568],
      ["Sales", 0.2062780269058296],
      ["TOTAL", 0.16122448979591836],
    ]);
  });

  it("adds customers at start across segments, whom a range of CHURN itself does not take", () => {
    const rows = spill(BYGROUP, "CHURN", column(["A", "A", "B"]), column([5, 10, 1]), column([100, 50, 50]));
    expectRows(rows, [
      ["A", 0.1],
      ["B", 0.02],
      ["TOTAL", 0.08],
    ]);
  });

  it("does not put ratios together, but leaves one row what it is", () => {
    const ratios = [column([1, 2]), column([1, 1])];
    expect(spill(BYGROUP, "LTVCAC", column(["A", "A"]), ...ratios)).toEqual([
      ["A", "#VALUE!"],
      ["TOTAL", "#VALUE!"],
    ]);
    expect(spill(BYGROUP, "LTVCAC", column(["A", "B"]), ...ratios)).toEqual([
      ["A", 1],
      ["B", 2],
      ["TOTAL", "#VALUE!"],
    ]);
    expect(spill(BYGROUP, "LTVCAC", "A", 6, 2)).toEqual([
      ["A", 3],
      ["TOTAL", 3],
    ]);
  });

  it("does not add the days of one period: they are the same in all rows, or given once", () => {
    const groups = column(["North", "North", "South"]);
    const receivables = column([100, 200, 50]);
    const sales = column([200, 400, 100]);
    const expected = [
      ["North", 15],
      ["South", 15],
      ["TOTAL", 15],
    ];
    expect(spill(BYGROUP, "DSO", groups, receivables, sales, column([30, 30, 30]))).toEqual(expected);
    expect(spill(BYGROUP, "DSO", groups, receivables, sales, 30)).toEqual(expected);
    expect(spill(BYGROUP, "DSO", groups, receivables, sales, column([30, 31, 31]))).toEqual([
      ["North", "#VALUE!"],
      ["South", 15.5],
      ["TOTAL", "#VALUE!"],
    ]);
  });

  it("does not add a price that all rows share", () => {
    const groups = column(["A", "A", "B"]);
    expect(
      spill(BYGROUP, "BREAKEVEN", groups, column([60, 40, 50]), column([30, 30, 30]), column([20, 20, 25])),
    ).toEqual([
      ["A", 10],
      ["B", 10],
      ["TOTAL", "#VALUE!"],
    ]);
  });

  it("hands raw answers to the KPI as they are", () => {
    const answers = column([10, 9, 0, "", 7, 10]);
    expect(spill(BYGROUP, "NPS", column(["A", "A", "A", "A", "B", "B"]), answers)).toEqual([
      ["A", (1 / 3) * 100],
      ["B", 50],
      ["TOTAL", 40],
    ]);
  });

  it("takes a rate that all rows share once", () => {
    const answers = column([10, 9, 0, 8]);
    expect(spill(BYGROUP, "NPSMOE", column(["A", "A", "B", "B"]), answers, 0.9)).toEqual([
      ["A", show(NPSMOE, answers.slice(0, 2), 0.9)],
      ["B", show(NPSMOE, answers.slice(2), 0.9)],
      ["TOTAL", show(NPSMOE, answers, 0.9)],
    ]);
    expect(show(NPSMOE, answers, 0.9)).not.toBe(show(NPSMOE, answers));
    expect(spill(BYGROUP, "LTVCAC", column(["A", "B"]), column([6, 8]), 2)).toEqual([
      ["A", 3],
      ["B", 4],
      ["TOTAL", "#VALUE!"],
    ]);
  });

  it("takes one option for all groups, and the KPI's own refusal of a word it does not know", () => {
    const inputs = [column(["A", "B"]), column([50, 10]), column([1_000, 100]), column([200, 0])];
    expectRows(spill(BYGROUP, "CHURN", ...inputs, "bình quân"), [
      ["A", 50 / 1_075],
      ["B", 10 / 95],
      ["TOTAL", 60 / 1_170],
    ]);
    expect(spill(BYGROUP, "CHURN", ...inputs, [["end"]])).toEqual([
      ["A", "#VALUE!"],
      ["B", "#VALUE!"],
      ["TOTAL", "#VALUE!"],
    ]);
  });

  it("takes an optional input that is left out in between", () => {
    const inputs = [column(["A", "B"]), column([50, 10]), column([1_000, 100])];
    for (const leftOut of [null, undefined, [[""]], [[null]]]) {
      expect(spill(BYGROUP, "CHURN", ...inputs, leftOut, "start")).toEqual([
        ["A", 0.05],
        ["B", 0.1],
        ["TOTAL", 60 / 1_100],
      ]);
    }
  });

  describe("labels", () => {
    it("differ neither by case nor by blanks around them, and are shown as first written", () => {
      const labels = column([" Ads", "SEO", "ADS ", "ads", "se\u0301o", "s\u00e9o"]);
      expect(spill(BYGROUP, "CAC", labels, column([1, 2, 3, 4, 5, 6]), column([1, 1, 1, 1, 1, 1]))).toEqual([
        ["Ads", 8 / 3],
        ["SEO", 2],
        ["se\u0301o", 5.5],
        ["TOTAL", 3.5],
      ]);
    });

    it("that are numbers stay numbers, other than the texts that look like them", () => {
      const labels = column([2, "2", 2, true]);
      expect(spill(BYGROUP, "CAC", labels, column([1, 2, 3, 4]), column([1, 1, 1, 1]))).toEqual([
        [2, 2],
        ["2", 2],
        [true, 4],
        ["TOTAL", 2.5],
      ]);
    });

    it("that are blank leave their rows out, errors and the total included", () => {
      const cost = column([10, { error: "#REF!" }, "?", 99]);
      expect(spill(BYGROUP, "CAC", column(["A", "", null, "  "]), cost, column([1, 1, 1, 1]))).toEqual([
        ["A", 10],
        ["TOTAL", 10],
      ]);
    });

    it("may stand in a row, and the inputs in a column", () => {
      expect(spill(BYGROUP, "CAC", [["A", "B"]], column([10, 20]), [[1, 2]])).toEqual([
        ["A", 10],
        ["B", 10],
        ["TOTAL", 10],
      ]);
    });

    it("of other things than groups do not matter: constructor, __proto__, TOTAL", () => {
      expect(
        spill(BYGROUP, "CAC", column(["__proto__", "constructor", "total"]), column([1, 2, 3]), column([1, 1, 1])),
      ).toEqual([
        ["__proto__", 1],
        ["constructor", 2],
        ["total", 3],
        ["TOTAL", 2],
      ]);
    });

    it("are #N/A when there is none", () => {
      expect(spill(BYGROUP, "CAC", column(["", null]), column([1, 2]), column([1, 1]))).toBe("#N/A");
      expect(spill(BYGROUP, "CAC", column([" ", "  "]), column([1, 2]), column([1, 1]))).toBe("#N/A");
    });
  });

  describe("refusals", () => {
    it("stay in the row of their group, and show in the total", () => {
      const groups = column(["error", "text", "blank", "zero", "negative", "fine"]);
      const cost = column([{ error: "#REF!" }, "12", "", 5, 5, 8]);
      const customers = column([1, 1, 1, 0, -1, 2]);
      expect(spill(BYGROUP, "CAC", groups, cost, customers)).toEqual([
        ["error", "#REF!"],
        ["text", "#VALUE!"],
        ["blank", "#N/A"],
        ["zero", "#DIV/0!"],
        ["negative", "#NUM!"],
        ["fine", 4],
        ["TOTAL", "#REF!"],
      ]);
    });

    it("come through as the KPI itself would show them: the first error before any text", () => {
      const groups = column(["A", "A", "A"]);
      const cost = column(["12", { error: "#NUM!" }, { error: "#REF!" }]);
      const expected = show(CAC, cost, column([1, 1, 1]));
      expect(spill(BYGROUP, "CAC", groups, cost, column([1, 1, 1]))).toEqual([
        ["A", expected],
        ["TOTAL", expected],
      ]);
      expect(expected).toBe("#NUM!");
    });

    it("are not met by a blank in one row of several: it is missing, not 0", () => {
      expect(spill(BYGROUP, "CAC", column(["A", "A", "B"]), column([10, null, ""]), column([1, 4, 5]))).toEqual([
        ["A", 2],
        ["B", "#N/A"],
        ["TOTAL", 1],
      ]);
    });
  });

  it("finds a KPI in any case, with and without KPI. before it", () => {
    for (const id of ["CAC", "cac", " KPI.CAC ", "Kpi.Cac"]) {
      expect(spill(BYGROUP, id, "A", 10, 5)).toEqual([
        ["A", 2],
        ["TOTAL", 2],
      ]);
    }
  });

  it.each(["NOPE", "REVENUE", "STATUS", "BYGROUP", "KPI.", "KPI.KPI.CAC", "constructor"])(
    "is #N/A for what is no function of a KPI: %s",
    (id) => {
      expect(spill(BYGROUP, id, "A", 10, 5)).toBe("#N/A");
    },
  );

  it("is #VALUE! for fewer inputs than the KPI needs, and for more than it has", () => {
    expect(spill(BYGROUP, "CAC", "A", 10)).toBe("#VALUE!");
    expect(spill(BYGROUP, "CAC", "A", 10, 5, 1)).toBe("#VALUE!");
  });

  it("is #VALUE! for columns of different length, a single number among several rows too", () => {
    const groups = column(["A", "B"]);
    expect(spill(BYGROUP, "CAC", groups, column([10, 20, 30]), column([1, 2]))).toBe("#VALUE!");
    expect(spill(BYGROUP, "CAC", groups, column([10, 20]), column([1]))).toBe("#VALUE!");
    expect(spill(BYGROUP, "CAC", groups, column([10, 20]), 2)).toBe("#VALUE!");
    expect(spill(BYGROUP, "NPS", groups, column([10]))).toBe("#VALUE!");
  });

  it("is #N/A without a KPI, groups or inputs, and an error in place of them comes through", () => {
    expect(spill(BYGROUP, "", "A", 10, 5)).toBe("#N/A");
    expect(spill(BYGROUP, "CAC", null, 10, 5)).toBe("#N/A");
    expect(spill(BYGROUP, "CAC", "A")).toBe("#N/A");
    expect(spill(BYGROUP, "CAC", column(["A", { error: "#NAME?" }]), column([1, 2]), column([1, 2]))).toBe("#NAME?");
    expect(spill(BYGROUP, { error: "#REF!" }, "A", 10, 5)).toBe("#REF!");
    expect(spill(BYGROUP, 5, "A", 10, 5)).toBe("#VALUE!");
  });
});

function column(values: readonly CellValue[]): CellValue[][] {
  return values.map((value) => [value]);
}

/** Labels are equal, and values to 1e-12. */
function expectRows(shown: ReturnType<typeof spill>, expected: readonly (readonly [string, number])[]): void {
  expect(shown).toEqual(expected.map(([label, value]) => [label, expect.closeTo(value, 12)]));
}
