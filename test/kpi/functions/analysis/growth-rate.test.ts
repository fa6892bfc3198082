import { growthRate, GROWTHRATE } from "../../../../src/kpi/functions/analysis/growth-rate";
import { show } from "../../show";

describe("KPI.GROWTHRATE(current, previous)", () => {
  it("is the change as a share of what there was", () => {
    expect(growthRate(850, 800)).toBe(0.0625);
    expect(show(GROWTHRATE, 850, 800)).toBe(0.0625);
    expect(show(GROWTHRATE, 600, 800)).toBe(-0.25);
    expect(show(GROWTHRATE, 800, 800)).toBe(0);
  });

  it("takes a figure that fell to 0, or below", () => {
    expect(show(GROWTHRATE, 0, 800)).toBe(-1);
    expect(show(GROWTHRATE, -400, 800)).toBe(-1.5);
  });

  it("is #DIV/0! from 0, and #NUM! from a negative figure, whose sign loses its meaning", () => {
    expect(show(GROWTHRATE, 50, 0)).toBe("#DIV/0!");
    expect(show(GROWTHRATE, 0, 0)).toBe("#DIV/0!");
    expect(show(GROWTHRATE, 50, -20)).toBe("#NUM!");
    expect(show(GROWTHRATE, -10, -20)).toBe("#NUM!");
  });

  it("is #N/A where a figure is missing, and never takes it for 0", () => {
    expect(show(GROWTHRATE, null, 800)).toBe("#N/A");
    expect(show(GROWTHRATE, 850, "")).toBe("#N/A");
  });

  it("is #VALUE! for text and for a range: which of its figures is meant?", () => {
    expect(show(GROWTHRATE, "850", 800)).toBe("#VALUE!");
    expect(show(GROWTHRATE, [[850], [900]], 800)).toBe("#VALUE!");
  });
});
