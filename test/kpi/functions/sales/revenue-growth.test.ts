import { REVGROWTH } from "../../../../src/kpi/functions/sales/revenue-growth";
import { show } from "../../show";

describe("KPI.REVGROWTH(current, previous)", () => {
  it("is the change against the same period last year", () => {
    expect(show(REVGROWTH, 850, 800)).toBeCloseTo(0.0625, 12);
    expect(show(REVGROWTH, 600, 800)).toBeCloseTo(-0.25, 12);
  });

  it("goes below -100 % where returns exceed sales", () => {
    expect(show(REVGROWTH, -80, 800)).toBeCloseTo(-1.1, 12);
  });

  it("is #DIV/0! without revenue last year, and #NUM! where that was negative, since the sign would mean nothing", () => {
    expect(show(REVGROWTH, 850, 0)).toBe("#DIV/0!");
    expect(show(REVGROWTH, 10, -5)).toBe("#NUM!");
  });

  it("compares the quarters, not the average of three growths", () => {
    expect(show(REVGROWTH, [[20], [100], [100]], [[10], [100], [90]])).toBe(0.1);
  });
});
