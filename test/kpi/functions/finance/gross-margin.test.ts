import { GROSSMARGIN } from "../../../../src/kpi/functions/finance/gross-margin";
import { show } from "../../show";

describe("KPI.GROSSMARGIN(revenue, cost_of_goods_sold)", () => {
  it("is a share of revenue, not the markup on cost: 150 for what cost 100 is a third", () => {
    expect(show(GROSSMARGIN, 150, 100)).toBeCloseTo(0.3333333333333333, 9);
  });

  it("divides sums and does not average the months", () => {
    expect(show(GROSSMARGIN, [[100, 900]], [[90, 450]])).toBeCloseTo(0.46, 9);
  });

  it("is 1 without cost and negative where cost exceeds revenue", () => {
    expect(show(GROSSMARGIN, 100, 0)).toBe(1);
    expect(show(GROSSMARGIN, 100, 150)).toBe(-0.5);
  });

  it("is #DIV/0! without revenue", () => {
    expect(show(GROSSMARGIN, 0, 60)).toBe("#DIV/0!");
  });

  it("is #N/A while a figure is missing, and not a margin of 100 %", () => {
    expect(show(GROSSMARGIN, 100, null)).toBe("#N/A");
    expect(show(GROSSMARGIN, null, 60)).toBe("#N/A");
  });

  it("is #VALUE! for text and for TRUE and FALSE", () => {
    expect(show(GROSSMARGIN, "100", 60)).toBe("#VALUE!");
    expect(show(GROSSMARGIN, 100, false)).toBe("#VALUE!");
  });

  it("is #NUM! for negative revenue or cost", () => {
    expect(show(GROSSMARGIN, -100, 60)).toBe("#NUM!");
    expect(show(GROSSMARGIN, 100, -60)).toBe("#NUM!");
  });
});
