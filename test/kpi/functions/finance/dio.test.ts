import { DIO } from "../../../../src/kpi/functions/finance/dio";
import { show } from "../../show";

describe("KPI.DIO(inventory, cogs, days)", () => {
  it("follows the balance that it is given: average or closing", () => {
    expect(show(DIO, 174_000, 609_550, 365)).toBeCloseTo(104.2, 1);
    expect(show(DIO, 157_800, 609_550, 365)).toBeCloseTo(94.5, 1);
  });

  it("adds cost and days of several months, but not balances", () => {
    expect(show(DIO, 150, [[100], [200]], [[31], [28]])).toBeCloseTo(29.5, 12);
    expect(show(DIO, [[1], [2]], 100, 365)).toBe("#VALUE!");
  });

  it("is 0 without stock, #DIV/0! without cost or days", () => {
    expect(show(DIO, 0, 100, 30)).toBe(0);
    expect(show(DIO, 10, 0, 30)).toBe("#DIV/0!");
    expect(show(DIO, 10, 100, 0)).toBe("#DIV/0!");
  });
});
