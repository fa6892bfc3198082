import { MAXCPMQL } from "../../../../src/kpi/functions/planning/max-cpmql";
import { TARGETROAS } from "../../../../src/kpi/functions/planning/target-roas";
import { show } from "../../show";

describe("KPI.MAXCPMQL(target_roas, mql_to_customer, revenue_per_customer)", () => {
  it("is what an MQL brings over the ROAS aimed at", () => {
    expect(show(MAXCPMQL, 2, 0.1, 6_000_000)).toBe(300_000);
    expect(show(MAXCPMQL, 2.5, 0.1, 6_000_000)).toBe(240_000);
  });

  it("is TARGETROAS the other way round", () => {
    expect(show(MAXCPMQL, show(TARGETROAS, 250_000, 0.08, 5_000_000), 0.08, 5_000_000)).toBeCloseTo(250_000, 6);
  });

  it("is #DIV/0! for a ROAS of 0", () => {
    expect(show(MAXCPMQL, 0, 0.1, 6_000_000)).toBe("#DIV/0!");
  });

  it("is #NUM! for negative figures and a rate that is no fraction", () => {
    expect(show(MAXCPMQL, -2, 0.1, 6_000_000)).toBe("#NUM!");
    expect(show(MAXCPMQL, 2, 1.1, 6_000_000)).toBe("#NUM!");
    expect(show(MAXCPMQL, 2, 0.1, -6_000_000)).toBe("#NUM!");
  });

  it("is #N/A while a figure is missing, #VALUE! for text", () => {
    expect(show(MAXCPMQL, 2, 0.1, "")).toBe("#N/A");
    expect(show(MAXCPMQL, 2, "10%", 6_000_000)).toBe("#VALUE!");
  });
});
