import { ORGSHARE } from "../../../../src/kpi/functions/marketing/organic-share";
import { show } from "../../show";

describe("KPI.ORGSHARE(organic, visits)", () => {
  it("is the share of visits from unpaid search", () => {
    expect(show(ORGSHARE, 5_000, 12_500)).toBe(0.4);
  });

  it("may be all of them, but is #NUM! for more organic visits than visits", () => {
    expect(show(ORGSHARE, 10, 10)).toBe(1);
    expect(show(ORGSHARE, 11, 10)).toBe("#NUM!");
  });

  it("compares sums, not cell by cell", () => {
    expect(show(ORGSHARE, [[8], [1]], [[4], [16]])).toBeCloseTo(0.45, 12);
  });
});
