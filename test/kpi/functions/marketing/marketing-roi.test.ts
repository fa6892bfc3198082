import { MROI } from "../../../../src/kpi/functions/marketing/marketing-roi";
import { show } from "../../show";

describe("KPI.MROI(grossProfit, cost)", () => {
  it("gives the published example: 167 %", () => {
    expect(show(MROI, 40, 15)).toBeCloseTo(1.667, 3);
  });

  it("is below -100 % where the campaign sold at a loss", () => {
    expect(show(MROI, -10, 15)).toBeCloseTo(-1.6666666666666667, 12);
  });

  it("is 0 where gross profit just pays for the marketing, and -100 % where there is none", () => {
    expect(show(MROI, 15, 15)).toBe(0);
    expect(show(MROI, 0, 15)).toBe(-1);
  });

  it("is #DIV/0! without cost and #NUM! for a negative one", () => {
    expect(show(MROI, 40, 0)).toBe("#DIV/0!");
    expect(show(MROI, 40, -15)).toBe("#NUM!");
  });
});
