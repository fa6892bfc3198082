import { SCOREBAND } from "../../../../src/kpi/functions/scoring/score-band";
import { scoreBandTwin } from "../../../../src/kpi/functions/scoring/score-band.twin";
import { printTwin } from "../../../../src/kpi/print-twin";
import { openSheet } from "../../../support/judge";
import { show } from "../../show";

const SALES = [[0], [4_000], [6_000], [12_000]];
const POINTS = [[0], [40], [70], [100]];
const CHURN = [[0.1, 0.05, 0.02]];
const MARKS = [[0, 5, 10]];

describe("KPI.SCOREBAND(actual, breakpoints, scores, [method])", () => {
  it("joins the points with straight lines", () => {
    expect(show(SCOREBAND, 50, [[0, 200]], [[0, 100]])).toBe(25);
    expect(
      show(SCOREBAND, 9_000, [[0, 4_000, 6_000, 12_000]], [[0, 33.333333333333336, 66.66666666666667, 100]]),
    ).toBeCloseTo(83.33333333333333, 9);
    expect([0, 2_000, 4_000, 5_000, 12_000].map((actual) => show(SCOREBAND, actual, SALES, POINTS))).toEqual([
      0, 20, 40, 55, 100,
    ]);
  });

  it("stays level before the first and after the last point", () => {
    expect([-50, 20_000].map((actual) => show(SCOREBAND, actual, SALES, POINTS))).toEqual([0, 100]);
    expect(show(SCOREBAND, -50, [[0, 200]], [[30, 100]])).toBe(30);
  });

  it("takes breakpoints that fall, for what is better the lower it is", () => {
    expect([0.2, 0.1, 0.02, 0].map((actual) => show(SCOREBAND, actual, CHURN, MARKS))).toEqual([0, 0, 10, 10]);
    expect(show(SCOREBAND, 0.075, CHURN, MARKS)).toBeCloseTo(2.5, 12);
    expect(show(SCOREBAND, 0.03, CHURN, MARKS)).toBeCloseTo(8.333333333333334, 12);
  });

  it.each(["step", "bậc", "theo bac"])("gives the score of the last breakpoint reached under %s", (method) => {
    const scores = [-1, 0, 3_999, 4_000, 9_000, 12_000, 99_000].map((actual) =>
      show(SCOREBAND, actual, SALES, POINTS, method),
    );
    expect(scores).toEqual([0, 0, 0, 40, 70, 100, 100]);
  });

  it("reaches falling breakpoints from above", () => {
    const scores = [0.2, 0.07, 0.05, 0.021, 0.02, 0].map((actual) => show(SCOREBAND, actual, CHURN, MARKS, "step"));
    expect(scores).toEqual([0, 0, 5, 5, 10, 10]);
  });

  it("is met or not over two steps", () => {
    expect([499, 500].map((actual) => show(SCOREBAND, actual, [[0, 500]], [[0, 1]], "step"))).toEqual([0, 1]);
  });

  it("reaches a step of 0.3 with 0.1 + 0.2, in either direction", () => {
    expect(show(SCOREBAND, 0.1 + 0.2, [[0.5, 0.3]], [[0, 1]], "step")).toBe(1);
    expect(show(SCOREBAND, 0.3, [[0, 0.1 + 0.2]], [[0, 1]], "step")).toBe(1);
  });

  it("takes scores that fall, or go up and down", () => {
    expect(show(SCOREBAND, 150, [[0, 100, 200]], [[0, 10, 5]])).toBe(7.5);
  });

  it("counts cells of a row beside a column", () => {
    expect(show(SCOREBAND, 50, [[0, 200]], [[0], [100]])).toBe(25);
  });

  it("is #NUM! unless the breakpoints rise or fall throughout", () => {
    expect(show(SCOREBAND, 5, [[0, 10, 5]], [[0, 1, 2]])).toBe("#NUM!");
    expect(show(SCOREBAND, 5, [[0, 10, 10]], [[0, 1, 2]])).toBe("#NUM!");
    expect(show(SCOREBAND, 5, [[10, 10, 5]], [[0, 1, 2]])).toBe("#NUM!");
    expect(show(SCOREBAND, 5, [[10, 10]], [[0, 1]])).toBe("#NUM!");
    expect(show(SCOREBAND, 5, [[10, 5, 7]], [[0, 1, 2]])).toBe("#NUM!");
  });

  it("is #VALUE! for fewer than two points and for ranges of different size", () => {
    expect(show(SCOREBAND, 5, 10, 1)).toBe("#VALUE!");
    expect(show(SCOREBAND, 5, [[0, 10]], [[0, 1, 2]])).toBe("#VALUE!");
  });

  it("is #N/A for a blank among the points, and without a figure", () => {
    expect(show(SCOREBAND, 5, [[0, null, 10]], [[0, 1, 2]])).toBe("#N/A");
    expect(show(SCOREBAND, 5, [[0, 5, 10]], [[0, "", 2]])).toBe("#N/A");
    expect(show(SCOREBAND, null, [[0, 10]], [[0, 1]])).toBe("#N/A");
    expect(show(SCOREBAND, 5, [[null, null]], [[0, 1]])).toBe("#N/A");
  });

  it("is #VALUE! for text, TRUE and FALSE and words it does not know", () => {
    expect(show(SCOREBAND, "5", [[0, 10]], [[0, 1]])).toBe("#VALUE!");
    expect(show(SCOREBAND, 5, [[0, "10"]], [[0, 1]])).toBe("#VALUE!");
    expect(show(SCOREBAND, 5, [[0, 10]], [[0, true]])).toBe("#VALUE!");
    expect(show(SCOREBAND, 5, [[0, 10]], [[0, 1]], "stairs")).toBe("#VALUE!");
  });
});

describe("the native twin of KPI.SCOREBAND", () => {
  const sheet = openSheet();
  afterAll(() => {
    sheet.destroy();
  });

  it.each([
    ["rising", [1, 3, 4, 8, 9], [5, 6, 2, 8, 8]],
    ["falling", [9, 8, 4, 3, 1], [5, 6, 2, 8, 8]],
  ])("agrees over more points than are generated elsewhere: %s", (_, breakpoints, scores) => {
    for (const method of ["linear", "step"]) {
      const formula = printTwin(
        scoreBandTwin,
        { actual: "A1", breakpoints: "A2:E2", scores: "A3:E3", method: `"${method}"` },
        { printing: "strict" },
      );
      for (let actual = 0; actual <= 10; actual += 0.25) {
        const judged = sheet.evaluate([[actual], breakpoints, scores], formula);
        expect(judged).toBeCloseTo(Number(show(SCOREBAND, actual, [breakpoints], [scores], method)), 9);
      }
    }
  });
});
