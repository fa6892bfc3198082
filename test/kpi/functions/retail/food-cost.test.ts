import { FOODCOST } from "../../../../src/kpi/functions/retail/food-cost";
import { show } from "../../show";

describe("KPI.FOODCOST(opening, purchases, closing, food_sales)", () => {
  it("is what was used, not what was bought, on sales", () => {
    expect(show(FOODCOST, 8_000, 1_500, 7_500, 6_000)).toBeCloseTo(1 / 3, 12);
    expect(show(FOODCOST, 0, 1_500, 1_500, 6_000)).toBe(0);
  });

  it("adds deliveries and sales, but reads each stock from one cell", () => {
    expect(show(FOODCOST, 8_000, [[1_000], [500]], 7_500, [[2_000, 4_000]])).toBeCloseTo(1 / 3, 12);
    expect(show(FOODCOST, [[8_000], [7_500]], 1_500, 7_500, 6_000)).toBe("#VALUE!");
  });

  it("is #NUM! when more is left than there was, rounding aside", () => {
    expect(show(FOODCOST, 8_000, 1_500, 9_501, 6_000)).toBe("#NUM!");
    expect(show(FOODCOST, 0.3, 0, 0.1 + 0.2, 10)).toBe(0);
  });

  it("is #DIV/0! without sales", () => {
    expect(show(FOODCOST, 8_000, 1_500, 7_500, 0)).toBe("#DIV/0!");
  });
});
