import { OEE } from "../../../../src/kpi/functions/operations/oee";
import { show } from "../../show";

describe("KPI.OEE(planned_time, run_time, ideal_cycle, total_count, good_count)", () => {
  it("is the worked example of oee.com, with a cycle of one second in minutes", () => {
    expect(show(OEE, 420, 373, 1 / 60, 19_271, 18_848)).toBeCloseTo(0.7479, 4);
  });

  it("is availability × performance × quality", () => {
    const availability = 378 / 420;
    const performance = (1 * 300) / 378;
    const quality = 294 / 300;
    expect(show(OEE, 420, 378, 1, 300, 294)).toBeCloseTo(availability * performance * quality, 12);
  });

  it("is 0 without output, also when the machine never ran", () => {
    expect(show(OEE, 480, 420, 1, 0, 0)).toBe(0);
    expect(show(OEE, 480, 0, 1, 0, 0)).toBe(0);
  });

  it("adds times and counts of several shifts; cycles must be equal", () => {
    expect(show(OEE, [[240], [240]], [[220], [200]], [[1], [1]], [[220], [180]], [[200], [160]])).toBe(0.75);
    expect(show(OEE, 480, 420, [[1], [1.5]], 400, 360)).toBe("#VALUE!");
  });

  it("is #NUM! when it ran longer than planned, rounding aside", () => {
    expect(show(OEE, 480, 500, 1, 400, 380)).toBe("#NUM!");
    expect(show(OEE, 0.3, 0.1 + 0.2, 0.1, 3, 3)).toBeCloseTo(1, 12);
  });

  it("is #NUM! when more units are good than were made", () => {
    expect(show(OEE, 480, 420, 1, 400, 401)).toBe("#NUM!");
  });

  it("shows what a cycle set too long makes of it, and does not cap it", () => {
    expect(show(OEE, 480, 420, 2, 400, 360)).toBe(1.5);
  });

  it("is #DIV/0! without planned time or cycle", () => {
    expect(show(OEE, 0, 0, 1, 0, 0)).toBe("#DIV/0!");
    expect(show(OEE, 480, 420, 0, 400, 360)).toBe("#DIV/0!");
  });
});
