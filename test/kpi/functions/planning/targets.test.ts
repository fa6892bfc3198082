import { TARGETS } from "../../../../src/kpi/functions/planning/targets";
import { show, spill } from "../../show";

const column = (...args: Parameters<typeof spill>): (number | string)[] =>
  (spill(...args) as (number | string)[][]).map(([value]) => value);

describe("KPI.TARGETS(start, end, periods, [method])", () => {
  it("goes in equal steps to the level aimed at", () => {
    expect(spill(TARGETS, 100, 160, 6)).toEqual([[110], [120], [130], [140], [150], [160]]);
    expect(column(TARGETS, 0.3, 0.2, 2, "tuyến tính").map(Number)[0]).toBeCloseTo(0.25, 12);
  });

  it("grows at one rate under compound", () => {
    const levels = column(TARGETS, 1_000, 1_728, 3, "compound").map(Number);
    expect(levels).toHaveLength(3);
    expect(levels[0]).toBeCloseTo(1_200, 9);
    expect(levels[1]).toBeCloseTo(1_440, 9);
    expect(column(TARGETS, 400, 100, 2, "tăng đều")).toEqual([200, 100]);
  });

  it("ends exactly where it should", () => {
    for (const [start, end] of [
      [0.1, 0.7],
      [3, 1_000 / 3],
      [1e-3, 1e9],
    ]) {
      for (const method of ["linear", "compound"]) {
        expect(column(TARGETS, start, end, 7, method)[6]).toBe(end);
      }
    }
  });

  it("is the end alone for one period, and stays where nothing changes", () => {
    expect(spill(TARGETS, 5, 9, 1)).toEqual([[9]]);
    expect(column(TARGETS, 5, 5, 3, "compound")).toEqual([5, 5, 5]);
  });

  it("goes through zero in equal steps, but not at one rate", () => {
    expect(column(TARGETS, -10, 10, 4)).toEqual([-5, 0, 5, 10]);
    expect(show(TARGETS, 0, 800, 3, "compound")).toBe("#NUM!");
    expect(show(TARGETS, 800, 0, 3, "compound")).toBe("#NUM!");
    expect(show(TARGETS, -5, -50, 3, "compound")).toBe("#NUM!");
  });

  it("is #NUM! for anything but a whole number of periods from 1 to 10,000", () => {
    for (const periods of [0, -1, 2.5, 10_001, 1e15]) expect(show(TARGETS, 100, 160, periods)).toBe("#NUM!");
    expect(column(TARGETS, 0, 10_000, 10_000)).toHaveLength(10_000);
  });

  it("is #N/A while a figure is missing, #VALUE! for what is no number", () => {
    expect(show(TARGETS, null, 160, 6)).toBe("#N/A");
    expect(show(TARGETS, 100, "", 6)).toBe("#N/A");
    expect(show(TARGETS, 100, 160, null)).toBe("#N/A");
    expect(show(TARGETS, 100, "160", 6)).toBe("#VALUE!");
    expect(show(TARGETS, 100, 160, 6, "exponential")).toBe("#VALUE!");
  });
});
