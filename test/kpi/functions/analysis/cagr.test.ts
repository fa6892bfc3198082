import fc from "fast-check";
import { cagr, CAGR } from "../../../../src/kpi/functions/analysis/cagr";
import { show } from "../../show";

describe("KPI.CAGR(begin, end, periods)", () => {
  it("is the rate that leads from the first figure to the last", () => {
    expect(cagr(1_000, 2_250, 2)).toBe(0.5);
    expect(show(CAGR, 1_000, 1_728, 3)).toBeCloseTo(0.2, 12);
    expect(show(CAGR, 1_000, 1_000, 7)).toBe(0);
    expect(show(CAGR, 1_000, 250, 2)).toBe(-0.5);
  });

  it("compounded, comes back to the last figure", () => {
    const figure = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(figure, figure, fc.integer({ min: 1, max: 60 }), (begin, end, periods) => {
        const rate = show(CAGR, begin, end, periods) as number;
        expect((begin * Math.pow(1 + rate, periods)) / end).toBeCloseTo(1, 9);
      }),
      { seed: 20_101_201 },
    );
  });

  it("takes parts of a period", () => {
    expect(show(CAGR, 100, 144, 0.5)).toBeCloseTo(1.0736, 12);
  });

  it("is -1 where nothing is left", () => {
    expect(show(CAGR, 1_000, 0, 3)).toBe(-1);
  });

  it("is #DIV/0! from 0 and over no period, #NUM! for negative figures", () => {
    expect(show(CAGR, 0, 1_000, 3)).toBe("#DIV/0!");
    expect(show(CAGR, 1_000, 1_000, 0)).toBe("#DIV/0!");
    expect(show(CAGR, -1_000, 1_000, 3)).toBe("#NUM!");
    expect(show(CAGR, 1_000, -1_000, 3)).toBe("#NUM!");
    expect(show(CAGR, 1_000, 2_000, -3)).toBe("#NUM!");
  });

  it("is #NUM! where no cell can hold the rate", () => {
    expect(show(CAGR, 1, 1e300, 0.001)).toBe("#NUM!");
  });

  it("is #N/A where something is missing, #VALUE! for text", () => {
    expect(show(CAGR, 1_000, null, 3)).toBe("#N/A");
    expect(show(CAGR, 1_000, 2_000, null)).toBe("#N/A");
    expect(show(CAGR, 1_000, 2_000, "ba")).toBe("#VALUE!");
  });
});
