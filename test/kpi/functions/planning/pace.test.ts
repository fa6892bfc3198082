import { PACE } from "../../../../src/kpi/functions/planning/pace";
import { paceTwin } from "../../../../src/kpi/functions/planning/pace.twin";
import { printTwin } from "../../../../src/kpi/print-twin";
import { openSheet } from "../../../support/judge";
import { show } from "../../show";

const QUARTERS = [[10, 20, 30, 40]];

describe("KPI.PACE(actual_to_date, annual_target, periods_done, [periods], [shape])", () => {
  it("is 1 on an even plan of twelve months", () => {
    expect(show(PACE, 300, 1_200, 3)).toBe(1);
    expect(show(PACE, 330, 1_200, 3)).toBeCloseTo(1.1, 12);
    expect(show(PACE, 1_200, 1_200, 12)).toBe(1);
  });

  it("is on plan by the season where an even plan would raise a false alarm", () => {
    expect(show(PACE, 100, 1_000, 1, 4, QUARTERS)).toBe(1);
    expect(show(PACE, 100, 1_000, 1, 4)).toBe(0.4);
    expect(show(PACE, 300, 1_000, 2, 4, [[10], [20], [30], [40]])).toBe(1);
  });

  it("is a share of the whole target in the last period", () => {
    expect(show(PACE, 900, 1_000, 4, 4, QUARTERS)).toBe(0.9);
  });

  it("is below zero where what was reached is, and takes a target below zero", () => {
    expect(show(PACE, -50, 1_000, 1, 4, QUARTERS)).toBe(-0.5);
    expect(show(PACE, -300, -1_200, 3)).toBe(1);
  });

  it("is #NUM! for periods done that are not among the periods, or not whole", () => {
    for (const done of [0, -1, 13, 2.5]) expect(show(PACE, 300, 1_200, done)).toBe("#NUM!");
    for (const periods of [0, 2, 4.5, 10_001]) expect(show(PACE, 300, 1_200, 3, periods)).toBe("#NUM!");
  });

  it("is #DIV/0! for a target of 0, and while nothing is due by the season", () => {
    expect(show(PACE, 300, 0, 3)).toBe("#DIV/0!");
    expect(show(PACE, 300, 1_200, 1, 3, [[0, 1, 2]])).toBe("#DIV/0!");
    expect(show(PACE, 300, 1_200, 1, 3, [[0, 0, 0]])).toBe("#DIV/0!");
  });

  it("refuses shapes as PHASE does", () => {
    expect(show(PACE, 300, 1_200, 1, null, QUARTERS)).toBe("#VALUE!");
    expect(show(PACE, 300, 1_200, 1, 3, [[1, null, 2]])).toBe("#N/A");
    expect(show(PACE, 300, 1_200, 1, 3, [[1, -1, 2]])).toBe("#NUM!");
  });

  it("is #N/A while a figure is missing, #VALUE! for what is no number", () => {
    expect(show(PACE, null, 1_200, 3)).toBe("#N/A");
    expect(show(PACE, 300, "", 3)).toBe("#N/A");
    expect(show(PACE, 300, 1_200, null)).toBe("#N/A");
    expect(show(PACE, "300", 1_200, 3)).toBe("#VALUE!");
    expect(show(PACE, 300, 1_200, [[3], [4]])).toBe("#VALUE!");
    expect(show(PACE, 300, 1_200, 1, 2, [["a", 1]])).toBe("#VALUE!");
  });
});

describe("the native twin of KPI.PACE", () => {
  const sheet = openSheet();
  afterAll(() => {
    sheet.destroy();
  });

  it.each(["A4:D5", "A4:B5"])("adds the first periods of a shape in reading order: %s", (shape) => {
    const all =
      shape === "A4:D5"
        ? [
            [1, 2, 3, 4],
            [5, 6, 7, 8],
          ]
        : [
            [1, 2],
            [5, 6],
          ];
    const periods = all.flat().length;
    for (let done = 1; done <= periods; done++) {
      const formula = printTwin(
        paceTwin,
        { actualToDate: "A1", annualTarget: "A2", periodsDone: "A3", periods: String(periods), shape },
        { printing: "strict" },
      );
      const judged = sheet.evaluate([[40], [500], [done], ...all], formula);
      expect(judged).toBeCloseTo(Number(show(PACE, 40, 500, done, periods, all)), 12);
    }
  });
});
