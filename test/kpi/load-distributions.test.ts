import { loadDistributions, twoSidedNormal, twoSidedStudent } from "../../src/kpi/load-distributions";

it("says what is missing where nobody has waited for it", () => {
  expect(() => twoSidedStudent(1, 1)).toThrow("not loaded");
  expect(() => twoSidedNormal(1)).toThrow("not loaded");
});

describe("once loadDistributions() is done", () => {
  beforeAll(loadDistributions);

  it.each([0, 0.1, 1, 2.5, 12.7, 1e3, 1e8])(
    "twoSidedStudent(%d, …) is what closed forms give for 1 and 2 degrees",
    (t) => {
      const root = Math.sqrt(t * t + 2);
      for (const signed of [t, -t]) {
        expect(twoSidedStudent(signed, 1) / ((2 / Math.PI) * Math.atan2(1, t))).toBeCloseTo(1, 12);
        expect(twoSidedStudent(signed, 2) / (2 / (root * (root + t)))).toBeCloseTo(1, 12);
      }
    },
  );

  it("twoSidedStudent(t, df) keeps its digits far out, and is 0 for a perfect line", () => {
    expect(twoSidedStudent(60, 30)).toBeGreaterThan(0);
    expect(twoSidedStudent(60, 30)).toBeLessThan(1e-30);
    expect(twoSidedStudent(Infinity, 5)).toBe(0);
    expect(twoSidedStudent(-Infinity, 1)).toBe(0);
  });

  it("twoSidedStudent(t, df) comes to the tables", () => {
    expect(twoSidedStudent(2.228138851964939, 10)).toBeCloseTo(0.05, 10);
    expect(twoSidedStudent(2.75, 30)).toBeCloseTo(0.01, 5);
  });

  it("twoSidedNormal(z) comes to the tables, on both sides", () => {
    expect(twoSidedNormal(0)).toBe(1);
    expect(twoSidedNormal(1.959963984540054)).toBeCloseTo(0.05, 12);
    expect(twoSidedNormal(-2.5758293035489)).toBeCloseTo(0.01, 12);
    expect(twoSidedNormal(10) / 1.523970604832105e-23).toBeCloseTo(1, 9);
  });
});
