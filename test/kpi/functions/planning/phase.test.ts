import { callFunction } from "../../../../src/kpi/call";
import type { Argument } from "../../../../src/kpi/function";
import { PHASE } from "../../../../src/kpi/functions/planning/phase";
import { show, spill } from "../../show";

const parts = (...args: readonly Argument[]) => callFunction(PHASE, args).map(([part]) => Number(part));
const added = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** Gross sales of a public shop, December to November. */
const SHOP = [
  823746.14, 691364.56, 523631.89, 717639.36, 537808.62, 770536.02, 761739.9, 719221.19, 759138.38, 1058590.17,
  1154979.3, 1509496.33,
];

describe("KPI.PHASE(total, periods, [method], [parameter], [decimals])", () => {
  it("splits evenly unless told otherwise", () => {
    expect(spill(PHASE, 1_200, 12)).toEqual(Array.from({ length: 12 }, () => [100]));
    expect(parts(1_200, 4, "đều")).toEqual([300, 300, 300, 300]);
  });

  it("grows from part to part at one rate", () => {
    expect(parts(700, 3, "growth", 1)).toEqual([100, 200, 400]);
    expect(parts(700, 3, "tăng trưởng", -0.5)).toEqual([400, 200, 100]);
    expect(parts(90, 3, "growth", 0)).toEqual([30, 30, 30]);
  });

  it("has the shape of last year, in a row or a column", () => {
    expect(parts(1_000, 4, "shape", [[10, 20, 30, 40]])).toEqual([100, 200, 300, 400]);
    expect(parts(1_000, 4, "mùa vụ", [[10], [20], [30], [40]])).toEqual([100, 200, 300, 400]);
    expect(parts(10, 3, "shape", [[0, 5, 0]])).toEqual([0, 10, 0]);
  });

  it("gives what rounding leaves to the largest remainders, the earlier of equal ones first", () => {
    expect(parts(100, 3, "equal", null, 0)).toEqual([34, 33, 33]);
    expect(parts(101, 3, "equal", null, 0)).toEqual([34, 34, 33]);
    expect(parts(1_000, 3, "shape", [[1, 1, 1]], 2)).toEqual([333.34, 333.33, 333.33]);
    expect(parts(2, 2, "shape", [[3, 1]], 0)).toEqual([2, 0]);
    expect(parts(10, 3, "shape", [[1, 1, 2]], 0)).toEqual([3, 2, 5]);
  });

  it("keeps the sum over the months of a real shop", () => {
    expect(parts(12_000_000, 12, "shape", [SHOP], 0)).toEqual([
      985746, 827330, 626611, 858772, 643575, 922071, 911546, 860665, 908432, 1266775, 1382120, 1806357,
    ]);
  });

  it("does not take binary fractions for remainders", () => {
    expect(parts(0.3, 3, null, null, 1)).toEqual([0.1, 0.1, 0.1]);
    expect(parts(0.1 + 0.2, 3, null, null, 1)).toEqual([0.1, 0.1, 0.1]);
    expect(parts(333.33, 3, null, null, 2)).toEqual([111.11, 111.11, 111.11]);
    expect(parts(2, 2, "shape", [[0.3, 0.1]], 0)).toEqual([2, 0]);
    expect(parts(6, 3, "shape", [[0.1, 0.2, 0.3]], 0)).toEqual([1, 2, 3]);
  });

  it("mirrors a total below zero, and gives zeros for 0", () => {
    expect(parts(-100, 3, null, null, 0)).toEqual([-34, -33, -33]);
    expect(parts(-1_000, 4, "shape", [[10, 20, 30, 40]])).toEqual([-100, -200, -300, -400]);
    expect(parts(0, 3, null, null, 2)).toEqual([0, 0, 0]);
    expect(parts(0, 3)).toEqual([0, 0, 0]);
  });

  it("adds up to the rounded total where the total has more decimals, half away from zero", () => {
    expect(parts(1.005, 1, null, null, 2)).toEqual([1.01]);
    expect(parts(-2.5, 1, null, null, 0)).toEqual([-3]);
    expect(parts(100.4, 3, null, null, 0)).toEqual([34, 33, 33]);
  });

  it.each([
    [1_000 / 3, 7],
    [0.1, 3],
    [1e15 + 1, 12],
    [-123_456.789, 365],
    [1e-9, 10_000],
  ])("adds up from the first part to the last without decimals: %d in %d", (total, periods) => {
    expect(added(parts(total, periods))).toBe(total);
    expect(added(parts(total, periods, "growth", 0.013))).toBe(total);
  });

  it("adds up where the shape ends in zeros", () => {
    const split = parts(1_000, 5, "shape", [[1, 1, 1, 0, 0]]);
    expect(split.slice(3)).toEqual([0, 0]);
    expect(added(split)).toBe(1_000);
  });

  it("takes growth over thousands of periods without overflow", () => {
    const split = parts(1, 10_000, "growth", 9);
    expect(split[9_999]).toBeCloseTo(0.9, 12);
    expect(added(split)).toBe(1);
  });

  it("is #NUM! for a growth that leaves nothing, and #VALUE! for several", () => {
    expect(show(PHASE, 100, 3, "growth", -1)).toBe("#NUM!");
    expect(show(PHASE, 100, 3, "growth", -2)).toBe("#NUM!");
    expect(show(PHASE, 100, 3, "growth", [[0.1, 0.2]])).toBe("#VALUE!");
  });

  it("refuses shapes: #VALUE! for another length, #N/A for a blank, #NUM! below 0, #DIV/0! for nothing", () => {
    expect(show(PHASE, 1_000, 4, "shape", [[1, 2, 3]])).toBe("#VALUE!");
    expect(show(PHASE, 1_000, 3, "shape", [[1, null, 3]])).toBe("#N/A");
    expect(show(PHASE, 1_000, 3, "shape", [[1, -2, 3]])).toBe("#NUM!");
    expect(show(PHASE, 1_000, 3, "shape", [[0, 0, 0]])).toBe("#DIV/0!");
    expect(show(PHASE, 1_000, 2, "shape", [[1.7e308, 1.7e308]])).toBe("#NUM!");
  });

  it("is #N/A where growth or shape is missing", () => {
    expect(show(PHASE, 1_000, 3, "growth")).toBe("#N/A");
    expect(show(PHASE, 1_000, 3, "shape", [[null, null, null]])).toBe("#N/A");
    expect(parts(900, 3, "equal", [[null]])).toEqual([300, 300, 300]);
  });

  it("is #NUM! for anything but whole periods from 1 to 10,000 and 0 to 10 decimals", () => {
    for (const periods of [0, -3, 1.5, 10_001, 1_048_576]) expect(show(PHASE, 100, periods)).toBe("#NUM!");
    for (const decimals of [-1, 0.5, 11]) expect(show(PHASE, 100, 3, null, null, decimals)).toBe("#NUM!");
    expect(parts(1, 3, null, null, 10)).toEqual([0.3333333334, 0.3333333333, 0.3333333333]);
  });

  it("is #N/A while a figure is missing, #VALUE! for what is no number", () => {
    expect(show(PHASE, null, 3)).toBe("#N/A");
    expect(show(PHASE, 100, "")).toBe("#N/A");
    expect(show(PHASE, "100", 3)).toBe("#VALUE!");
    expect(show(PHASE, 100, 3, "random")).toBe("#VALUE!");
    expect(show(PHASE, 100, 3, "shape", [[1, "2", 3]])).toBe("#VALUE!");
    expect(show(PHASE, 100, 3, null, null, "0")).toBe("#VALUE!");
  });
});
