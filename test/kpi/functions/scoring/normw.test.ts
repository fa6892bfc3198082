import { NORMW } from "../../../../src/kpi/functions/scoring/normw";
import { show, spill } from "../../show";

describe("KPI.NORMW(weights)", () => {
  it("rescales weights to 100, in a column, from a row as from a column", () => {
    expect(spill(NORMW, [[3, 2, 5]])).toEqual([[30], [20], [50]]);
    expect(spill(NORMW, [[3], [2], [5]])).toEqual([[30], [20], [50]]);
    expect(
      spill(NORMW, [
        [1, 1],
        [1, 1],
      ]),
    ).toEqual([[25], [25], [25], [25]]);
  });

  it("gives 100 for a single weight, and 0 for a weight of 0", () => {
    expect(spill(NORMW, 7)).toEqual([[100]]);
    expect(spill(NORMW, [[0], [5]])).toEqual([[0], [100]]);
  });

  it("leaves a blank blank, which weighs nothing", () => {
    expect(spill(NORMW, [[30], [null], [10]])).toEqual([[75], [""], [25]]);
  });

  it("is #DIV/0! where they add up to 0, #NUM! for a negative one, #N/A without any", () => {
    expect(show(NORMW, [[0], [0]])).toBe("#DIV/0!");
    expect(show(NORMW, [[5], [-5]])).toBe("#NUM!");
    expect(show(NORMW, [[null], [""]])).toBe("#N/A");
  });

  it("is #VALUE! for text, TRUE and FALSE", () => {
    expect(show(NORMW, [[5], ["5"]])).toBe("#VALUE!");
    expect(show(NORMW, [[5], [true]])).toBe("#VALUE!");
  });
});
