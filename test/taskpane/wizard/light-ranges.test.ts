import { lightRanges } from "../../../src/taskpane/wizard/light-ranges";
import { DEFAULT_SCORING, lightOf } from "../../../src/scorecard/scoring";

describe("lightRanges(yardstick)", () => {
  it("is the target and the minimum where both are set", () => {
    expect(lightRanges({ direction: "lower", target: 0.5, minimum: 0.6 })).toEqual({ target: 0.5, limit: 0.6 });
  });

  it("is a tenth of the target wide without a minimum, on the worse side, whatever its sign", () => {
    expect(lightRanges({ direction: "higher", target: 200, minimum: null })).toEqual({ target: 200, limit: 180 });
    expect(lightRanges({ direction: "lower", target: 200, minimum: null })).toEqual({ target: 200, limit: 220 });
    expect(lightRanges({ direction: "higher", target: -200, minimum: null })).toEqual({ target: -200, limit: -220 });
  });

  it("says nothing without a target, or with a limit on its better side", () => {
    expect(lightRanges({ direction: "higher", target: null, minimum: 5 })).toBeNull();
    expect(lightRanges({ direction: "higher", target: 5, minimum: 6 })).toBeNull();
  });

  it.each(["higher", "lower"] as const)("agrees with the light itself where %s is better", (direction) => {
    const yardstick = { direction, target: 130, minimum: null };
    const limit = lightRanges(yardstick)?.limit ?? Number.NaN;
    const worse = direction === "higher" ? -0.001 : 0.001;
    expect(lightOf(limit, yardstick, DEFAULT_SCORING)).toBe("amber");
    expect(lightOf(limit + worse, yardstick, DEFAULT_SCORING)).toBe("red");
    expect(lightOf(130, yardstick, DEFAULT_SCORING)).toBe("green");
  });
});
