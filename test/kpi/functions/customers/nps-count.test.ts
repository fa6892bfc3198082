import { NPSCOUNT } from "../../../../src/kpi/functions/customers/nps-count";
import { show } from "../../show";

describe("KPI.NPSCOUNT(promoters, detractors, responses)", () => {
  it("is the score of an annual report", () => {
    expect(show(NPSCOUNT, 30, 20, 100)).toBeCloseTo(10, 12);
  });

  it("pools groups and does not average their scores", () => {
    expect(show(NPSCOUNT, [[9], [10]], [[0], [45]], [[10], [90]])).toBeCloseTo(-26, 12);
  });

  it("runs from -100 to 100", () => {
    expect(show(NPSCOUNT, 0, 50, 50)).toBe(-100);
    expect(show(NPSCOUNT, 50, 0, 50)).toBe(100);
  });

  it("is #NUM! for more promoters and detractors than responses, also where one of them is less", () => {
    expect(show(NPSCOUNT, 60, 41, 100)).toBe("#NUM!");
    expect(show(NPSCOUNT, 60, 40, 100)).toBe(20);
  });

  it("is #DIV/0! without responses", () => {
    expect(show(NPSCOUNT, 0, 0, 0)).toBe("#DIV/0!");
  });
});
