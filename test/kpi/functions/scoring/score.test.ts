import { SCORE } from "../../../../src/kpi/functions/scoring/score";
import { DEFAULT_SCORING, scoreOf } from "../../../../src/scorecard/scoring";
import { show } from "../../show";

describe("KPI.SCORE(actual, target, minimum, [cap], [direction])", () => {
  it("is 0 at the minimum, 1 at the target and in proportion between", () => {
    expect([50, 75, 85, 100].map((actual) => show(SCORE, actual, 100, 50))).toEqual([0, 0.5, 0.7, 1]);
  });

  it("works for both directions, because both signs flip", () => {
    expect(show(SCORE, 0.07, 0.05, 0.1)).toBeCloseTo(0.6, 12);
    expect(show(SCORE, 0.12, 0.05, 0.1)).toBe(0);
  });

  it("works for targets of zero and below: accidents, losses", () => {
    expect(show(SCORE, 0, 0, 3)).toBe(1);
    expect(show(SCORE, 1, 0, 3)).toBeCloseTo(0.6666666666666666, 12);
    expect(show(SCORE, -15, -10, -20)).toBe(0.5);
  });

  it("is never below 0, nor above 1.2 unless another cap is given", () => {
    expect(show(SCORE, 20, 100, 50)).toBe(0);
    expect(show(SCORE, 110, 100, 50)).toBe(1.2);
    expect(show(SCORE, 110, 100, 50, 1)).toBe(1);
    expect(show(SCORE, 200, 100, 50, 1.5)).toBe(1.5);
    expect(show(SCORE, 105, 100, 50, 1.5)).toBeCloseTo(1.1, 12);
  });

  it("is a plain 0, not minus 0, at a minimum above the target", () => {
    expect(Object.is(show(SCORE, 10, 5, 10), 0)).toBe(true);
  });

  it("takes a direction that agrees, and is #NUM! for one that contradicts", () => {
    expect(show(SCORE, 0.07, 0.05, 0.1, null, "thấp")).toBeCloseTo(0.6, 12);
    expect(show(SCORE, 85, 100, 50, null, "cao")).toBe(0.7);
    expect(show(SCORE, 1, 10, 5, null, "lower")).toBe("#NUM!");
    expect(show(SCORE, 1, 5, 10, null, "higher")).toBe("#NUM!");
  });

  it("is #DIV/0! where minimum and target are equal, whatever the direction", () => {
    expect(show(SCORE, 1, 5, 5)).toBe("#DIV/0!");
    expect(show(SCORE, 1, 5, 5, null, "lower")).toBe("#DIV/0!");
  });

  it("is #NUM! for a cap below 1, which would hide that the target was reached", () => {
    expect(show(SCORE, 85, 100, 50, 0.9)).toBe("#NUM!");
    expect(show(SCORE, 85, 100, 50, -1)).toBe("#NUM!");
  });

  it("is #N/A while a figure is missing", () => {
    expect(show(SCORE, null, 100, 50)).toBe("#N/A");
    expect(show(SCORE, 85, "", 50)).toBe("#N/A");
    expect(show(SCORE, 85, 100, null)).toBe("#N/A");
  });

  it("is #VALUE! for text, TRUE and FALSE, several cells, and words it does not know", () => {
    expect(show(SCORE, "85", 100, 50)).toBe("#VALUE!");
    expect(show(SCORE, 85, true, 50)).toBe("#VALUE!");
    expect(show(SCORE, 85, 100, [[50], [60]])).toBe("#VALUE!");
    expect(show(SCORE, 85, 100, 50, null, "up")).toBe("#VALUE!");
  });

  it.each([
    [85, 100, 50],
    [20, 100, 50],
    [130, 100, 50],
    [0.07, 0.05, 0.1],
    [-15, -10, -20],
    [1, 0, 3],
  ])("scores as a scorecard does: %d against %d and %d", (value, target, minimum) => {
    const direction = target > minimum ? "higher" : "lower";
    expect(show(SCORE, value, target, minimum)).toBe(scoreOf(value, { direction, target, minimum }, DEFAULT_SCORING));
  });
});
