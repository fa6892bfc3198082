import { BEROAS } from "../../../../src/kpi/functions/planning/beroas";
import { show } from "../../show";

describe("KPI.BEROAS(gross_margin)", () => {
  it("is one over the margin", () => {
    expect(show(BEROAS, 0.4)).toBe(2.5);
    expect(show(BEROAS, 1)).toBe(1);
  });

  it("is #DIV/0! for a margin of 0, #NUM! below it and above 1: 40 typed for 40 %", () => {
    expect(show(BEROAS, 0)).toBe("#DIV/0!");
    expect(show(BEROAS, -0.1)).toBe("#NUM!");
    expect(show(BEROAS, 40)).toBe("#NUM!");
  });

  it("is #N/A for a blank, #VALUE! for text and several cells", () => {
    expect(show(BEROAS, null)).toBe("#N/A");
    expect(show(BEROAS, "40%")).toBe("#VALUE!");
    expect(show(BEROAS, [[0.4], [0.5]])).toBe("#VALUE!");
  });
});
