import { BENCH } from "../../../../src/kpi/functions/scoring/bench";
import { show } from "../../show";

describe("KPI.BENCH(value, lower_quartile, median, upper_quartile, [direction])", () => {
  it("is a quarter, a half and three quarters at the quartiles", () => {
    expect([95, 101, 110].map((value) => show(BENCH, value, 95, 101, 110))).toEqual([0.25, 0.5, 0.75]);
  });

  it("goes in a straight line between them", () => {
    expect(show(BENCH, 105, 95, 101, 110)).toBeCloseTo(0.6111111111111112, 12);
    expect(show(BENCH, 98, 95, 101, 110)).toBe(0.375);
  });

  it("goes on with the same slope beyond them, held within 0 and 1", () => {
    expect(show(BENCH, 114.5, 95, 101, 110)).toBe(0.875);
    expect(show(BENCH, 92, 95, 101, 110)).toBe(0.125);
    expect(show(BENCH, 200, 95, 101, 110)).toBe(1);
    expect(show(BENCH, -200, 95, 101, 110)).toBe(0);
  });

  it("turns round where lower is better, over the same rising quartiles", () => {
    expect([200, 110, 101, 98, 95, 0].map((value) => show(BENCH, value, 95, 101, 110, "lower"))).toEqual([
      0, 0.25, 0.5, 0.625, 0.75, 1,
    ]);
    expect(show(BENCH, 98, 95, 101, 110, "càng thấp càng tốt")).toBe(0.625);
  });

  it("is #NUM! unless the quartiles rise", () => {
    expect(show(BENCH, 1, 3, 2, 4)).toBe("#NUM!");
    expect(show(BENCH, 1, 2, 2, 4)).toBe("#NUM!");
    expect(show(BENCH, 1, 2, 4, 4)).toBe("#NUM!");
    expect(show(BENCH, 1, 110, 101, 95, "lower")).toBe("#NUM!");
  });

  it("is #N/A while a figure is missing, #VALUE! for what is no number", () => {
    expect(show(BENCH, null, 95, 101, 110)).toBe("#N/A");
    expect(show(BENCH, 105, 95, "", 110)).toBe("#N/A");
    expect(show(BENCH, 105, "95", 101, 110)).toBe("#VALUE!");
    expect(show(BENCH, 105, [[95, 101, 110]], 101, 110)).toBe("#VALUE!");
    expect(show(BENCH, 105, 95, 101, 110, "best")).toBe("#VALUE!");
  });
});
