import { LIFESPAN } from "../../../../src/kpi/functions/customers/lifespan";
import { show } from "../../show";

describe("KPI.LIFESPAN(churn)", () => {
  it.each([
    [0.2, 5],
    [0.03, 33.333333333333336],
    [1, 1],
  ])("is how many periods a customer stays at a churn of %d", (churn, periods) => {
    expect(show(LIFESPAN, churn)).toBeCloseTo(periods, 12);
  });

  it("is #DIV/0! where nobody leaves, #NUM! outside 0 to 1", () => {
    expect(show(LIFESPAN, 0)).toBe("#DIV/0!");
    expect(show(LIFESPAN, 5)).toBe("#NUM!");
    expect(show(LIFESPAN, -0.05)).toBe("#NUM!");
  });
});
