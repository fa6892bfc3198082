import { REVPASH } from "../../../../src/kpi/functions/retail/revpash";
import { show } from "../../show";

describe("KPI.REVPASH(revenue, seats, hours)", () => {
  it("is revenue by seat and hour", () => {
    expect(show(REVPASH, 60_800, 150, 5)).toBeCloseTo(81.067, 3);
    expect(show(REVPASH, 0, 150, 5)).toBe(0);
  });

  it("adds months with different hours while the seats stay", () => {
    const quarter = show(REVPASH, [[54_000], [61_200]], [[60], [60]], [[300], [340]]);
    expect(quarter).toBe(115_200 / (60 * 300 + 60 * 340));
    expect(quarter).toBe(show(REVPASH, 115_200, 60, 640));
  });

  it("refuses seats that differ, and takes seat hours for one seat instead", () => {
    expect(show(REVPASH, [[54_000], [40_800]], [[60], [40]], [[300], [340]])).toBe("#VALUE!");
    expect(show(REVPASH, [[54_000], [40_800]], 1, [[60 * 300], [40 * 340]])).toBe(3);
  });

  it("is #DIV/0! without seats or hours", () => {
    expect(show(REVPASH, 100, 0, 5)).toBe("#DIV/0!");
    expect(show(REVPASH, 100, 10, 0)).toBe("#DIV/0!");
  });
});
