import { LTVSIMPLE } from "../../../../src/kpi/functions/customers/ltv-simple";
import { show } from "../../show";

describe("KPI.LTVSIMPLE(value, frequency, lifespan, [gross_margin])", () => {
  it("is the lifetime revenue of the Starbucks case: 24.30 a week for 20 years", () => {
    expect(show(LTVSIMPLE, 24.3, 52, 20)).toBeCloseTo(25_272, 6);
  });

  it("is the lifetime margin of the same case: 218.4 visits of 5.90 a year at 21.3 %", () => {
    expect(show(LTVSIMPLE, 5.9, 218.4, 20, 0.213)).toBeCloseTo(5_489.27, 2);
  });

  it("is negative for a negative margin; 0, and not -0, without purchases", () => {
    expect(show(LTVSIMPLE, 10, 2, 3, -0.5)).toBe(-30);
    expect(show(LTVSIMPLE, 10, 0, 3, -0.5)).toBe(0);
  });

  it("takes a blank margin as left out, and 0 as no margin", () => {
    expect(show(LTVSIMPLE, 10, 2, 3, [[""]])).toBe(60);
    expect(show(LTVSIMPLE, 10, 2, 3, 0)).toBe(0);
  });

  it("is #NUM! for negative figures, and for 21 typed for 21 %", () => {
    expect(show(LTVSIMPLE, -10, 2, 3)).toBe("#NUM!");
    expect(show(LTVSIMPLE, 10, -2, 3)).toBe("#NUM!");
    expect(show(LTVSIMPLE, 10, 2, -3)).toBe("#NUM!");
    expect(show(LTVSIMPLE, 10, 2, 3, 21)).toBe("#NUM!");
  });
});
