import { FUNNELPLAN } from "../../../../src/kpi/functions/planning/funnel-plan";
import { show, spill } from "../../show";

describe("KPI.FUNNELPLAN(revenue_target, revenue_per_customer, mql_to_customer, cost_per_mql)", () => {
  it("is a row of customers, MQLs, budget, media CAC and ROAS", () => {
    expect(spill(FUNNELPLAN, 1_200_000_000, 6_000_000, 0.1, 300_000)).toEqual([
      [200, 2_000, 600_000_000, 3_000_000, 2],
    ]);
  });

  it("rounds nothing up", () => {
    expect(spill(FUNNELPLAN, 100, 40, 0.5, 3)).toEqual([[2.5, 5, 15, 6, 100 / 15]]);
  });

  it("has #DIV/0! in place of ROAS alone where there is no budget", () => {
    expect(spill(FUNNELPLAN, 1_200, 6, 0.5, 0)).toEqual([[200, 400, 0, 0, "#DIV/0!"]]);
    expect(spill(FUNNELPLAN, 0, 6, 0.5, 3)).toEqual([[0, 0, 0, 6, "#DIV/0!"]]);
  });

  it("is #DIV/0! where customers bring nothing or no MQL becomes one", () => {
    expect(show(FUNNELPLAN, 1_200, 0, 0.5, 3)).toBe("#DIV/0!");
    expect(show(FUNNELPLAN, 1_200, 6, 0, 3)).toBe("#DIV/0!");
  });

  it("is #NUM! for negative figures and a rate that is no fraction", () => {
    expect(show(FUNNELPLAN, -1, 6, 0.5, 3)).toBe("#NUM!");
    expect(show(FUNNELPLAN, 1_200, -6, 0.5, 3)).toBe("#NUM!");
    expect(show(FUNNELPLAN, 1_200, 6, 50, 3)).toBe("#NUM!");
    expect(show(FUNNELPLAN, 1_200, 6, 0.5, -3)).toBe("#NUM!");
  });

  it("is #N/A while a figure is missing, #VALUE! for text", () => {
    expect(show(FUNNELPLAN, 1_200, 6, 0.5, null)).toBe("#N/A");
    expect(show(FUNNELPLAN, "1,2 tỷ", 6, 0.5, 3)).toBe("#VALUE!");
  });
});
