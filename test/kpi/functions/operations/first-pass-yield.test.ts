import { FPY } from "../../../../src/kpi/functions/operations/first-pass-yield";
import { show } from "../../show";

describe("KPI.FPY(good_first, total)", () => {
  it("is the share that passed at the first attempt", () => {
    expect(show(FPY, 1_090, 1_200)).toBeCloseTo(0.9083, 4);
    expect(show(FPY, [[490], [600]], [[500], [700]])).toBe(1_090 / 1_200);
    expect(show(FPY, 1_200, 1_200)).toBe(1);
  });

  it("is #NUM! when more are good than there are, #DIV/0! without units", () => {
    expect(show(FPY, 1_201, 1_200)).toBe("#NUM!");
    expect(show(FPY, 0, 0)).toBe("#DIV/0!");
  });
});
