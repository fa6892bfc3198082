import { PURCHFREQ } from "../../../../src/kpi/functions/customers/purchase-frequency";
import { show } from "../../show";

describe("KPI.PURCHFREQ(orders, customers)", () => {
  it("is the frequency of a year of an online shop", () => {
    expect(show(PURCHFREQ, 18_532, 4_338)).toBeCloseTo(4.272014753342554, 12);
  });

  it("adds the orders of the months in the window, and takes one number of customers, who cannot be added", () => {
    expect(show(PURCHFREQ, [[900], [950]], 500)).toBe(3.7);
    expect(show(PURCHFREQ, 900, [[500], [520]])).toBe("#VALUE!");
  });
});
