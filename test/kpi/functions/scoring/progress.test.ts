import { PROGRESS } from "../../../../src/kpi/functions/scoring/progress";
import { show } from "../../show";

describe("KPI.PROGRESS(actual, baseline, target)", () => {
  it("is the share of the way from the baseline to the target", () => {
    expect(show(PROGRESS, 0.06, 0.05, 0.07)).toBeCloseTo(0.5, 12);
    expect(show(PROGRESS, 130, 100, 150)).toBe(0.6);
  });

  it("works downwards, and across zero", () => {
    expect(show(PROGRESS, 8, 10, 5)).toBeCloseTo(0.4, 12);
    expect(show(PROGRESS, 0, -10, 10)).toBe(0.5);
  });

  it("is held within no limits: below 0 where it got worse, above 1 beyond the target", () => {
    expect(show(PROGRESS, 90, 100, 150)).toBeCloseTo(-0.2, 12);
    expect(show(PROGRESS, 200, 100, 150)).toBe(2);
  });

  it("is 0 at the baseline and 1 at the target", () => {
    expect(show(PROGRESS, 100, 100, 150)).toBe(0);
    expect(show(PROGRESS, 150, 100, 150)).toBe(1);
  });

  it("is #DIV/0! where baseline and target are equal", () => {
    expect(show(PROGRESS, 4, 5, 5)).toBe("#DIV/0!");
    expect(show(PROGRESS, 5, 5, 5)).toBe("#DIV/0!");
  });

  it("is #N/A while a figure is missing, #VALUE! for what is no number", () => {
    expect(show(PROGRESS, null, 5, 7)).toBe("#N/A");
    expect(show(PROGRESS, 6, "", 7)).toBe("#N/A");
    expect(show(PROGRESS, 6, 5, null)).toBe("#N/A");
    expect(show(PROGRESS, 6, 5, "7")).toBe("#VALUE!");
    expect(show(PROGRESS, 6, [[5], [5]], 7)).toBe("#VALUE!");
  });
});
