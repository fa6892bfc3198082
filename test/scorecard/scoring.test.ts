import fc from "fast-check";
import {
  achievementOf,
  coverageOf,
  DEFAULT_SCORING,
  greyOf,
  isScored,
  lightOf,
  rollUpLightOf,
  scoreOf,
  weightedScore,
  type Yardstick,
} from "../../src/scorecard/scoring";

const higher: Yardstick = { direction: "higher", target: 550, minimum: 500 };
const lower: Yardstick = { direction: "lower", target: 0.05, minimum: 0.1 };

describe("lightOf(value, yardstick, scoring)", () => {
  it("is amber at the minimum and green at the target", () => {
    expect([499.99, 500, 549.99, 550].map((value) => lightOf(value, higher, DEFAULT_SCORING))).toEqual([
      "red",
      "amber",
      "amber",
      "green",
    ]);
  });

  it("turns round where lower is better", () => {
    expect([0.11, 0.1, 0.05].map((value) => lightOf(value, lower, DEFAULT_SCORING))).toEqual(["red", "amber", "green"]);
  });

  it("is green for 0.1 + 0.2 against 0.3", () => {
    const yardstick: Yardstick = { direction: "lower", target: 0.3, minimum: 0.4 };
    expect(lightOf(0.1 + 0.2, yardstick, DEFAULT_SCORING)).toBe("green");
  });

  it("has an amber band of 10 % of |target| without a minimum, also below zero", () => {
    const yardstick: Yardstick = { direction: "higher", target: -10, minimum: null };
    expect([-5, -10.5, -11.5].map((value) => lightOf(value, yardstick, DEFAULT_SCORING))).toEqual([
      "green",
      "amber",
      "red",
    ]);
  });

  it("has no amber where minimum and target are equal", () => {
    const yardstick: Yardstick = { direction: "higher", target: 10, minimum: 10 };
    expect([5, 10].map((value) => lightOf(value, yardstick, DEFAULT_SCORING))).toEqual(["red", "green"]);
  });

  it("is grey without a value or without a target", () => {
    expect(lightOf(null, higher, DEFAULT_SCORING)).toBe("none");
    expect(lightOf(5, { ...higher, target: null }, DEFAULT_SCORING)).toBe("none");
  });
});

describe("scoreOf(value, yardstick, scoring)", () => {
  it("is 0 at the minimum and 1 at the target, in either direction", () => {
    expect(scoreOf(500, higher, DEFAULT_SCORING)).toBe(0);
    expect(scoreOf(550, higher, DEFAULT_SCORING)).toBe(1);
    expect(scoreOf(0.07, lower, DEFAULT_SCORING)).toBeCloseTo(0.6, 12);
  });

  it("never leaves 0 to cap", () => {
    expect(scoreOf(-1e9, higher, DEFAULT_SCORING)).toBe(0);
    expect(scoreOf(1e9, higher, DEFAULT_SCORING)).toBe(1.2);
  });

  it("is met or not where minimum and target are equal", () => {
    const yardstick: Yardstick = { direction: "lower", target: 0, minimum: 0 };
    expect(scoreOf(0, yardstick, DEFAULT_SCORING)).toBe(1);
    expect(scoreOf(1, yardstick, DEFAULT_SCORING)).toBe(0);
  });

  it("says the same as the light: red is 0, amber between, green 1 and more", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("higher" as const, "lower" as const),
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: -3000, max: 3000 }),
        (direction, target, distance, value) => {
          const minimum = direction === "higher" ? target - distance : target + distance;
          const yardstick: Yardstick = { direction, target, minimum };
          const score = scoreOf(value, yardstick, DEFAULT_SCORING);
          const light = lightOf(value, yardstick, DEFAULT_SCORING);
          if (score === null) return false;
          if (light === "green") return score >= 1;
          if (light === "amber") return score >= 0 && score < 1;
          return score === 0;
        },
      ),
    );
  });
});

describe("isScored(yardstick) and greyOf(value, yardstick)", () => {
  const wrong: readonly Yardstick[] = [
    { direction: "higher", target: 550, minimum: 600 },
    { direction: "higher", target: 0, minimum: 500 },
    { direction: "lower", target: 0.5, minimum: 0.4 },
  ];

  it("leave out a limit on the wrong side of the target: no light, no score, either way of scoring", () => {
    for (const yardstick of wrong) {
      expect(isScored(yardstick)).toBe(false);
      expect(greyOf(1000, yardstick)).toBe("wrongLimit");
      expect(lightOf(1000, yardstick, DEFAULT_SCORING)).toBe("none");
      expect(scoreOf(1000, yardstick, DEFAULT_SCORING)).toBeNull();
      expect(scoreOf(1000, yardstick, { ...DEFAULT_SCORING, kind: "achievement" })).toBeNull();
    }
  });

  it("leave out a KPI without a target, but not one without data", () => {
    expect(isScored({ ...higher, target: null })).toBe(false);
    expect(greyOf(5, { ...higher, target: null })).toBe("noTarget");
    expect(isScored(higher)).toBe(true);
    expect(greyOf(null, higher)).toBe("noData");
    expect(greyOf(500, higher)).toBeNull();
  });

  it("take a limit that equals the target, and none at all", () => {
    expect(isScored({ direction: "lower", target: 5, minimum: 5 })).toBe(true);
    expect(isScored({ direction: "lower", target: 5, minimum: null })).toBe(true);
  });
});

describe("achievementOf(value, yardstick)", () => {
  it("is actual ÷ target, and its mirror image where lower is better", () => {
    expect(achievementOf(920, { direction: "higher", target: 1000, minimum: null })).toBeCloseTo(0.92, 12);
    expect(achievementOf(0.06, lower)).toBeCloseTo(0.8, 12);
    expect(achievementOf(0.04, lower)).toBeCloseTo(1.2, 12);
  });

  it("is nothing for a target that is not above zero", () => {
    expect(achievementOf(5, { direction: "higher", target: 0, minimum: null })).toBeNull();
    expect(achievementOf(5, { direction: "higher", target: -1, minimum: null })).toBeNull();
  });
});

describe("weightedScore(parts) and coverageOf(parts)", () => {
  const parts = [
    { weight: 50, score: 0.9 },
    { weight: 30, score: null },
    { weight: 20, score: 0.6 },
  ];

  it("leave out what is missing and say how much that is", () => {
    expect(weightedScore(parts)).toBeCloseTo(0.8142857142857143, 12);
    expect(coverageOf(parts)).toBeCloseTo(0.7, 12);
  });

  it("have no score where nothing has one", () => {
    expect(weightedScore([{ weight: 1, score: null }])).toBeNull();
    expect(weightedScore([{ weight: 0, score: 1 }])).toBeNull();
    expect(coverageOf([])).toBe(0);
  });
});

describe("rollUpLightOf(score, scoring)", () => {
  it("is green from 90 % and amber from 70 %", () => {
    expect([0.9, 0.8999, 0.7, 0.6999, null].map((score) => rollUpLightOf(score, DEFAULT_SCORING))).toEqual([
      "green",
      "amber",
      "amber",
      "red",
      "none",
    ]);
  });
});
