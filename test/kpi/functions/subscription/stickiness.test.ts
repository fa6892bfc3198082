import { STICKY } from "../../../../src/kpi/functions/subscription/stickiness";
import { show } from "../../show";

describe("KPI.STICKY(dau, mau)", () => {
  it("is the share of a month's users who come on an ordinary day", () => {
    expect(show(STICKY, 15_000, 50_000)).toBe(0.3);
  });

  it("is #NUM! for more daily users than monthly ones", () => {
    expect(show(STICKY, 50_000, 50_000)).toBe(1);
    expect(show(STICKY, 50_000.5, 50_000)).toBe("#NUM!");
  });

  it("is #VALUE! for the users of several months", () => {
    expect(show(STICKY, 15_000, [[50_000], [52_000]])).toBe("#VALUE!");
  });
});
