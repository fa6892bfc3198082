import { SELFSERVE } from "../../../../src/kpi/functions/helpdesk/self-service-rate";
import { show } from "../../show";

describe("KPI.SELFSERVE(completed, sessions)", () => {
  it("is the share of self-service sessions that ended solved", () => {
    expect(show(SELFSERVE, 450, 1_000)).toBeCloseTo(0.45, 12);
  });

  it("is #NUM! for more solved sessions than sessions", () => {
    expect(show(SELFSERVE, 1_001, 1_000)).toBe("#NUM!");
  });
});
