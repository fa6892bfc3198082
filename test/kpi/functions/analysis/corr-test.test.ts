import fc from "fast-check";
import type { CellValue } from "../../../../src/kpi/cell";
import { CORRTEST, corrTest } from "../../../../src/kpi/functions/analysis/corr-test";
import { spill } from "../../show";

const RUNS = { seed: 20_101_201, numRuns: 200 };

/** Anscombe's quartet: four pictures that could not differ more, with the same correlation. */
const X = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
const ANSCOMBE = [
  { x: X, y: [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68], r: 0.81642, p: 0.00217 },
  { x: X, y: [9.14, 8.14, 8.74, 8.77, 9.26, 8.1, 6.13, 3.1, 9.13, 7.26, 4.74], r: 0.81624, p: 0.00218 },
  { x: X, y: [7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73], r: 0.81629, p: 0.00218 },
  {
    x: [8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8],
    y: [6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.5, 5.56, 7.91, 6.89],
    r: 0.81652,
    p: 0.00216,
  },
];

const column = (cells: readonly CellValue[]) => cells.map((cell) => [cell]);
const shown = (x: readonly CellValue[], y: readonly CellValue[], ...more: readonly CellValue[]) =>
  spill(CORRTEST, column(x), column(y), ...more);
const row = (x: readonly CellValue[], y: readonly CellValue[], ...more: readonly CellValue[]) =>
  (shown(x, y, ...more) as number[][])[0] as [number, number, number];

beforeAll(() => CORRTEST.needs?.());

describe("KPI.CORRTEST(x, y, [method], [lag])", () => {
  it("is one row", () => {
    expect(corrTest([1, 2, 3, 4], [2, 4, 6, 8], null, null)).toEqual([[1, 4, 0]]);
    expect(spill(CORRTEST, [[1, 2, 3, 4]], [[8, 6, 4, 2]])).toEqual([[-1, 4, 0]]);
  });

  it.each(ANSCOMBE)("is what is published for Anscombe's quartet: r $r", ({ x, y, r, p }) => {
    expect(row(x, y)).toEqual([expect.closeTo(r, 5), 11, expect.closeTo(p, 5)]);
  });

  it("counts only periods in which both have a figure", () => {
    expect(row([1, 2, 3, null, 5, 6], [2, 1, 4, 3, 6, 5])).toEqual([
      expect.closeTo(0.8604651162790697, 12),
      5,
      expect.closeTo(0.06124247752978256, 12),
    ]);
    expect(row([1, 2, 3, 9, 4], [2, 4, 6, "", 8])).toEqual([1, 4, 0]);
  });

  it("holds x against the y of later periods", () => {
    expect(corrTest([1, 2, 3, 4, 5], [9, 1, 2, 3, 4], "pearson", 1)).toEqual([[1, 4, 0]]);
    expect(row([1, 2, 3, 4, 5, 9, 9], [9, 7, 1, 2, 3, 4, 5], null, 2)).toEqual([1, 5, 0]);
  });

  it("holds it against the y of earlier ones for a negative lag", () => {
    expect(row([9, 1, 2, 3, 4], [1, 2, 3, 4, 5], null, -1)).toEqual([1, 4, 0]);
  });

  it.each(["spearman", "thứ hạng", "Thu Hang"])("goes by ranks under %s", (method) => {
    expect(row([1, 2, 3, 4, 5], [1, 4, 9, 16, 25], method)).toEqual([1, 5, 0]);
    // A common textbook case: intelligence and hours before the television, rho = -29/165.
    const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
    const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
    expect(row(iq, hours, method)).toEqual([expect.closeTo(-29 / 165, 12), 10, expect.closeTo(0.627188, 5)]);
  });

  it("shares ranks among equal figures under spearman", () => {
    // Ranks 1, 2.5, 2.5, 4 and 1, 3, 2, 4: by hand 4.5 / sqrt(4.5 * 5).
    expect(row([10, 20, 20, 30], [1, 3, 2, 4], "spearman")[0]).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
  });

  it("is exactly 1 or -1 with p 0 where decimals round", () => {
    const x = [0.1, 0.2, 0.3, 0.6];
    expect(
      row(
        x,
        x.map((each) => each / 3),
      ),
    ).toEqual([1, 4, 0]);
    expect(
      row(
        x,
        x.map((each) => 0.7 - each * 1.1),
      ),
    ).toEqual([-1, 4, 0]);
  });

  it.each(["pearson", "spearman"])("is the same both ways round, and never beyond 1: %s", (method) => {
    const pair = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }));
    const pairs = fc.array(pair, { minLength: 4, maxLength: 20 });
    fc.assert(
      fc.property(pairs, fc.integer({ min: -1, max: 1 }), (drawn, lag) => {
        const [x, y] = [0, 1].map((place) => drawn.map((each) => each[place]));
        const one = shown(x, y, method, lag);
        const other = shown(y, x, method, -lag);
        if (typeof one !== "object") {
          expect(other).toBe(one);
          return;
        }
        const [r, n, p] = one[0] as [number, number, number];
        expect(other).toEqual([[expect.closeTo(r, 10), n, expect.closeTo(p, 10)]]);
        expect(Math.abs(r)).toBeLessThanOrEqual(1);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
      RUNS,
    );
  });

  it("is #N/A with fewer than 3 pairs", () => {
    expect(shown([1, 2], [1, 2])).toBe("#N/A");
    expect(shown([1, null, 3], [1, 2, null])).toBe("#N/A");
    expect(shown([1, 2, 3, 4], [1, 2, 3, 5], null, 2)).toBe("#N/A");
    expect(shown([1, 2, 3, 4], [1, 2, 3, 5], null, 400)).toBe("#N/A");
    expect(shown([1, 2, 3], [null, null, null])).toBe("#N/A");
  });

  it("is #DIV/0! where one of them never changes", () => {
    expect(shown([5, 5, 5], [1, 2, 3])).toBe("#DIV/0!");
    expect(shown([1, 2, 3], [0.1, 0.1, 0.1], "spearman")).toBe("#DIV/0!");
    expect(shown([1, 5, 5, 5], [null, 2, 3, 4])).toBe("#DIV/0!");
  });

  it("is #NUM! for a lag that is not whole, and for figures too large to be added", () => {
    expect(shown([1, 2, 3], [1, 2, 4], null, 0.5)).toBe("#NUM!");
    expect(shown([1e308, 1.5e308, 1.7e308], [1, 2, 4])).toBe("#NUM!");
  });

  it("is #VALUE! for text, unknown words, and ranges of different size", () => {
    expect(shown([1, "hai", 3], [1, 2, 4])).toBe("#VALUE!");
    expect(shown([1, 2, 3], [1, 2, 4], "kendall")).toBe("#VALUE!");
    expect(shown([1, 2, 3], [1, 2])).toBe("#VALUE!");
  });
});
