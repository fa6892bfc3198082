import { EMAILCTR } from "../../../../src/kpi/functions/marketing/email-click-rate";
import { show } from "../../show";

describe("KPI.EMAILCTR(clicks, delivered)", () => {
  it("is the share of delivered emails that were clicked", () => {
    expect(show(EMAILCTR, 120, 4_000)).toBeCloseTo(0.03, 12);
  });

  it("is #NUM! for more clicks than delivered emails", () => {
    expect(show(EMAILCTR, 9, 8)).toBe("#NUM!");
  });
});
