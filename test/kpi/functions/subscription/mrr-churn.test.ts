import { MRRCHURN } from "../../../../src/kpi/functions/subscription/mrr-churn";
import { show } from "../../show";

describe("KPI.MRRCHURN(churned, start_mrr)", () => {
  it("is the share of the charges that left in the public Telco data", () => {
    expect(show(MRRCHURN, 139_130.85, 456_116.6)).toBeCloseTo(0.3050335155528208, 12);
  });

  it("is 1 where all was cancelled, also where tenths do not add up exactly", () => {
    expect(show(MRRCHURN, [[0.1], [0.2]], 0.3)).toBeCloseTo(1, 12);
  });

  it("is #NUM! where more was cancelled than there was", () => {
    expect(show(MRRCHURN, 100_001, 100_000)).toBe("#NUM!");
  });
});
