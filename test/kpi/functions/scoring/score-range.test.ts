import { SCORERANGE } from "../../../../src/kpi/functions/scoring/score-range";
import { show } from "../../show";

describe("KPI.SCORERANGE(actual, low, high, [low_min], [high_max])", () => {
  it("is 1 inside the range, its ends included", () => {
    expect([75, 80, 90].map((actual) => show(SCORERANGE, actual, 75, 90))).toEqual([1, 1, 1]);
  });

  it("falls in proportion to 0 at the outer limits, and stays there", () => {
    expect([101, 100, 95, 90].map((actual) => show(SCORERANGE, actual, 75, 90, 60, 100))).toEqual([0, 0, 0.5, 1]);
    expect([59, 60, 67.5].map((actual) => show(SCORERANGE, actual, 75, 90, 60, 100))).toEqual([0, 0, 0.5]);
  });

  it("has outer limits as far away as the range is wide, unless they are given", () => {
    expect(show(SCORERANGE, 68, 75, 90)).toBeCloseTo(0.5333333333333333, 12);
    expect(show(SCORERANGE, 60, 75, 90)).toBe(0);
    expect(show(SCORERANGE, 97.5, 75, 90)).toBe(0.5);
    expect(show(SCORERANGE, 97.5, 75, 90, 0)).toBe(0.5);
  });

  it("drops to 0 at once where an outer limit is the end of the range", () => {
    expect(show(SCORERANGE, 74.9, 75, 90, 75)).toBe(0);
    expect(show(SCORERANGE, 90.1, 75, 90, null, 90)).toBe(0);
    expect([1.9, 2, 2.1].map((actual) => show(SCORERANGE, actual, 2, 2))).toEqual([0, 1, 0]);
  });

  it("takes 0.1 + 0.2 for 0.3", () => {
    expect(show(SCORERANGE, 0.1 + 0.2, 0.1, 0.3, null, 0.3)).toBe(1);
  });

  it("works below zero", () => {
    expect([-3, -2, -1].map((actual) => show(SCORERANGE, actual, -1, 1))).toEqual([0, 0.5, 1]);
  });

  it("is #NUM! for a range upside down and for an outer limit inside it", () => {
    expect(show(SCORERANGE, 80, 90, 75)).toBe("#NUM!");
    expect(show(SCORERANGE, 80, 75, 90, 76)).toBe("#NUM!");
    expect(show(SCORERANGE, 80, 75, 90, null, 89)).toBe("#NUM!");
  });

  it("is #N/A while a figure is missing, and #VALUE! for what is no number", () => {
    expect(show(SCORERANGE, null, 75, 90)).toBe("#N/A");
    expect(show(SCORERANGE, 80, 75, "")).toBe("#N/A");
    expect(show(SCORERANGE, "80", 75, 90)).toBe("#VALUE!");
    expect(show(SCORERANGE, 80, 75, 90, "60")).toBe("#VALUE!");
    expect(show(SCORERANGE, [[80], [81]], 75, 90)).toBe("#VALUE!");
  });
});
