import { RETVISIT } from "../../../../src/kpi/functions/marketing/returning-visitors";
import { show } from "../../show";

describe("KPI.RETVISIT(returning, users)", () => {
  it("is the share of users who had been there before", () => {
    expect(show(RETVISIT, 2_800, 8_000)).toBeCloseTo(0.35, 12);
  });

  it("is #NUM! for more returning users than users", () => {
    expect(show(RETVISIT, 9, 8)).toBe("#NUM!");
  });

  it("is #VALUE! for several months, whose users cannot be added", () => {
    expect(show(RETVISIT, [[900], [800]], 8_000)).toBe("#VALUE!");
    expect(show(RETVISIT, 900, [[4_000], [4_000]])).toBe("#VALUE!");
  });
});
