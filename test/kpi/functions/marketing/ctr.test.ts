import { CTR } from "../../../../src/kpi/functions/marketing/ctr";
import { show } from "../../show";

describe("KPI.CTR(clicks, impressions)", () => {
  it("gives the published examples", () => {
    expect(show(CTR, 5, 100)).toBeCloseTo(0.05, 12);
    expect(show(CTR, 7, 1_000)).toBeCloseTo(0.007, 12);
  });

  it("is #NUM! for more clicks than impressions", () => {
    expect(show(CTR, 101, 100)).toBe("#NUM!");
  });

  it("divides sums and does not average campaigns: 1 of 10 and 1 of 990 are 0.2 %, not 5.1 %", () => {
    expect(show(CTR, [[1], [1]], [[10], [990]])).toBeCloseTo(0.002, 12);
  });
});
