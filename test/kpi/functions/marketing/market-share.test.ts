import { MKTSHARE } from "../../../../src/kpi/functions/marketing/market-share";
import { show } from "../../show";

describe("KPI.MKTSHARE(ownSales, marketSales)", () => {
  it("is the share of the market", () => {
    expect(show(MKTSHARE, 12, 150)).toBeCloseTo(0.08, 12);
  });

  it("may be all of it, but is #NUM! for a firm larger than its market", () => {
    expect(show(MKTSHARE, 150, 150)).toBe(1);
    expect(show(MKTSHARE, 150.01, 150)).toBe("#NUM!");
  });

  it("is that of all regions together: 10 of 20 and 5 of 180 are 7.5 %, not 26.4 %", () => {
    expect(show(MKTSHARE, [[10], [5]], [[20], [180]])).toBeCloseTo(0.075, 12);
  });
});
