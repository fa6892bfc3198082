import { BOUNCE } from "../../../../src/kpi/functions/marketing/bounce-rate";
import { show } from "../../show";

describe("KPI.BOUNCE(bounced, sessions)", () => {
  it("is the share of sessions that bounced", () => {
    expect(show(BOUNCE, 5_625, 12_500)).toBeCloseTo(0.45, 12);
  });

  it("may be all of them, but is #NUM! for more bounces than sessions", () => {
    expect(show(BOUNCE, 10, 10)).toBe(1);
    expect(show(BOUNCE, 11, 10)).toBe("#NUM!");
  });

  it("is #DIV/0! without sessions, even where a bounce is claimed", () => {
    expect(show(BOUNCE, 0, 0)).toBe("#DIV/0!");
    expect(show(BOUNCE, 1, 0)).toBe("#DIV/0!");
  });
});
