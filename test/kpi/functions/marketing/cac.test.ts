import { CAC } from "../../../../src/kpi/functions/marketing/cac";
import { show } from "../../show";

describe("KPI.CAC(cost, new_customers)", () => {
  it("is what one new customer took", () => {
    expect(show(CAC, 100_000_000, 200)).toBe(500_000);
  });

  it("adds media, salaries, creation and tools for the fully loaded cost of Groew's example", () => {
    expect(show(CAC, [[12_000], [4_000], [2_000], [2_000]], 40)).toBe(500);
    expect(show(CAC, 12_000, 40)).toBe(300);
  });

  it("divides sums and does not average the months: 300 for 21, not the mean of 100 and 10", () => {
    expect(show(CAC, [[100, 200]], [[1, 20]])).toBeCloseTo(14.285714285714286, 9);
  });

  it("leaves blank months out of the sums", () => {
    expect(show(CAC, [[1_000], [null], [12_000]], [[600], [""], [400]])).toBe(13);
  });

  it("is 0 where nothing was spent", () => {
    expect(show(CAC, 0, 10)).toBe(0);
  });

  it("is #DIV/0! without new customers", () => {
    expect(show(CAC, 100, 0)).toBe("#DIV/0!");
    expect(show(CAC, 0, [[0], [0]])).toBe("#DIV/0!");
  });

  it("is #N/A while a figure is missing, which is not 0", () => {
    expect(show(CAC, null, 10)).toBe("#N/A");
    expect(show(CAC, 100, null)).toBe("#N/A");
    expect(show(CAC, 100, [[null], [""]])).toBe("#N/A");
  });

  it("is #VALUE! for text and for TRUE and FALSE, alone or in a range", () => {
    expect(show(CAC, "100tr", 10)).toBe("#VALUE!");
    expect(show(CAC, 100, true)).toBe("#VALUE!");
    expect(show(CAC, [[100], ["200"]], 10)).toBe("#VALUE!");
  });

  it("is #NUM! for a negative cost or number of customers", () => {
    expect(show(CAC, -1, 10)).toBe("#NUM!");
    expect(show(CAC, 100, -1)).toBe("#NUM!");
  });
});
