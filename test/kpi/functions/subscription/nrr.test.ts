import { NRR } from "../../../../src/kpi/functions/subscription/nrr";
import { show } from "../../show";

describe("KPI.NRR(start_mrr, expansion, contraction, churned)", () => {
  it.each([
    [200_000, 20_000, 4_000, 6_000, 1.05],
    [100_000, 15_000, 5_000, 8_000, 1.02],
    [7_098_896, 1_140_352, 105_893, 0, 1.1457211093105182],
  ])("is what the customers of the start now pay: of %d", (start, expansion, contraction, churned, rate) => {
    expect(show(NRR, start, expansion, contraction, churned)).toBeCloseTo(rate, 12);
  });

  it("adds the movements of months; MRR at the start is one cell", () => {
    expect(show(NRR, 100_000, [[10_000], [5_000]], 5_000, [[3_000], [5_000]])).toBe(1.02);
    expect(show(NRR, [[100_000], [102_000]], 15_000, 5_000, 8_000)).toBe("#VALUE!");
  });

  it("is 0 where all is lost, also where tenths do not add up exactly", () => {
    expect(show(NRR, 100_000, 0, 40_000, 60_000)).toBe(0);
    expect(show(NRR, 0.3, 0, 0.1, 0.2)).toBe(0);
  });

  it("is #NUM! where more was lost than there was and came on top", () => {
    expect(show(NRR, 100_000, 5_000, 45_000, 60_000)).toBe(0);
    expect(show(NRR, 100_000, 5_000, 45_001, 60_000)).toBe("#NUM!");
  });

  it("is #NUM! for losses entered as negative numbers", () => {
    expect(show(NRR, 100_000, 15_000, -5_000, 8_000)).toBe("#NUM!");
    expect(show(NRR, 100_000, 15_000, 5_000, -8_000)).toBe("#NUM!");
  });

  it("is #DIV/0! without MRR at the start", () => {
    expect(show(NRR, 0, 15_000, 0, 0)).toBe("#DIV/0!");
  });
});
