import { ROAS } from "../../../../src/kpi/functions/marketing/roas";
import { show } from "../../show";

describe("KPI.ROAS(revenue, ad_spend)", () => {
  it.each([
    [5_000, 1_000, 5],
    [10, 2, 5],
    [100, 10, 10],
  ])("is a ratio as in published examples: %d for %d is %d", (revenue, spend, ratio) => {
    expect(show(ROAS, revenue, spend)).toBe(ratio);
  });

  it("divides sums and does not average the days", () => {
    expect(show(ROAS, [[58.88], [44.92]], [[22.61], [37.28]])).toBeCloseTo(1.733177492068793, 9);
  });

  it("is 0 where advertising brought nothing", () => {
    expect(show(ROAS, 0, 1_000)).toBe(0);
  });

  it("is #DIV/0! without spend, which is no success without limit", () => {
    expect(show(ROAS, 100, 0)).toBe("#DIV/0!");
  });

  it("is #N/A while a figure is missing", () => {
    expect(show(ROAS, null, 10)).toBe("#N/A");
    expect(show(ROAS, 100, "")).toBe("#N/A");
  });

  it("is #VALUE! for text and for TRUE and FALSE", () => {
    expect(show(ROAS, "5000", 1_000)).toBe("#VALUE!");
    expect(show(ROAS, 5_000, false)).toBe("#VALUE!");
  });

  it("is #NUM! for negative revenue or spend", () => {
    expect(show(ROAS, -1, 10)).toBe("#NUM!");
    expect(show(ROAS, 100, -10)).toBe("#NUM!");
  });
});
