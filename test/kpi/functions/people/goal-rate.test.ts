import { GOALRATE } from "../../../../src/kpi/functions/people/goal-rate";
import { show } from "../../show";

describe("KPI.GOALRATE(achieved, due)", () => {
  it("is the share of goals reached, those reached in part too", () => {
    expect(show(GOALRATE, 7, 10)).toBe(0.7);
    expect(show(GOALRATE, [[1], [0.5], [0]], 3)).toBe(0.5);
  });

  it("is 1 where parts of goals add up to all of them, though not exactly", () => {
    expect(show(GOALRATE, [[0.8], [0.8], [0.8], [0.6]], 3)).toBeCloseTo(1, 12);
  });

  it("is #NUM! for more reached than due, #DIV/0! where nothing was due", () => {
    expect(show(GOALRATE, 11, 10)).toBe("#NUM!");
    expect(show(GOALRATE, 0, 0)).toBe("#DIV/0!");
  });
});
