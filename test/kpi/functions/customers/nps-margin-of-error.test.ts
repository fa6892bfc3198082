import { NPSMOE } from "../../../../src/kpi/functions/customers/nps-margin-of-error";
import { show } from "../../show";

/** NPS 40: six promoters, two passives and two detractors in ten. */
const survey = (tens: number) => Array.from({ length: tens }, () => [10, 10, 9, 9, 10, 9, 8, 7, 3, 6]);

describe("KPI.NPSMOE(answers, [confidence])", () => {
  it("is ±15.7 points for an NPS of 40 from 100 answers", () => {
    expect(show(NPSMOE, survey(10))).toBeCloseTo(15.67971187632043, 9);
  });

  it("is half as wide with four times the answers", () => {
    expect(Number(show(NPSMOE, survey(40))) * 2).toBeCloseTo(15.67971187632043, 9);
  });

  it.each([
    [0.9, 1.6448536269514722],
    [0.95, 1.959963984540054],
    [0.99, 2.5758293035489004],
  ])("is as wide as the confidence asks for: %d", (confidence, z) => {
    // √((0.6 + 0.2 − 0.4²) ÷ 100) × 100 is 8 points for one standard error.
    expect(show(NPSMOE, survey(10), confidence)).toBeCloseTo(8 * z, 9);
  });

  it("is 0 where all answers are alike", () => {
    expect(show(NPSMOE, [[9, 10, 10]])).toBe(0);
    expect(show(NPSMOE, [[7, 8]])).toBe(0);
  });

  it("leaves blanks out", () => {
    expect(show(NPSMOE, [...survey(10), [null, "", null]])).toBeCloseTo(15.67971187632043, 9);
  });

  it("is #N/A for one answer, which has no spread, and for none", () => {
    expect(show(NPSMOE, 9)).toBe("#N/A");
    expect(show(NPSMOE, [[null, ""]])).toBe("#N/A");
  });

  it("is #NUM! for an answer off the scale or between two steps, one alone too", () => {
    expect(show(NPSMOE, [[10, 11]])).toBe("#NUM!");
    expect(show(NPSMOE, [[10, 8.5]])).toBe("#NUM!");
    expect(show(NPSMOE, 11)).toBe("#NUM!");
  });

  it("is #NUM! for a confidence that nothing, or only everything, would meet, and for 95 typed for 95 %", () => {
    expect([0, 1, 95, -0.5].map((confidence) => show(NPSMOE, survey(1), confidence))).toEqual([
      "#NUM!",
      "#NUM!",
      "#NUM!",
      "#NUM!",
    ]);
  });
});
