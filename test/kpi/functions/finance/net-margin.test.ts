import { NETMARGIN } from "../../../../src/kpi/functions/finance/net-margin";
import { show } from "../../show";

describe("KPI.NETMARGIN(net_profit, revenue)", () => {
  it("is a share of revenue, negative for a loss", () => {
    expect(show(NETMARGIN, 25, 1_000)).toBe(0.025);
    expect(show(NETMARGIN, -25, 1_000)).toBe(-0.025);
    expect(show(NETMARGIN, 0, 1_000)).toBe(0);
  });

  it("divides sums and does not average the months: a loss and a profit meet in money", () => {
    expect(show(NETMARGIN, [[-50, 200]], [[100, 900]])).toBeCloseTo(0.15, 9);
  });

  it("is #DIV/0! without revenue", () => {
    expect(show(NETMARGIN, -10, 0)).toBe("#DIV/0!");
  });

  it("is #N/A while a figure is missing", () => {
    expect(show(NETMARGIN, null, 100)).toBe("#N/A");
    expect(show(NETMARGIN, 10, "")).toBe("#N/A");
  });

  it("is #VALUE! for text and for TRUE and FALSE", () => {
    expect(show(NETMARGIN, "lỗ 10", 100)).toBe("#VALUE!");
    expect(show(NETMARGIN, 10, true)).toBe("#VALUE!");
  });

  it("is #NUM! for negative revenue", () => {
    expect(show(NETMARGIN, 10, -100)).toBe("#NUM!");
  });
});
