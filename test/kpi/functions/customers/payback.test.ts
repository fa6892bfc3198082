import { PAYBACK } from "../../../../src/kpi/functions/customers/payback";
import { show } from "../../show";

describe("KPI.PAYBACK(cac, arpc, gross_margin)", () => {
  it("is how many months of margin pay for a customer", () => {
    expect(show(PAYBACK, 200, 50, 0.75)).toBeCloseTo(5.333333333333333, 12);
    expect(show(PAYBACK, 0, 50, 0.75)).toBe(0);
  });

  it("is #DIV/0! without revenue or margin", () => {
    expect(show(PAYBACK, 200, 0, 0.75)).toBe("#DIV/0!");
    expect(show(PAYBACK, 200, 50, 0)).toBe("#DIV/0!");
  });

  it("is #NUM! for a negative margin, which never pays back, and for 75 typed for 75 %", () => {
    expect(show(PAYBACK, 200, 50, -0.1)).toBe("#NUM!");
    expect(show(PAYBACK, 200, 50, 75)).toBe("#NUM!");
  });
});
