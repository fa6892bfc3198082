import { AWARENESS } from "../../../../src/kpi/functions/marketing/awareness";
import { show } from "../../show";

describe("KPI.AWARENESS(aware, surveyed)", () => {
  it("is the share of respondents who know the brand", () => {
    expect(show(AWARENESS, 162, 400)).toBeCloseTo(0.405, 12);
  });

  it("may be all of them, but is #NUM! for more than were asked", () => {
    expect(show(AWARENESS, 400, 400)).toBe(1);
    expect(show(AWARENESS, 401, 400)).toBe("#NUM!");
  });
});
