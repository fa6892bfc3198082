import { callFunction } from "../../../../src/kpi/call";
import type { Argument } from "../../../../src/kpi/function";
import { MILESTONES } from "../../../../src/kpi/functions/planning/milestones";
import { show, spill } from "../../show";

const rows = (...args: readonly Argument[]) => callFunction(MILESTONES, args).map((row) => row.map(Number));

describe("KPI.MILESTONES(base_year, target_year, years, [per_year], [shape], [decimals])", () => {
  it("grows without a jump where years meet, while each year adds up to its own target", () => {
    const expected = [
      [1, 1, 279.8108363526333, 279.8108363526333],
      [1, 2, 292.85985370936004, 572.6706900619934],
      [1, 3, 306.5174138094477, 879.1881038714411],
      [1, 4, 320.81189612855906, 1200],
      [2, 1, 335.77300362316, 335.77300362316],
      [2, 2, 351.43182445123205, 687.204828074392],
      [2, 3, 367.82089657133724, 1055.0257246457293],
      [2, 4, 384.9742753542708, 1440],
      [3, 1, 402.92760434779194, 402.92760434779194],
      [3, 2, 421.71818934147836, 824.6457936892702],
      [3, 3, 441.38507588560464, 1266.030869574875],
      [3, 4, 461.9691304251249, 1728],
    ];
    const milestones = rows(1_000, 1_728, 3, 4);
    expect(milestones).toHaveLength(12);
    expected.flat().forEach((value, place) => {
      expect(milestones.flat()[place]).toBeCloseTo(value, 9);
    });
    const growth = milestones.slice(1).map(([, , target], place) => target / milestones[place][2]);
    expect(Math.max(...growth) - Math.min(...growth)).toBeLessThan(1e-9);
  });

  it("has the shape of last year in every year", () => {
    expect(spill(MILESTONES, 1_000, 1_200, 1, 4, [[10, 20, 30, 40]])).toEqual([
      [1, 1, 120, 120],
      [1, 2, 240, 360],
      [1, 3, 360, 720],
      [1, 4, 480, 1_200],
    ]);
    expect(rows(100, 400, 2, 2, [[1], [3]])).toEqual([
      [1, 1, 50, 50],
      [1, 2, 150, 200],
      [2, 1, 100, 100],
      [2, 2, 300, 400],
    ]);
  });

  it("has twelve periods a year unless told otherwise, and ends exactly on the target", () => {
    const milestones = rows(1_000, 1_728, 3);
    expect(milestones).toHaveLength(36);
    expect(milestones[35].slice(0, 2)).toEqual([3, 12]);
    expect(milestones[35][3]).toBe(1_728);
  });

  it("rounds years and periods, which still add up", () => {
    expect(rows(1_000, 1_100, 1, 3, [[1, 1, 1]], 0)).toEqual([
      [1, 1, 367, 367],
      [1, 2, 367, 734],
      [1, 3, 366, 1_100],
    ]);
    const milestones = rows(1_000, 1_500, 3, 4, null, 1);
    const ends = milestones.filter(([, period]) => period === 4).map(([, , , total]) => total);
    expect(ends).toEqual([1_144.7, 1_310.4, 1_500]);
    expect(milestones.every((row) => row.every((value) => value === Number(value.toFixed(1))))).toBe(true);
  });

  it("goes down as it goes up", () => {
    const milestones = rows(1_000, 500, 1, 2);
    expect(milestones[0][2]).toBeGreaterThan(milestones[1][2]);
    expect(milestones[1][3]).toBe(500);
  });

  it("is #NUM! for a base or target that is not above 0", () => {
    for (const year of [0, -5]) {
      expect(show(MILESTONES, year, 1_728, 3)).toBe("#NUM!");
      expect(show(MILESTONES, 1_000, year, 3)).toBe("#NUM!");
    }
    expect(show(MILESTONES, 1e-300, 1e300, 3)).toBe("#NUM!");
  });

  it("is #NUM! for anything but whole years and periods, 10,000 at most", () => {
    for (const years of [0, 1.5, -1, 1e6]) expect(show(MILESTONES, 1_000, 1_728, years)).toBe("#NUM!");
    for (const perYear of [0, 2.5, 20_000]) expect(show(MILESTONES, 1_000, 1_728, 3, perYear)).toBe("#NUM!");
    expect(show(MILESTONES, 1_000, 1_728, 834)).toBe("#NUM!");
    expect(rows(1_000, 1_728, 833)).toHaveLength(9_996);
    expect(show(MILESTONES, 1_000, 1_728, 3, 4, null, 2.5)).toBe("#NUM!");
  });

  it("refuses shapes as PHASE does", () => {
    expect(show(MILESTONES, 1_000, 1_728, 3, null, [[1, 2, 3, 4]])).toBe("#VALUE!");
    expect(show(MILESTONES, 1_000, 1_728, 3, 2, [[1, null]])).toBe("#N/A");
    expect(show(MILESTONES, 1_000, 1_728, 3, 2, [[1, -1]])).toBe("#NUM!");
    expect(show(MILESTONES, 1_000, 1_728, 3, 2, [[0, 0]])).toBe("#DIV/0!");
  });

  it("is #N/A while a figure is missing, #VALUE! for what is no number", () => {
    expect(show(MILESTONES, null, 1_728, 3)).toBe("#N/A");
    expect(show(MILESTONES, 1_000, "", 3)).toBe("#N/A");
    expect(show(MILESTONES, 1_000, 1_728, null)).toBe("#N/A");
    expect(show(MILESTONES, 1_000, "1728", 3)).toBe("#VALUE!");
    expect(show(MILESTONES, 1_000, 1_728, 3, true)).toBe("#VALUE!");
  });
});
