import { BREAKEVEN } from "../../../../src/kpi/functions/finance/break-even";
import { show } from "../../show";

describe("KPI.BREAKEVEN(fixed_cost, price, variable_cost)", () => {
  it("is the volume at which contribution pays for fixed cost, not rounded", () => {
    expect(show(BREAKEVEN, 2_000, 100, 20)).toBe(25);
    expect(show(BREAKEVEN, 2_001, 100, 20)).toBeCloseTo(25.0125, 12);
    expect(show(BREAKEVEN, 0, 100, 20)).toBe(0);
  });

  it("adds fixed cost, but takes price and variable cost from several cells only when these are equal", () => {
    expect(show(BREAKEVEN, [[1_500], [500]], [[100], [100]], [[20, null]])).toBe(25);
    expect(show(BREAKEVEN, 2_000, [[100], [110]], 20)).toBe("#VALUE!");
    expect(show(BREAKEVEN, 2_000, 100, [[20], [20.5]])).toBe("#VALUE!");
  });

  it("is #DIV/0! where a sale earns nothing, also when rounding pretends that it does", () => {
    expect(show(BREAKEVEN, 100, 5, 5)).toBe("#DIV/0!");
    expect(show(BREAKEVEN, 100, 0.1 + 0.2, 0.3)).toBe("#DIV/0!");
    expect(show(BREAKEVEN, 100, 0.3, 0.1 + 0.2)).toBe("#DIV/0!");
  });

  it("is #NUM! where every sale loses", () => {
    expect(show(BREAKEVEN, 100, 5, 6)).toBe("#NUM!");
  });

  it("takes a thin contribution as it is", () => {
    expect(show(BREAKEVEN, 1_000_000, 100_000, 99_999)).toBe(1_000_000);
  });
});
