import { VARIANCE } from "../../../../src/kpi/functions/scoring/variance";
import { show } from "../../show";

describe("KPI.VARIANCE(actual, target, [direction], [as])", () => {
  it("is positive where it is favourable", () => {
    expect(show(VARIANCE, 110, 100)).toBe(10);
    expect(show(VARIANCE, 90, 100)).toBe(-10);
    expect(show(VARIANCE, 110, 100, "lower")).toBe(-10);
    expect(show(VARIANCE, 90, 100, "thấp")).toBe(10);
  });

  it("is a plain 0 on target, in either direction", () => {
    expect(Object.is(show(VARIANCE, 100, 100), 0)).toBe(true);
    expect(Object.is(show(VARIANCE, 100, 100, "lower"), 0)).toBe(true);
  });

  it("is a fraction of the target as per cent", () => {
    expect(show(VARIANCE, 90, 100, "lower", "pct")).toBe(0.1);
    expect(show(VARIANCE, 110, 100, null, "phần trăm")).toBe(0.1);
    expect(show(VARIANCE, 110, 100, null, "chenh lech")).toBe(10);
  });

  it("keeps its sign where the target is below zero", () => {
    expect(show(VARIANCE, -5, -10)).toBe(5);
    expect(show(VARIANCE, -5, -10, "higher", "pct")).toBe(0.5);
  });

  it("is #DIV/0! as per cent of 0, and a number otherwise", () => {
    expect(show(VARIANCE, 5, 0, "higher", "pct")).toBe("#DIV/0!");
    expect(show(VARIANCE, 0, 0, "higher", "pct")).toBe("#DIV/0!");
    expect(show(VARIANCE, 5, 0)).toBe(5);
  });

  it("is #N/A while a figure is missing, #VALUE! for what is no number or no word of its own", () => {
    expect(show(VARIANCE, null, 100)).toBe("#N/A");
    expect(show(VARIANCE, 110, "")).toBe("#N/A");
    expect(show(VARIANCE, "110", 100)).toBe("#VALUE!");
    expect(show(VARIANCE, 110, 100, "up")).toBe("#VALUE!");
    expect(show(VARIANCE, 110, 100, null, "%")).toBe("#VALUE!");
    expect(show(VARIANCE, [[110], [120]], 100)).toBe("#VALUE!");
  });
});
