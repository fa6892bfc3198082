import { AOV } from "../../../../src/kpi/functions/sales/aov";
import { show } from "../../show";

describe("KPI.AOV(revenue, orders)", () => {
  it("is the average order of a real online shop, month by month", () => {
    expect(show(AOV, 823_746.14, 1_559)).toBeCloseTo(528.3811, 4);
    expect(show(AOV, 1_509_496.33, 2_769)).toBeCloseTo(545.1413, 4);
  });

  it("rounds nothing: 1,000 for 23 orders is 43.478 and not 43.47", () => {
    expect(show(AOV, 1_000, 23)).toBeCloseTo(43.47826086956522, 9);
  });

  it("divides sums and does not average the months", () => {
    expect(show(AOV, [[823_746.14, 1_509_496.33]], [[1_559, 2_769]])).toBeCloseTo(539.1040827171904, 9);
  });

  it("is #DIV/0! without orders", () => {
    expect(show(AOV, 1_000, 0)).toBe("#DIV/0!");
  });

  it("is #N/A while a figure is missing", () => {
    expect(show(AOV, [[null, null]], 100)).toBe("#N/A");
    expect(show(AOV, 10_000, null)).toBe("#N/A");
  });

  it("is #VALUE! for text and for TRUE and FALSE", () => {
    expect(show(AOV, "10.000", 100)).toBe("#VALUE!");
    expect(show(AOV, 10_000, true)).toBe("#VALUE!");
  });

  it("is #NUM! for negative revenue or orders", () => {
    expect(show(AOV, -10_000, 100)).toBe("#NUM!");
    expect(show(AOV, 10_000, -100)).toBe("#NUM!");
  });
});
