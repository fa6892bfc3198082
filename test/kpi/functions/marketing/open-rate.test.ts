import { OPENRATE } from "../../../../src/kpi/functions/marketing/open-rate";
import { show } from "../../show";

describe("KPI.OPENRATE(opens, delivered)", () => {
  it("divides by what was delivered: 10 sent, 2 bounced, 4 opened are 50 %", () => {
    expect(show(OPENRATE, 4, 10 - 2)).toBe(0.5);
  });

  it("is #NUM! for more opens than delivered emails, which repeated opens give", () => {
    expect(show(OPENRATE, 9, 8)).toBe("#NUM!");
  });

  it("divides sums and does not average mailings", () => {
    expect(show(OPENRATE, [[1], [30]], [[2], [198]])).toBeCloseTo(0.155, 12);
  });
});
