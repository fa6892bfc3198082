import { PCTRANK } from "../../../../src/kpi/functions/scoring/pct-rank";
import { show } from "../../show";

describe("KPI.PCTRANK(value, benchmark, [direction])", () => {
  it("is the share that is worse, equal ones counted half", () => {
    expect(show(PCTRANK, 3, [[1, 2, 3, 4, 5]])).toBe(0.5);
    expect(show(PCTRANK, 5, [[1], [2], [3], [4], [5]])).toBe(0.9);
    expect(show(PCTRANK, 6, [[1, 2, 3, 4, 5]])).toBe(1);
    expect(show(PCTRANK, 0, [[1, 2, 3, 4, 5]])).toBe(0);
    expect(show(PCTRANK, 7, [[7, 7, 7, 7]])).toBe(0.5);
  });

  it("turns round where lower is better", () => {
    expect(show(PCTRANK, 0.02, [[0.01, 0.03, 0.05, 0.07]], "lower")).toBe(0.75);
    expect(show(PCTRANK, 0.02, [[0.01, 0.03, 0.05, 0.07]], "cao")).toBe(0.25);
  });

  it("adds up to 1 in the two directions", () => {
    const peers = [[4, 8, 8, 15, 16, 23, 42]];
    for (const value of [1, 8, 10, 42, 50]) {
      expect(Number(show(PCTRANK, value, peers)) + Number(show(PCTRANK, value, peers, "lower"))).toBeCloseTo(1, 12);
    }
  });

  it("leaves blanks out, which are not 0", () => {
    expect(show(PCTRANK, 3, [[1], [null], [""], [5]])).toBe(0.5);
    expect(show(PCTRANK, -3, [[-5], [null], [""], [-1]])).toBe(0.5);
  });

  it("takes 0.1 + 0.2 and 0.3 for equal", () => {
    expect(show(PCTRANK, 0.1 + 0.2, [[0.3, 0.3]])).toBe(0.5);
  });

  it("is #N/A without peers or value, #VALUE! for text and words it does not know", () => {
    expect(show(PCTRANK, 3, [[null], [""]])).toBe("#N/A");
    expect(show(PCTRANK, null, [[1, 2]])).toBe("#N/A");
    expect(show(PCTRANK, 3, [[1, "2"]])).toBe("#VALUE!");
    expect(show(PCTRANK, [[3, 4]], [[1, 2]])).toBe("#VALUE!");
    expect(show(PCTRANK, 3, [[1, 2]], "up")).toBe("#VALUE!");
  });
});
