import { REPEAT } from "../../../../src/kpi/functions/customers/repeat-rate";
import { show } from "../../show";

describe("KPI.REPEAT(repeat_customers, customers)", () => {
  it("is the repeat rate of a year of an online shop", () => {
    expect(show(REPEAT, 2_845, 4_338)).toBeCloseTo(0.6558321807284463, 12);
  });

  it("is #NUM! for more repeat customers than customers", () => {
    expect(show(REPEAT, 4_338, 4_338)).toBe(1);
    expect(show(REPEAT, 4_339, 4_338)).toBe("#NUM!");
  });

  it("is #VALUE! for the customers of several months: one may be among all of them", () => {
    expect(show(REPEAT, 100, [[500], [600]])).toBe("#VALUE!");
  });
});
