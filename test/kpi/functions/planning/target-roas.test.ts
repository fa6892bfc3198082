import { TARGETROAS } from "../../../../src/kpi/functions/planning/target-roas";
import { show } from "../../show";

describe("KPI.TARGETROAS(cost_per_mql, mql_to_customer, revenue_per_customer)", () => {
  it("is what an MQL brings over what it costs", () => {
    expect(show(TARGETROAS, 300_000, 0.1, 6_000_000)).toBe(2);
    expect(show(TARGETROAS, 150_000, 0.1, 6_000_000)).toBe(4);
  });

  it("is 0 where no MQL becomes a customer, or customers bring nothing", () => {
    expect(show(TARGETROAS, 300_000, 0, 6_000_000)).toBe(0);
    expect(show(TARGETROAS, 300_000, 0.1, 0)).toBe(0);
  });

  it("is #DIV/0! for a cost of 0", () => {
    expect(show(TARGETROAS, 0, 0.1, 6_000_000)).toBe("#DIV/0!");
  });

  it("is #NUM! for negative figures and a rate that is no fraction", () => {
    expect(show(TARGETROAS, -1, 0.1, 6_000_000)).toBe("#NUM!");
    expect(show(TARGETROAS, 300_000, 10, 6_000_000)).toBe("#NUM!");
    expect(show(TARGETROAS, 300_000, 0.1, -1)).toBe("#NUM!");
  });

  it("is #N/A while a figure is missing, #VALUE! for text and several cells", () => {
    expect(show(TARGETROAS, 300_000, null, 6_000_000)).toBe("#N/A");
    expect(show(TARGETROAS, "300tr", 0.1, 6_000_000)).toBe("#VALUE!");
    expect(show(TARGETROAS, 300_000, [[0.1], [0.2]], 6_000_000)).toBe("#VALUE!");
  });
});
