import { ENPS } from "../../../../src/kpi/functions/people/enps";
import { show } from "../../show";

describe("KPI.ENPS(promoters, detractors, responses)", () => {
  it("is a difference of percentages, negative where detractors are more", () => {
    expect(show(ENPS, 12, 6, 30)).toBe(20);
    expect(show(ENPS, 6, 12, 30)).toBe(-20);
  });

  it("pools teams and does not average their scores", () => {
    expect(show(ENPS, [[5], [0]], [[0], [10]], [[5], [15]])).toBe(-25);
  });

  it("is #NUM! for more promoters and detractors than responses", () => {
    expect(show(ENPS, 20, 11, 30)).toBe("#NUM!");
    expect(show(ENPS, 20, 10, 30)).toBeCloseTo(100 / 3, 12);
  });
});
