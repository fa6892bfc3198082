import { ADOPTION } from "../../../../src/kpi/functions/subscription/adoption";
import { show } from "../../show";

describe("KPI.ADOPTION(feature_users, active_users)", () => {
  it("is #NUM! for more feature users than active ones", () => {
    expect(show(ADOPTION, 1_000, 1_000)).toBe(1);
    expect(show(ADOPTION, 1_001, 1_000)).toBe("#NUM!");
  });

  it("is #VALUE! for the users of several months: one may be among all of them", () => {
    expect(show(ADOPTION, [[300], [400]], 1_000)).toBe("#VALUE!");
    expect(show(ADOPTION, 700, [[900], [1_000]])).toBe("#VALUE!");
  });
});
