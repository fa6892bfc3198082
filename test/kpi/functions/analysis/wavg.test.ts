import { wavg, WAVG } from "../../../../src/kpi/functions/analysis/wavg";
import { show } from "../../show";

describe("KPI.WAVG(values, weights)", () => {
  it("weighs each value", () => {
    expect(wavg([10, 20], [3, 1])).toBe(12.5);
    expect(show(WAVG, [[10, 20]], [[3, 1]])).toBe(12.5);
    expect(show(WAVG, [[-10], [10]], [[300], [100]])).toBe(-5);
  });

  it("averages ratios as their parts do: two margins by revenue", () => {
    expect(show(WAVG, [[0.4], [0.1]], [[1_000], [9_000]])).toBeCloseTo((400 + 900) / 10_000, 12);
  });

  it("leaves a row without a value out, with its weight", () => {
    expect(show(WAVG, [[1], [null], [3]], [[1], [5], [1]])).toBe(2);
    expect(show(WAVG, [[1], [""], [3]], [[1], [5], [1]])).toBe(2);
    expect(show(WAVG, [[1], [0], [3]], [[1], [5], [1]])).toBeCloseTo(4 / 7, 12);
  });

  it("leaves a row without a weight out, with its value", () => {
    expect(show(WAVG, [[1], [100], [3]], [[1], [null], [1]])).toBe(2);
  });

  it("is #N/A where no row has both", () => {
    expect(show(WAVG, [[1], [null]], [[null], [5]])).toBe("#N/A");
    expect(show(WAVG, null, 5)).toBe("#N/A");
    expect(show(WAVG, 5, null)).toBe("#N/A");
  });

  it("is #DIV/0! where the weights that count add up to 0", () => {
    expect(show(WAVG, [[1], [2]], [[0], [0]])).toBe("#DIV/0!");
    expect(show(WAVG, [[1], [null]], [[0], [5]])).toBe("#DIV/0!");
  });

  it("is #NUM! for a negative weight, wherever it stands", () => {
    expect(show(WAVG, [[1], [2]], [[3], [-1]])).toBe("#NUM!");
    expect(show(WAVG, [[1], [null]], [[3], [-1]])).toBe("#NUM!");
  });

  it("is #VALUE! for text and for ranges of different size", () => {
    expect(show(WAVG, [[1], ["hai"]], [[3], [1]])).toBe("#VALUE!");
    expect(show(WAVG, [[1], [2], [3]], [[3], [1]])).toBe("#VALUE!");
  });
});
