import { GRR } from "../../../../src/kpi/functions/subscription/grr";
import { show } from "../../show";

describe("KPI.GRR(start_mrr, contraction, churned)", () => {
  it("is what is left before anything sold on top", () => {
    expect(show(GRR, 100_000, 5_000, 8_000)).toBe(0.87);
    expect(show(GRR, 100_000, 0, 0)).toBe(1);
  });

  it("is 0 where all is lost, also where tenths do not add up exactly", () => {
    expect(show(GRR, 100_000, 40_000, 60_000)).toBe(0);
    expect(show(GRR, 0.3, 0.1, 0.2)).toBe(0);
  });

  it("is #NUM! where more was lost than there was", () => {
    expect(show(GRR, 100_000, 40_000, 60_001)).toBe("#NUM!");
  });

  it("never passes 1: losses entered as negative numbers are #NUM!", () => {
    expect(show(GRR, 100_000, -5_000, 0)).toBe("#NUM!");
    expect(show(GRR, 100_000, 0, [[-8_000], [1_000]])).toBe("#NUM!");
  });
});
