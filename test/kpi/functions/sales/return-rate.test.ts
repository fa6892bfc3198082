import { RETURNRATE } from "../../../../src/kpi/functions/sales/return-rate";
import { show } from "../../show";

describe("KPI.RETURNRATE(returned, sold)", () => {
  it("is the share of a value that came back", () => {
    expect(show(RETURNRATE, 84, 1_000)).toBe(0.084);
  });

  it("divides sums and does not average the months: 2 of 4 and 2 of 100 are 3.8 %, not 26 %", () => {
    expect(show(RETURNRATE, [[2, 2]], [[4, 100]])).toBeCloseTo(0.038461538461538464, 9);
  });

  it("passes 100 % where a large earlier order comes back", () => {
    expect(show(RETURNRATE, 150, 100)).toBe(1.5);
  });

  it("is 0 where nothing came back", () => {
    expect(show(RETURNRATE, 0, 100)).toBe(0);
  });

  it("is #DIV/0! without sales", () => {
    expect(show(RETURNRATE, 5, 0)).toBe("#DIV/0!");
  });

  it("is #N/A while a figure is missing", () => {
    expect(show(RETURNRATE, null, 100)).toBe("#N/A");
    expect(show(RETURNRATE, 5, null)).toBe("#N/A");
  });

  it("is #VALUE! for text and for TRUE and FALSE", () => {
    expect(show(RETURNRATE, "5%", 100)).toBe("#VALUE!");
    expect(show(RETURNRATE, 5, true)).toBe("#VALUE!");
  });

  it("is #NUM! for returns entered as a negative number, and for negative sales", () => {
    expect(show(RETURNRATE, -5, 100)).toBe("#NUM!");
    expect(show(RETURNRATE, 5, -100)).toBe("#NUM!");
  });
});
