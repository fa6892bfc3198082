import fc from "fast-check";
import type { CellValue } from "../../../../src/kpi/cell";
import { ANOMALY, anomaly } from "../../../../src/kpi/functions/analysis/anomaly";
import { LOTTERY, MAVRO, MICHELSO } from "../../../fixtures/nist-strd";
import { spill } from "../../show";

const SPIKE = [100, 102, 98, 101, 99, 103, 97, 160];
const WITHIN = [0, 0, 0, 0, 0, 0, 0, 0];
const ABOVE = [0, 0, 0, 0, 0, 0, 0, 1];

/** The cells of the column, or the error in its place. */
function shown(cells: readonly CellValue[], ...more: readonly CellValue[]): unknown {
  const result = spill(
    ANOMALY,
    cells.map((cell) => [cell]),
    ...more,
  );
  return typeof result === "object" ? result.flat() : result;
}

describe("KPI.ANOMALY(values, [method], [k])", () => {
  it("is a column: limits, then a flag for each cell", () => {
    const flags = ABOVE.map((flag) => [flag]);
    expect(anomaly(SPIKE, "iqr", null)).toEqual([[93.5], [107.5], ...flags]);
    expect(spill(ANOMALY, [SPIKE], "iqr")).toEqual([[93.5], [107.5], ...flags]);
  });

  it("takes the limits of an individuals chart, as the handbook of NIST does for its flow rates", () => {
    const flow = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];
    expect(shown(flow)).toEqual([expect.closeTo(45.8159, 4), expect.closeTo(55.8041, 3), ...flow.map(() => 0)]);
    expect(shown(SPIKE, "biểu đồ kiểm soát")).toEqual([
      expect.closeTo(75.58510638297872, 9),
      expect.closeTo(139.41489361702128, 9),
      ...ABOVE,
    ]);
  });

  it.each([
    ["Michelso", MICHELSO],
    ["Mavro", MAVRO],
    ["Lottery", LOTTERY],
  ])("takes mean and standard deviation as NIST certifies them for %s", (_, { values, certified }) => {
    const [low, high] = shown(values, "z") as [number, number];
    expect((low + high) / 2 / certified.mean).toBeCloseTo(1, 13);
    expect((high - low) / 6 / certified.deviation).toBeCloseTo(1, 9);
  });

  it("misses a plain outlier by z among eight, which no figure can be 3 deviations from", () => {
    expect(shown(SPIKE, "độ lệch chuẩn")).toEqual([
      expect.closeTo(43.578172742012455, 9),
      expect.closeTo(171.42182725798756, 9),
      ...WITHIN,
    ]);
  });

  it("never fires by z with ten figures or fewer", () => {
    const figures = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 4, maxLength: 10 });
    fc.assert(
      fc.property(figures, (series) => {
        expect((shown(series, "z") as number[]).slice(2)).toEqual(series.map(() => 0));
      }),
      { seed: 20_101_201 },
    );
  });

  it("takes the median and its deviations under mad", () => {
    // By hand: median 100.5, median deviation 2.
    const distance = (3.5 * 2) / 0.6745;
    expect(shown(SPIKE, "mad")).toEqual([
      expect.closeTo(100.5 - distance, 9),
      expect.closeTo(100.5 + distance, 9),
      ...ABOVE,
    ]);
    expect(shown([-40, ...SPIKE.slice(1)], "Độ lệch trung vị")).toEqual([
      expect.any(Number),
      expect.any(Number),
      ...[-1, 0, 0, 0, 0, 0, 0, 1],
    ]);
  });

  it("widens the limits with k", () => {
    expect(shown(SPIKE, "iqr", 0)).toEqual([98.75, 102.25, 0, 0, -1, 0, 0, 1, -1, 1]);
    expect(shown(SPIKE, "iqr", 100)).toEqual([-251.25, 452.25, ...WITHIN]);
    expect(shown(SPIKE, null, 6)).toEqual([expect.closeTo(43.67, 2), expect.closeTo(171.33, 2), ...WITHIN]);
  });

  it("keeps the place of a blank, with an empty text", () => {
    expect(shown([100, null, 102, 98, "", 160, 101, 99, 103, 97], "iqr")).toEqual([
      ...[93.5, 107.5],
      ...[0, "", 0, 0, "", 1, 0, 0, 0, 0],
    ]);
  });

  it("takes no range across a blank under xmr", () => {
    // Ranges 2 and 2, not the 46 between 12 and 58.
    const distance = (3 * 2) / 1.128;
    expect(shown([10, 12, null, 58, 60])).toEqual([
      expect.closeTo(35 - distance, 9),
      expect.closeTo(35 + distance, 9),
      ...[-1, -1, "", 1, 1],
    ]);
    expect(shown([10, null, 12, null, 11, null, 13])).toBe("#N/A");
    expect(shown([10, null, 12, null, 11, null, 13], "mad")).toHaveLength(9);
  });

  it.each(["xmr", "z", "iqr", "mad"])("flags nothing in a series that never changes: %s", (method) => {
    const constant = Array.from({ length: 7 }, () => 0.1);
    expect((shown(constant, method) as number[]).slice(2)).toEqual(constant.map(() => 0));
  });

  it("flags all but the one figure that most of them are, under mad", () => {
    expect(shown([5, 5, 5, 5, 5, 6, 4], "mad")).toEqual([5, 5, 0, 0, 0, 0, 0, 1, -1]);
  });

  it("is #N/A with fewer than 4 figures", () => {
    expect(shown([1, 2, 3])).toBe("#N/A");
    expect(shown([1, null, 2, 3], "iqr")).toBe("#N/A");
    expect(shown([null, ""])).toBe("#N/A");
  });

  it("is #NUM! for a negative k, and for figures too large to be added", () => {
    expect(shown(SPIKE, null, -1)).toBe("#NUM!");
    expect(shown([1e308, -1e308, 1e308, -1e308])).toBe("#NUM!");
    expect(shown([1e300, -1e300, 1e300, -1e300], "z")).toBe("#NUM!");
  });

  it("is #VALUE! for text and unknown words", () => {
    expect(shown([1, 2, 3, "bốn"])).toBe("#VALUE!");
    expect(shown(SPIKE, "grubbs")).toBe("#VALUE!");
  });
});
