import { SAASQUICK } from "../../../../src/kpi/functions/subscription/quick-ratio";
import { show } from "../../show";

describe("KPI.SAASQUICK(new_mrr, expansion, churned, contraction)", () => {
  it.each([
    [20_000, 8_000, 5_000, 3_000, 3.5],
    [5_000, 1_000, 1_500, 500, 3],
    [40_000, 5_000, 32_000, 8_000, 1.125],
    [95_000, 28_000, 18_000, 7_000, 4.92],
    [327_469, 1_140_352, 0, 105_893, 13.861360052128092],
  ])("is MRR gained over MRR lost: %d and %d over %d and %d", (newMrr, expansion, churned, contraction, ratio) => {
    expect(show(SAASQUICK, newMrr, expansion, churned, contraction)).toBeCloseTo(ratio, 12);
  });

  it("is #DIV/0! where nothing was lost, and 0 where nothing was gained", () => {
    expect(show(SAASQUICK, 20_000, 8_000, 0, 0)).toBe("#DIV/0!");
    expect(show(SAASQUICK, 0, 0, 0, 0)).toBe("#DIV/0!");
    expect(show(SAASQUICK, 0, 0, 5_000, 0)).toBe(0);
  });

  it("is #NUM! for losses entered as negative numbers, also where they cancel out", () => {
    expect(show(SAASQUICK, 20_000, 8_000, 5_000, -5_000)).toBe("#NUM!");
  });
});
