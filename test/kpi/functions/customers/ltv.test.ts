import { LTV } from "../../../../src/kpi/functions/customers/ltv";
import { show } from "../../show";

describe("KPI.LTV(arpc, gross_margin, churn_rate)", () => {
  it("is the margin until the customer leaves, negative where the margin is", () => {
    expect(show(LTV, 100, 0.7, 0.05)).toBe(1_400);
    expect(show(LTV, 100, -0.1, 0.05)).toBe(-200);
  });

  it("is 0, and not -0, without revenue", () => {
    expect(show(LTV, 0, -0.1, 0.05)).toBe(0);
  });

  it("is #DIV/0! when nobody ever leaves", () => {
    expect(show(LTV, 100, 0.7, 0)).toBe("#DIV/0!");
  });

  it("is #NUM! for 5 typed for 5 %, and for 70 typed for 70 %, whatever churn is", () => {
    expect(show(LTV, 100, 0.7, 5)).toBe("#NUM!");
    expect(show(LTV, 100, 70, 0.05)).toBe("#NUM!");
    expect(show(LTV, 100, 70, 0)).toBe("#NUM!");
  });

  it("is #VALUE! for a range: ratios are neither added nor averaged", () => {
    expect(show(LTV, [[100], [110]], 0.7, 0.05)).toBe("#VALUE!");
    expect(show(LTV, 100, 0.7, [[0.05], [0.04]])).toBe("#VALUE!");
  });
});
