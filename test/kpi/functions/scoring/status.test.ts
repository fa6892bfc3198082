import { STATUS } from "../../../../src/kpi/functions/scoring/status";
import { show } from "../../show";

describe("KPI.STATUS(actual, target, [minimum], [direction], [tolerance])", () => {
  it("is green from the target, amber from the minimum and red beyond it", () => {
    expect([499.99, 500, 549.99, 550].map((actual) => show(STATUS, actual, 550, 500))).toEqual([
      "red",
      "amber",
      "amber",
      "green",
    ]);
  });

  it("infers from a minimum above the target that lower is better", () => {
    expect([0.11, 0.1, 0.07, 0.05].map((actual) => show(STATUS, actual, 0.05, 0.1))).toEqual([
      "red",
      "amber",
      "amber",
      "green",
    ]);
  });

  it("has an amber band of a tenth of the target without a minimum, its end included", () => {
    expect([899, 900, 999, 1_000].map((actual) => show(STATUS, actual, 1_000))).toEqual([
      "red",
      "amber",
      "amber",
      "green",
    ]);
  });

  it("turns round where lower is better", () => {
    expect([0.056, 0.055, 0.054, 0.04].map((actual) => show(STATUS, actual, 0.05, null, "lower"))).toEqual([
      "red",
      "amber",
      "amber",
      "green",
    ]);
  });

  it("has a band as wide as the tolerance says, from none to the whole target", () => {
    expect(show(STATUS, 810, 1_000, null, null, 0.2)).toBe("amber");
    expect(show(STATUS, 790, 1_000, null, null, 0.2)).toBe("red");
    expect(show(STATUS, 999, 1_000, null, null, 0)).toBe("red");
    expect(show(STATUS, 1, 1_000, null, null, 1)).toBe("amber");
  });

  it("takes the minimum before the tolerance", () => {
    expect(show(STATUS, 810, 1_000, 950, null, 0.2)).toBe("red");
  });

  it("only compares, so that a target may be below zero", () => {
    expect([-5, -10.5, -11.5].map((actual) => show(STATUS, actual, -10))).toEqual(["green", "amber", "red"]);
  });

  it("knows a target of zero, with nothing between green and red", () => {
    expect([0, 1].map((actual) => show(STATUS, actual, 0, null, "lower"))).toEqual(["green", "red"]);
  });

  it("has no amber where minimum and target are equal, in either direction", () => {
    expect([5, 10].map((actual) => show(STATUS, actual, 10, 10))).toEqual(["red", "green"]);
    expect([5, 11].map((actual) => show(STATUS, actual, 10, 10, "lower"))).toEqual(["green", "red"]);
  });

  it("is green for 0.1 + 0.2 against 0.3, where binary fractions are a hair above", () => {
    expect(show(STATUS, 0.1 + 0.2, 0.3, null, "lower")).toBe("green");
    expect(show(STATUS, 0.3 + 1e-9, 0.3, null, "lower")).toBe("amber");
  });

  it.each(["thấp", "thap", "Thấp hơn", "CANG THAP CANG TOT", " lower "])("takes %s for lower", (direction) => {
    expect(show(STATUS, 0.04, 0.05, null, direction)).toBe("green");
  });

  it("is nodata for a blank actual, never red", () => {
    expect(show(STATUS, null, 0.05)).toBe("nodata");
    expect(show(STATUS, [[""]], 0.05)).toBe("nodata");
    expect(show(STATUS, 0, 0.05)).toBe("red");
  });

  it("is #N/A without a target", () => {
    expect(show(STATUS, 5, null)).toBe("#N/A");
    expect(show(STATUS, null, null)).toBe("#N/A");
  });

  it("is #NUM! where the direction contradicts minimum and target, data or not", () => {
    expect(show(STATUS, 0.07, 0.05, 0.1, "higher")).toBe("#NUM!");
    expect(show(STATUS, 520, 550, 500, "thấp")).toBe("#NUM!");
    expect(show(STATUS, null, 550, 500, "lower")).toBe("#NUM!");
    expect(show(STATUS, 520, 550, 500, "higher")).toBe("amber");
  });

  it("is #NUM! for a tolerance that is no fraction: 10 typed for 10 %", () => {
    expect(show(STATUS, 950, 1_000, null, null, 10)).toBe("#NUM!");
    expect(show(STATUS, 950, 1_000, null, null, -0.1)).toBe("#NUM!");
  });

  it("is #VALUE! for text, TRUE and FALSE, several cells, and words it does not know", () => {
    expect(show(STATUS, "5", 10)).toBe("#VALUE!");
    expect(show(STATUS, true, 10)).toBe("#VALUE!");
    expect(show(STATUS, 5, [[10], [11]])).toBe("#VALUE!");
    expect(show(STATUS, 5, 10, "n/a")).toBe("#VALUE!");
    expect(show(STATUS, 5, 10, null, "down")).toBe("#VALUE!");
  });
});
