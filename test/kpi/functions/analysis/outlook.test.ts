import type { CellValue } from "../../../../src/kpi/cell";
import { OUTLOOK, outlook } from "../../../../src/kpi/functions/analysis/outlook";
import { spill } from "../../show";

const shown = (cells: readonly CellValue[], ...more: readonly CellValue[]) =>
  spill(
    OUTLOOK,
    cells.map((cell) => [cell]),
    ...more,
  );
const near = (...figures: readonly number[]) => figures.map((figure) => [expect.closeTo(figure, 10)]);

describe("KPI.OUTLOOK(values, periods, [method], [season], [alpha], [beta])", () => {
  it("is a column, one figure for each period ahead", () => {
    expect(outlook([10, 12, 14, 16], 2, null, null, null, null)).toEqual([[18], [20]]);
    expect(spill(OUTLOOK, [[10, 12, 14, 16]], 1)).toEqual([[18]]);
  });

  it("draws the line of least squares on", () => {
    // By hand: slope 1.1, mean 2.75 in the middle of periods 1 to 4.
    expect(shown([1, 3, 2, 5], 2)).toEqual(near(5.5, 6.6));
    expect(shown([0.1, 0.1, 0.1], 2, "tuyến tính")).toEqual([[0.1], [0.1]]);
  });

  it("lets a blank between figures keep its time under linear", () => {
    expect(shown([10, null, 14, 16], 2)).toEqual(near(18, 20));
  });

  it("begins after the last figure: blanks at the end are periods to come", () => {
    expect(shown([10, 12, 14, 16, null, ""], 2)).toEqual(near(18, 20));
    expect(shown([1, 2, 3, 4, null], 1, "snaive", 4)).toEqual([[1]]);
    expect(shown([10, 12, 14, null], 1, "holt")).toEqual(near(16));
  });

  it("begins with the first figure: blanks before it are periods in which nothing was measured", () => {
    expect(shown([null, 10, 12, 14, 16], 2)).toEqual(near(18, 20));
    expect(shown([null, 10, 12, 14], 1, "holt")).toEqual(near(16));
    expect(shown([null, 1, 2, 3, 4], 1, "snaive", 4)).toEqual([[1]]);
  });

  it("repeats the last season under snaive, as often as needed", () => {
    expect(outlook([1, 2, 3, 4, 5, 6, 7, 8], 3, "snaive", 4, null, null)).toEqual([[5], [6], [7]]);
    expect(shown([1, 2, 3, 4, 5, 6, 7, 8], 5, "snaive", 4)).toEqual([[5], [6], [7], [8], [5]]);
    expect(shown([7, 9], 3, "cùng kỳ", 1)).toEqual([[9], [9], [9]]);
    const months = Array.from({ length: 14 }, (_, month) => month);
    expect(shown(months, 2, "snaive")).toEqual([[2], [3]]);
  });

  it("smooths level and trend under holt", () => {
    // By hand, with 0.5 and 0.3: levels 12, 13.5, 15.175; trends 2, 1.85, 1.7975.
    expect(shown([10, 12, 13, 15], 2, "holt")).toEqual(near(16.9725, 18.77));
    expect(shown([10, 12, 13, 15], 1, "san bằng mũ", null, 1, 1)).toEqual(near(17));
    expect(shown([10, 12, 13, 15], 2, "holt", null, 0, 0)).toEqual(near(18, 20));
  });

  it("is #N/A where a figure is missing that snaive or holt would need: no guess", () => {
    expect(shown([10, null, 14, 16], 1, "holt")).toBe("#N/A");
    expect(shown([1, null, 3, 4], 1, "snaive", 3)).toBe("#N/A");
    expect(shown([1, null, 3, 4], 1, "snaive", 2)).toEqual([[3]]);
  });

  it("is #N/A with too few figures", () => {
    expect(shown([1, 2], 1)).toBe("#N/A");
    expect(shown([1, 2, null, null], 1, "holt")).toBe("#N/A");
    expect(shown([1, 2, 3], 1, "snaive")).toBe("#N/A");
    expect(shown([null], 1)).toBe("#N/A");
    expect(shown([1, 2, 3], null)).toBe("#N/A");
  });

  it.each([0, -1, 1.5, 10_001])("is #NUM! for %d periods", (periods) => {
    expect(shown([10, 12, 14, 16], periods)).toBe("#NUM!");
  });

  it("looks up to 10,000 periods ahead", () => {
    expect(shown([10, 12, 14, 16], 10_000)).toHaveLength(10_000);
  });

  it.each([0, -4, 2.5])("is #NUM! for a season of %d, which only snaive asks for", (season) => {
    expect(shown([1, 2, 3, 4], 1, "snaive", season)).toBe("#NUM!");
    expect(shown([1, 2, 3, 4], 1, "linear", season)).toEqual(near(5));
  });

  it("is #NUM! for weights that are no fractions", () => {
    expect(shown([1, 2, 3], 1, "holt", null, 1.5)).toBe("#NUM!");
    expect(shown([1, 2, 3], 1, "holt", null, 0.5, -0.1)).toBe("#NUM!");
  });

  it("is #VALUE! for text and unknown words", () => {
    expect(shown([1, "hai", 3], 1)).toBe("#VALUE!");
    expect(shown([1, 2, 3], 1, "arima")).toBe("#VALUE!");
  });
});
