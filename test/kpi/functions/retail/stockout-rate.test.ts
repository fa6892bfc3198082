import { STOCKOUT } from "../../../../src/kpi/functions/retail/stockout-rate";
import { show } from "../../show";

describe("KPI.STOCKOUT(oos_days, sku_days)", () => {
  it("is a share of the item-days on offer, from none to all", () => {
    expect(show(STOCKOUT, [[12], [24]], 1_200)).toBe(0.03);
    expect(show(STOCKOUT, 0, 1_200)).toBe(0);
    expect(show(STOCKOUT, 1_200, 1_200)).toBe(1);
  });

  it("is #NUM! when more is out of stock than is on offer, #DIV/0! without items", () => {
    expect(show(STOCKOUT, 1_201, 1_200)).toBe("#NUM!");
    expect(show(STOCKOUT, 0, 0)).toBe("#DIV/0!");
  });
});
