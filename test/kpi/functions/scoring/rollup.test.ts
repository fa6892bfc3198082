import { ROLLUP } from "../../../../src/kpi/functions/scoring/rollup";
import { show, spill } from "../../show";

const GROUPS = [["F"], ["F"], ["C"], ["C"]];
const WEIGHTS = [[20], [20], [30], [30]];

describe("KPI.ROLLUP(groups, scores, weights, [missing], [group_weights], [min_coverage], [objectives])", () => {
  it("weighs anew inside each group first, so that a group keeps its weight in the total", () => {
    expect(spill(ROLLUP, GROUPS, [[50], [null], [100], [100]], WEIGHTS)).toEqual([
      ["F", 50, 40, 0.5],
      ["C", 100, 60, 1],
      ["TOTAL", 80, 100, 0.8],
    ]);
    expect(spill(ROLLUP, GROUPS, [[80], [""], [60], [100]], WEIGHTS)).toEqual([
      ["F", 80, 40, 0.5],
      ["C", 80, 60, 1],
      ["TOTAL", 80, 100, 0.8],
    ]);
  });

  it("keeps groups in the order of their first appearance, whatever their case and blanks around them", () => {
    expect(spill(ROLLUP, [["C"], [" f"], ["F "], ["c"]], [[1], [0.5], [1], [0]], [[1], [1], [1], [1]])).toEqual([
      ["C", 0.5, 2, 1],
      ["f", 0.75, 2, 1],
      ["TOTAL", 0.625, 4, 1],
    ]);
  });

  it("leaves rows without a group out", () => {
    expect(spill(ROLLUP, [["F"], [null]], [[50], [100]], [[1], [1]])).toEqual([
      ["F", 50, 1, 1],
      ["TOTAL", 50, 1, 1],
    ]);
  });

  it("has #N/A in place of a score below the minimum coverage, and rolls up what is left", () => {
    expect(spill(ROLLUP, GROUPS, [[null], [null], [100], [90]], WEIGHTS)).toEqual([
      ["F", "#N/A", 40, 0],
      ["C", 95, 60, 1],
      ["TOTAL", 95, 100, 0.6],
    ]);
    expect(spill(ROLLUP, GROUPS, [[50], [60], [100], [null]], WEIGHTS, null, null, 0.75)).toEqual([
      ["F", 55, 40, 1],
      ["C", "#N/A", 60, 0.5],
      ["TOTAL", "#N/A", 100, 0.7],
    ]);
    expect(spill(ROLLUP, GROUPS, [[50], [60], [null], [null]], WEIGHTS)).toEqual([
      ["F", 55, 40, 1],
      ["C", "#N/A", 60, 0],
      ["TOTAL", "#N/A", 100, 0.4],
    ]);
  });

  it("has no score at all where there is none, even without a minimum", () => {
    expect(spill(ROLLUP, [["F"], ["C"]], [[50], [null]], [[0], [1]], null, null, 0)).toEqual([
      ["F", "#DIV/0!", 0, 0],
      ["C", "#N/A", 1, 0],
      ["TOTAL", "#N/A", 1, 0],
    ]);
  });

  it("counts missing scores as 0 under zero, and still shows how much is covered", () => {
    expect(spill(ROLLUP, GROUPS, [[50], [null], [100], [100]], WEIGHTS, "tính 0")).toEqual([
      ["F", 25, 40, 0.5],
      ["C", 100, 60, 1],
      ["TOTAL", 70, 100, 0.8],
    ]);
  });

  it("has #N/A where a score is missing under error, in the total too", () => {
    expect(spill(ROLLUP, GROUPS, [[50], [null], [100], [100]], WEIGHTS, "báo lỗi")).toEqual([
      ["F", "#N/A", 40, 0.5],
      ["C", 100, 60, 1],
      ["TOTAL", "#N/A", 100, 0.8],
    ]);
    expect(spill(ROLLUP, [["F"], ["C"]], [[50], [100]], [[0], [1]], "error")).toEqual([
      ["F", "#DIV/0!", 0, 0],
      ["C", 100, 1, 1],
      ["TOTAL", 100, 1, 1],
    ]);
  });

  it("has #DIV/0! where nothing has a weight; a blank weight weighs nothing", () => {
    expect(spill(ROLLUP, [["F"], ["C"]], [[50], [100]], [[null], [10]])).toEqual([
      ["F", "#DIV/0!", 0, 0],
      ["C", 100, 10, 1],
      ["TOTAL", 100, 10, 1],
    ]);
    expect(spill(ROLLUP, [["F"]], [[50]], [[0]])).toEqual([
      ["F", "#DIV/0!", 0, 0],
      ["TOTAL", "#DIV/0!", 0, 0],
    ]);
  });

  it("takes the weights of groups from a table of two columns, in any order and with more groups", () => {
    const table = [
      ["c", 30],
      ["f", 70],
      ["L", 20],
    ];
    expect(spill(ROLLUP, GROUPS, [[50], [null], [100], [100]], WEIGHTS, null, table)).toEqual([
      ["F", 50, 70, 0.5],
      ["C", 100, 30, 1],
      ["TOTAL", 65, 100, 0.65],
    ]);
  });

  it("is #N/A where a group is not in that table, #VALUE! where it is no such table, #NUM! for a negative weight", () => {
    const scores = [[50], [60], [70], [80]];
    expect(show(ROLLUP, GROUPS, scores, WEIGHTS, null, [["F", 70]])).toBe("#N/A");
    expect(
      show(ROLLUP, GROUPS, scores, WEIGHTS, null, [
        ["F", "70"],
        ["C", 30],
      ]),
    ).toBe("#VALUE!");
    expect(show(ROLLUP, GROUPS, scores, WEIGHTS, null, [["F"], [70], ["C"]])).toBe("#VALUE!");
    expect(
      show(ROLLUP, GROUPS, scores, WEIGHTS, null, [
        ["F", -70],
        ["C", 30],
      ]),
    ).toBe("#NUM!");
  });

  it("passes over lines of that table without a name, and adds those of one name", () => {
    const table = [
      ["F", 40],
      ["F", 30],
      ["C", 30],
      [null, null],
      [null, 100],
    ];
    expect(spill(ROLLUP, GROUPS, [[50], [50], [100], [100]], WEIGHTS, null, table)).toEqual([
      ["F", 50, 70, 1],
      ["C", 100, 30, 1],
      ["TOTAL", 65, 100, 1],
    ]);
  });

  it("rolls KPIs up into objectives first, where they are given", () => {
    const objectives = [["F1"], ["F1"], ["F2"]];
    const scores = [[50], [null], [100]];
    expect(spill(ROLLUP, [["F"], ["F"], ["F"]], scores, [[30], [30], [40]])).toEqual([
      ["F", (50 * 30 + 100 * 40) / 70, 100, 0.7],
      ["TOTAL", (50 * 30 + 100 * 40) / 70, 100, 0.7],
    ]);
    expect(spill(ROLLUP, [["F"], ["F"], ["F"]], scores, [[30], [30], [40]], null, null, null, objectives)).toEqual([
      ["F", 70, 100, 0.7],
      ["TOTAL", 70, 100, 0.7],
    ]);
  });

  it("counts a KPI without an objective by itself, and objectives of one name in two groups apart", () => {
    const objectives = [["O"], [null], ["O"], ["O"]];
    expect(spill(ROLLUP, GROUPS, [[50], [100], [80], [60]], WEIGHTS, null, null, null, objectives)).toEqual([
      ["F", 75, 40, 1],
      ["C", 70, 60, 1],
      ["TOTAL", 72, 100, 1],
    ]);
  });

  it("is #NUM! for a negative weight and a coverage that is no fraction", () => {
    expect(show(ROLLUP, GROUPS, [[1], [1], [1], [1]], [[20], [-20], [30], [30]])).toBe("#NUM!");
    expect(show(ROLLUP, GROUPS, [[1], [1], [1], [1]], WEIGHTS, null, null, 50)).toBe("#NUM!");
  });

  it("is #VALUE! for ranges of different size, text among the figures and words it does not know", () => {
    expect(show(ROLLUP, GROUPS, [[1], [1], [1]], WEIGHTS)).toBe("#VALUE!");
    expect(show(ROLLUP, GROUPS, [[1], [1], [1], [1]], [[1]])).toBe("#VALUE!");
    expect(show(ROLLUP, GROUPS, [[1], [1], [1], [1]], WEIGHTS, null, null, null, [["O"]])).toBe("#VALUE!");
    expect(show(ROLLUP, GROUPS, [[1], ["đạt"], [1], [1]], WEIGHTS)).toBe("#VALUE!");
    expect(show(ROLLUP, GROUPS, [[1], [1], [1], [1]], WEIGHTS, "skip")).toBe("#VALUE!");
  });

  it("is #N/A without groups, scores or weights", () => {
    expect(show(ROLLUP, [[null], [""]], [[1], [1]], [[1], [1]])).toBe("#N/A");
    expect(show(ROLLUP, [["F"]], [[null]], [[1]])).toBe("#N/A");
    expect(show(ROLLUP, [["F"]], [[1]], [[null]])).toBe("#N/A");
  });
});
