import type { CellValue } from "../../../../src/kpi/cell";
import { SHARE } from "../../../../src/kpi/functions/tables/share";
import { spill } from "../../show";

describe("KPI.SHARE(groups, values)", () => {
  it("is the total and the share of every group, without rows that have no group", () => {
    expect(spill(SHARE, column(["seo", "ads", "seo", ""]), column([40, 50, 10, 99]))).toEqual([
      ["seo", 50, 0.5],
      ["ads", 50, 0.5],
    ]);
  });

  it("keeps the order in which groups appear, and takes one name in any case", () => {
    expect(spill(SHARE, column(["B", "a", "b ", 7]), column([1, 2, 3, 2]))).toEqual([
      ["B", 4, 0.5],
      ["a", 2, 0.25],
      [7, 2, 0.25],
    ]);
  });

  it("does not count a blank as 0: a group without a number has no share", () => {
    expect(spill(SHARE, column(["a", "b", "b", "c"]), column([3, null, 1, ""]))).toEqual([
      ["a", 3, 0.75],
      ["b", 1, 0.25],
      ["c", "#N/A", "#N/A"],
    ]);
  });

  it("takes losses beside profits as they are", () => {
    expect(spill(SHARE, column(["a", "b"]), column([150, -50]))).toEqual([
      ["a", 150, 1.5],
      ["b", -50, -0.5],
    ]);
  });

  it("is #DIV/0! when everything adds up to 0", () => {
    expect(spill(SHARE, column(["a", "b"]), column([0, 0]))).toBe("#DIV/0!");
    expect(spill(SHARE, column(["a", "b"]), column([5, -5]))).toBe("#DIV/0!");
  });

  it("has #NUM! where a total is more than a cell can hold", () => {
    expect(spill(SHARE, column(["a", "a", "b"]), column([1.7e308, 1.7e308, 1]))).toEqual([
      ["a", "#NUM!", "#NUM!"],
      ["b", 1, 0],
    ]);
  });

  it("is #N/A while groups or values are missing", () => {
    expect(spill(SHARE, column(["", ""]), column([1, 2]))).toBe("#N/A");
    expect(spill(SHARE, column([" ", " "]), column([1, 2]))).toBe("#N/A");
    expect(spill(SHARE, column(["a", "b"]), column([null, ""]))).toBe("#N/A");
    expect(spill(SHARE, column(["a", ""]), column([null, 5]))).toBe("#N/A");
  });

  it("is #VALUE! for text among the values and ranges of different length", () => {
    expect(spill(SHARE, column(["a", "b"]), column([1, "2"]))).toBe("#VALUE!");
    expect(spill(SHARE, column(["a", "b"]), column([1, 2, 3]))).toBe("#VALUE!");
  });

  it("passes an error in a cell on", () => {
    expect(spill(SHARE, column(["a", "b"]), column([1, { error: "#DIV/0!" }]))).toBe("#DIV/0!");
  });
});

function column(values: readonly CellValue[]): CellValue[][] {
  return values.map((value) => [value]);
}
