import { SCORERANGE } from "../../../../src/kpi/functions/scoring/score-range";
import { STATUSRANGE } from "../../../../src/kpi/functions/scoring/status-range";
import { show } from "../../show";

describe("KPI.STATUSRANGE(actual, low, high, [low_min], [high_max])", () => {
  it("is green inside the range, amber up to the outer limits with these included, red beyond", () => {
    expect(
      [59.9, 60, 74.9, 75, 90, 90.1, 100, 100.1].map((actual) => show(STATUSRANGE, actual, 75, 90, 60, 100)),
    ).toEqual(["red", "amber", "amber", "green", "green", "amber", "amber", "red"]);
  });

  it("has outer limits as far away as the range is wide, unless they are given", () => {
    expect([59.9, 60, 105, 105.1].map((actual) => show(STATUSRANGE, actual, 75, 90))).toEqual([
      "red",
      "amber",
      "amber",
      "red",
    ]);
  });

  it("has no amber where the outer limits are the ends of the range", () => {
    expect([74, 75, 90, 91].map((actual) => show(STATUSRANGE, actual, 75, 90, 75, 90))).toEqual([
      "red",
      "green",
      "green",
      "red",
    ]);
  });

  it("is green for 0.1 + 0.2 at an upper end of 0.3, and amber at an outer limit of 0.3", () => {
    expect(show(STATUSRANGE, 0.1 + 0.2, 0.1, 0.3)).toBe("green");
    expect(show(STATUSRANGE, 0.1 + 0.2, 0.1, 0.2, null, 0.3)).toBe("amber");
    expect(show(STATUSRANGE, 0.3 + 1e-9, 0.1, 0.3)).toBe("amber");
  });

  it("is nodata for a blank actual, never red", () => {
    expect(show(STATUSRANGE, null, 75, 90)).toBe("nodata");
    expect(show(STATUSRANGE, [[""]], 75, 90)).toBe("nodata");
    expect(show(STATUSRANGE, 0, 75, 90)).toBe("red");
  });

  it("is #NUM! for impossible limits, data or not", () => {
    expect(show(STATUSRANGE, 80, 90, 75)).toBe("#NUM!");
    expect(show(STATUSRANGE, null, 90, 75)).toBe("#NUM!");
    expect(show(STATUSRANGE, 80, 75, 90, 80)).toBe("#NUM!");
    expect(show(STATUSRANGE, 80, 75, 90, null, 80)).toBe("#NUM!");
  });

  it("is #N/A without a range and #VALUE! for what is no number", () => {
    expect(show(STATUSRANGE, 80, null, 90)).toBe("#N/A");
    expect(show(STATUSRANGE, null, 75, null)).toBe("#N/A");
    expect(show(STATUSRANGE, "n/a", 75, 90)).toBe("#VALUE!");
    expect(show(STATUSRANGE, 80, 75, true)).toBe("#VALUE!");
  });

  it("agrees with SCORERANGE: green scores 1, red scores 0", () => {
    for (let actual = 50; actual <= 115; actual += 0.5) {
      const score = Number(show(SCORERANGE, actual, 75, 90, 60, 100));
      expect(show(STATUSRANGE, actual, 75, 90, 60, 100) === "green").toBe(score === 1);
      if (show(STATUSRANGE, actual, 75, 90, 60, 100) === "red") expect(score).toBe(0);
    }
  });
});
