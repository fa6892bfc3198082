import { CSAT } from "../../../../src/kpi/functions/customers/csat";
import { show } from "../../show";

describe("KPI.CSAT(answers, [scale_max], [top_boxes])", () => {
  it("is the share of 4 and 5 on a scale of five; the middle is not satisfied", () => {
    expect(show(CSAT, [[5, 5, 5, 5, 5, 5, 5, 3, 1, 2]])).toBe(0.7);
    expect(show(CSAT, [[5, 4, 3, 2]])).toBe(0.5);
  });

  it.each([
    [2, [1, 2, 2, 1], 0.5],
    [3, [1, 2, 3, 3], 0.5],
    [4, [1, 2, 3, 4], 0.5],
    [7, [7, 6, 5, 4], 0.5],
    [10, [10, 9, 8, 7, 1], 0.4],
  ])("takes the top two boxes of four and more, and else the highest: a scale of %d", (scale, answers, share) => {
    expect(show(CSAT, [answers], scale)).toBe(share);
  });

  it("takes as many boxes as told", () => {
    expect(show(CSAT, [[5, 4, 3, 2]], null, 1)).toBe(0.25);
    expect(show(CSAT, [[5, 4, 3, 2]], 5, 3)).toBe(0.75);
    expect(show(CSAT, [[7, 6, 5, 4]], 7, 3)).toBe(0.75);
  });

  it("leaves blanks out", () => {
    expect(
      show(CSAT, [
        [5, null],
        ["", 1],
      ]),
    ).toBe(0.5);
  });

  it("is #N/A without answers", () => {
    expect(show(CSAT, [[null, ""]])).toBe("#N/A");
  });

  it("is #NUM! for an answer off the scale or between two steps", () => {
    expect(show(CSAT, [[5, 6]])).toBe("#NUM!");
    expect(show(CSAT, [[5, 0]])).toBe("#NUM!");
    expect(show(CSAT, [[5, 4.5]])).toBe("#NUM!");
    expect(show(CSAT, [[5]], 3)).toBe("#NUM!");
  });

  it("is #NUM! for a scale that is no whole number from 2 to 10", () => {
    expect([0, 1, 4.5, 11, -5].map((scale) => show(CSAT, [[1, 1]], scale))).toEqual(Array(5).fill("#NUM!"));
  });

  it("is #NUM! for boxes that are none, not whole, or the whole scale", () => {
    expect([0, 1.5, 5, 6, -1].map((boxes) => show(CSAT, [[1, 1]], 5, boxes))).toEqual(Array(5).fill("#NUM!"));
  });
});
