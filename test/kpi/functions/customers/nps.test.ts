import { NPS } from "../../../../src/kpi/functions/customers/nps";
import { NPSCOUNT } from "../../../../src/kpi/functions/customers/nps-count";
import { show } from "../../show";

describe("KPI.NPS(answers)", () => {
  it.each([
    ["promoters and detractors, with a passive each", [10, 9, 8, 7, 6], 20],
    ["as many of both", [10, 9, 8, 6, 0], 0],
    ["nobody but promoters", [9, 10, 10], 100],
    ["nobody but detractors", [0, 3, 6], -100],
    ["nobody but passives", [7, 8], 0],
    ["one promoter of three", [10, 8, 7], 33.333333333333336],
  ])("is a difference of percentages: %s", (_, answers, score) => {
    expect(show(NPS, column(answers))).toBeCloseTo(score, 12);
  });

  it("draws the lines between 6 and 7, and between 8 and 9", () => {
    expect([6, 7, 8, 9].map((answer) => show(NPS, answer))).toEqual([-100, 0, 0, 100]);
  });

  it("is what the counts of the same answers give", () => {
    const answers = [...times(60, 10), ...times(20, 8), ...times(20, 3)];
    expect(show(NPS, column(answers))).toBe(40);
    expect(show(NPS, column(answers))).toBe(show(NPSCOUNT, 60, 20, 100));
  });

  it("leaves blanks out, in ranges of any shape", () => {
    expect(
      show(NPS, [
        [10, null, ""],
        [9, 0, null],
      ]),
    ).toBeCloseTo(100 / 3, 12);
  });

  it("is #N/A without answers", () => {
    expect(show(NPS, [[null, ""]])).toBe("#N/A");
    expect(show(NPS)).toBe("#N/A");
  });

  it("is #NUM! for an answer off the scale or between two steps", () => {
    expect(show(NPS, [[10, 11]])).toBe("#NUM!");
    expect(show(NPS, [[10, -1]])).toBe("#NUM!");
    expect(show(NPS, [[10, 8.5]])).toBe("#NUM!");
  });

  it("is #VALUE! for text and for TRUE and FALSE", () => {
    expect(show(NPS, [[10, "tốt"]])).toBe("#VALUE!");
    expect(show(NPS, [[10, true]])).toBe("#VALUE!");
  });
});

function column(answers: readonly number[]): readonly (readonly number[])[] {
  return answers.map((answer) => [answer]);
}

function times(count: number, answer: number): readonly number[] {
  return Array.from({ length: count }, () => answer);
}
