import { CES } from "../../../../src/kpi/functions/customers/ces";
import { show } from "../../show";

describe("KPI.CES(answers, [scale_max])", () => {
  it("is the average answer, where a public calculator adds the same ones to 24", () => {
    expect(show(CES, [[4, 5, 6, 7, 7]])).toBe(5.8);
  });

  it("takes other scales, and leaves blanks out", () => {
    expect(
      show(
        CES,
        [
          [5, 4],
          [null, ""],
        ],
        5,
      ),
    ).toBe(4.5);
    expect(show(CES, [[10, 9]], 10)).toBe(9.5);
  });

  it("is #N/A without answers", () => {
    expect(show(CES, [[null, ""]])).toBe("#N/A");
  });

  it("is #NUM! for an answer off the scale or between two steps", () => {
    expect(show(CES, [[7, 8]])).toBe("#NUM!");
    expect(show(CES, [[7, 0]])).toBe("#NUM!");
    expect(show(CES, [[6]], 5)).toBe("#NUM!");
    expect(show(CES, [[6.5]])).toBe("#NUM!");
  });

  it("is #NUM! for a scale that is no whole number from 2 to 10", () => {
    expect([0, 1, 6.5, 11].map((scale) => show(CES, [[1, 1]], scale))).toEqual(Array(4).fill("#NUM!"));
  });
});
