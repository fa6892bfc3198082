import { ACHIEVE } from "../../../../src/kpi/functions/scoring/achieve";
import { show } from "../../show";

describe("KPI.ACHIEVE(actual, target, [direction], [cap], [method])", () => {
  it("is actual over target where higher is better, which is the default", () => {
    expect(show(ACHIEVE, 550, 500)).toBe(1.1);
    expect(show(ACHIEVE, 550, 500, "higher")).toBe(1.1);
  });

  it("mirrors where lower is better: 6 % and 4 % against 5 % are 80 % and 120 %", () => {
    expect(show(ACHIEVE, 0.06, 0.05, "lower")).toBeCloseTo(0.8, 12);
    expect(show(ACHIEVE, 0.04, 0.05, "lower")).toBeCloseTo(1.2, 12);
    expect(show(ACHIEVE, 0, 0.05, "lower")).toBe(2);
  });

  it("is target over actual by the inverse method", () => {
    expect(show(ACHIEVE, 0.06, 0.05, "lower", null, "inverse")).toBeCloseTo(0.8333333333333334, 12);
  });

  it("takes no notice of the method where higher is better", () => {
    expect(show(ACHIEVE, 0, 500, "higher", null, "inverse")).toBe(0);
  });

  it.each([
    ["thấp", "nghịch đảo"],
    ["THAP HON", " Nghich  Dao "],
    ["càng thấp càng tốt", "inverse"],
  ])("takes its words in Vietnamese, with or without accents: %s, %s", (direction, method) => {
    expect(show(ACHIEVE, 0.06, 0.05, direction, null, method)).toBeCloseTo(0.8333333333333334, 12);
  });

  it.each(["cao", "cao hơn", "Cang cao cang tot"])("takes %s for higher", (direction) => {
    expect(show(ACHIEVE, 920, 1_000, direction)).toBe(0.92);
  });

  it("is never above the cap, and has none unless one is given", () => {
    expect(show(ACHIEVE, 1_500, 1_000, "higher", 1.2)).toBe(1.2);
    expect(show(ACHIEVE, 0, 0.05, "lower", 1.2)).toBe(1.2);
    expect(show(ACHIEVE, 1_100, 1_000, "higher", 1.2)).toBe(1.1);
    expect(show(ACHIEVE, 5_000, 1_000)).toBe(5);
  });

  it("is never below 0", () => {
    expect(show(ACHIEVE, -200, 1_000)).toBe(0);
    expect(show(ACHIEVE, 0.2, 0.05, "lower")).toBe(0);
    expect(show(ACHIEVE, -1, 5, "lower", null, "inverse")).toBe(0);
  });

  it("is #DIV/0! for a target of 0, and by the inverse method for an actual of 0", () => {
    expect(show(ACHIEVE, 5, 0)).toBe("#DIV/0!");
    expect(show(ACHIEVE, 0, 0.05, "lower", null, "inverse")).toBe("#DIV/0!");
  });

  it("is #NUM! for a target below 0, where the quotient has no meaning, and for a negative cap", () => {
    expect(show(ACHIEVE, 5, -10)).toBe("#NUM!");
    expect(show(ACHIEVE, 5, 10, null, -1)).toBe("#NUM!");
  });

  it("is #N/A while a figure is missing", () => {
    expect(show(ACHIEVE, null, 10)).toBe("#N/A");
    expect(show(ACHIEVE, 5, null)).toBe("#N/A");
  });

  it("is #VALUE! for text, TRUE and FALSE, several cells, and words it does not know", () => {
    expect(show(ACHIEVE, "5", 10)).toBe("#VALUE!");
    expect(show(ACHIEVE, 5, true)).toBe("#VALUE!");
    expect(show(ACHIEVE, [[5], [6]], 10)).toBe("#VALUE!");
    expect(show(ACHIEVE, 5, 10, "up")).toBe("#VALUE!");
    expect(show(ACHIEVE, 5, 10, "lower", "120%")).toBe("#VALUE!");
    expect(show(ACHIEVE, 5, 10, "lower", null, "lower")).toBe("#VALUE!");
  });
});
