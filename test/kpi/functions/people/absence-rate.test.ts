import { ABSENCE } from "../../../../src/kpi/functions/people/absence-rate";
import { show } from "../../show";

describe("KPI.ABSENCE(absent_days, workdays)", () => {
  it("is the share of scheduled days that was lost", () => {
    expect(show(ABSENCE, 5, 2_000)).toBe(0.0025);
    expect(show(ABSENCE, 5, 200)).toBe(0.025);
  });

  it("is 1 where nobody came, also where tenths of days do not add up exactly", () => {
    expect(show(ABSENCE, [[0.8], [0.8], [0.8], [0.6]], 3)).toBeCloseTo(1, 12);
  });

  it("is #NUM! for more days absent than scheduled", () => {
    expect(show(ABSENCE, 200.5, 200)).toBe("#NUM!");
  });
});
