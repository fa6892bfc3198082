import fc from "fast-check";
import { TRENDTEST, trendTest } from "../../../../src/kpi/functions/analysis/trend-test";
import type { CellValue } from "../../../../src/kpi/cell";
import { spill } from "../../show";

const RUNS = { seed: 20_101_201, numRuns: 200 };
const column = (cells: readonly CellValue[]) => cells.map((cell) => [cell]);
const shown = (cells: readonly CellValue[], ...more: readonly CellValue[]) => spill(TRENDTEST, column(cells), ...more);
const row = (cells: readonly CellValue[], ...more: readonly CellValue[]) =>
  (shown(cells, ...more) as (number | string)[][])[0] as [number, string, number, number, number];

beforeAll(() => TRENDTEST.needs?.());

describe("KPI.TRENDTEST(values, [method], [alpha])", () => {
  it("is one row", () => {
    expect(trendTest([2, 4, 6, 8], null, null)).toEqual([[2, "up", 0, 1, 4]]);
    expect(spill(TRENDTEST, [[2, 4, 6, 8]])).toEqual([[2, "up", 0, 1, 4]]);
  });

  it("is flat with p 1 for a series that never changes, whatever its decimals", () => {
    expect(trendTest([5, 5, 5, 5, 5], null, null)).toEqual([[0, "flat", 1, 1, 5]]);
    expect(shown([0.1, 0.1, 0.1, 0.1, 0.1, 0.1])).toEqual([[0, "flat", 1, 1, 6]]);
  });

  it("tests the slope of least squares by Student's t", () => {
    // By hand: slope 1.1, residual sum of squares 2.7 of 8.75, t with 2 degrees of freedom, for which p has a closed form.
    const t = 1.1 / Math.sqrt(2.7 / 2 / 5);
    const [slope, direction, p, fit, n] = row([1, 3, 2, 5]);
    expect([slope, p, fit]).toEqual([
      expect.closeTo(1.1, 12),
      expect.closeTo(1 - t / Math.sqrt(2 + t * t), 12),
      expect.closeTo(1 - 2.7 / 8.75, 12),
    ]);
    expect([direction, n]).toEqual(["flat", 4]);
  });

  it("has p 0 on a line without scatter, in decimals too", () => {
    expect(row([0.3, 0.2, 0.1])).toEqual([expect.closeTo(-0.1, 12), "down", 0, 1, 3]);
  });

  it("keeps the time of a blank", () => {
    expect(row([1, null, 3, "", 5])).toEqual([1, "up", 0, 1, 3]);
    expect(row([null, 1, 2, 3])[0]).toBe(1);
  });

  it("is up or down below alpha, and flat from it on", () => {
    const series = [10, 12, 11, 14, 13];
    const p = row(series)[2];
    expect(row(series, null, p + 0.001)[1]).toBe("up");
    expect(row(series, null, p)[1]).toBe("flat");
    expect(row([...series].reverse(), null, p + 0.001)[1]).toBe("down");
    expect(row([1, 2, 3], null, 0)[1]).toBe("flat");
  });

  it.each(["mk", "Mann-Kendall", "MANN-KENDALL"])("counts pairs under %s", (method) => {
    expect(row([10, 12, 11, 14, 15, 17, 16, 19], method)).toEqual([
      1.25,
      "up",
      expect.closeTo(0.00443400830310066, 12),
      expect.closeTo(0.8571428571428571, 12),
      8,
    ]);
    expect(row([30, 28, 29, 25, 24, null, 20, 18], method)).toEqual([
      expect.closeTo(-1.6666666666666667, 12),
      "down",
      expect.closeTo(0.006863794985449048, 12),
      expect.closeTo(-0.9047619047619048, 12),
      7,
    ]);
  });

  it("corrects for ties under mk", () => {
    // Score 5 of 6 pairs, variance (156 - 18) / 18, z = 4 / sqrt(7.666...) = 1.444...
    expect(row([1, 2, 2, 3], "mk")).toEqual([
      expect.closeTo(0.5833333333333333, 12),
      "flat",
      expect.closeTo(0.1485622, 6),
      expect.closeTo(5 / 6, 12),
      4,
    ]);
  });

  it("is flat with p 1 and tau 0 under mk where no pair rises or falls", () => {
    expect(shown([5, 5, 5, 5], "mk")).toEqual([[0, "flat", 1, 0, 4]]);
  });

  it("is not moved far by a figure that stands out, under mk", () => {
    const [straight] = row([1, 2, 3, 4, 5, 6, 7, 800]);
    const [slope, direction] = row([1, 2, 3, 4, 5, 6, 7, 800], "mk");
    expect(straight).toBeGreaterThan(60);
    expect([slope, direction]).toEqual([1, "up"]);
  });

  it.each(["ols", "mk"])("turns round with time, and does not mind another beginning or unit: %s", (method) => {
    const series = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 4, maxLength: 30 });
    fc.assert(
      fc.property(series, fc.integer({ min: -1_000, max: 1_000 }), (figures, more) => {
        const [slope, direction, p] = row(figures, method);
        const [back, turned, same] = row([...figures].reverse(), method);
        const [scaled, , still] = row(
          figures.map((figure) => 4 * figure + more),
          method,
        );
        expect([back, same, scaled, still]).toEqual([-slope, p, 4 * slope, p].map((each) => expect.closeTo(each, 9)));
        expect(turned).toBe({ up: "down", down: "up", flat: "flat" }[direction]);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
      RUNS,
    );
  });

  it("is #N/A with fewer than 3 figures, under mk fewer than 4", () => {
    expect(shown([1, 2])).toBe("#N/A");
    expect(shown([1, null, 2, ""])).toBe("#N/A");
    expect(shown([1, 2, 3], "mk")).toBe("#N/A");
    expect(shown([null])).toBe("#N/A");
  });

  it("takes eight years of days under mk, and is #NUM! above 3,000 figures", () => {
    const days = Array.from({ length: 3_001 }, (_, day) => day % 100);
    expect(row(days.slice(1), "mk")[4]).toBe(3_000);
    expect(shown(days, "mk")).toBe("#NUM!");
    expect(row(days)[4]).toBe(3_001);
  });

  it("is #NUM! for an alpha that is no fraction, and for figures too large to be added", () => {
    expect(shown([1, 2, 3], null, 5)).toBe("#NUM!");
    expect(shown([1e308, 1.5e308, 1.7e308])).toBe("#NUM!");
  });

  it("is #VALUE! for text and unknown words", () => {
    expect(shown([1, "hai", 3])).toBe("#VALUE!");
    expect(shown([1, 2, 3], "sen")).toBe("#VALUE!");
  });
});
