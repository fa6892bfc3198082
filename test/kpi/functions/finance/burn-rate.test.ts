import { BURN } from "../../../../src/kpi/functions/finance/burn-rate";
import { show } from "../../show";

describe("KPI.BURN(cash_out, cash_in)", () => {
  it("is what a month takes away, negative when cash grows", () => {
    expect(show(BURN, 125_000, 40_000)).toBe(85_000);
    expect(show(BURN, 10, 30)).toBe(-20);
  });

  it("wants the average month and does not add months", () => {
    expect(show(BURN, [[125_000], [130_000]], 40_000)).toBe("#VALUE!");
  });
});
