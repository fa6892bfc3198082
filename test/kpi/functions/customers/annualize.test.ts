import { ANNUALIZE } from "../../../../src/kpi/functions/customers/annualize";
import { show } from "../../show";

describe("KPI.ANNUALIZE(rate, [periods], [kind])", () => {
  it("compounds monthly churn unless told otherwise: 5 % a month is 46 % a year, not 60 %", () => {
    expect(show(ANNUALIZE, 0.05)).toBeCloseTo(0.4596399123373633, 12);
    expect(show(ANNUALIZE, 0.05, null, "churn")).toBe(show(ANNUALIZE, 0.05));
  });

  it.each([
    [0.95, 12, "retention", 0.5403600876626367],
    [0.95, 12, "giữ chân", 0.5403600876626367],
    [0.02, 12, "growth", 0.2682417945625455],
    [0.02, 12, "TANG TRUONG", 0.2682417945625455],
    [0.1, 4, "rời bỏ", 0.3439],
    [-0.5, 2, "growth", -0.75],
  ])("takes rates of any kind and length of period: %d over %d, %s", (rate, periods, kind, result) => {
    expect(show(ANNUALIZE, rate, periods, kind)).toBeCloseTo(result, 12);
  });

  it("leaves a yearly rate as it is", () => {
    expect(show(ANNUALIZE, 0.25, 1)).toBe(0.25);
    expect(show(ANNUALIZE, 0.25, 1, "growth")).toBe(0.25);
  });

  it("makes churn and retention of the same customers add up to 1", () => {
    expect(Number(show(ANNUALIZE, 0.03)) + Number(show(ANNUALIZE, 0.97, 12, "retention"))).toBeCloseTo(1, 12);
  });

  it("is 0 or 1 at the ends", () => {
    expect(show(ANNUALIZE, 0)).toBe(0);
    expect(show(ANNUALIZE, 1)).toBe(1);
  });

  it("is #NUM! for churn or retention outside 0 to 1, such as 5 typed for 5 %", () => {
    expect(show(ANNUALIZE, 5)).toBe("#NUM!");
    expect(show(ANNUALIZE, -0.01)).toBe("#NUM!");
    expect(show(ANNUALIZE, 1.01, 12, "retention")).toBe("#NUM!");
  });

  it("is #NUM! for growth of -100 % or less, and takes any other", () => {
    expect(show(ANNUALIZE, -1, 12, "growth")).toBe("#NUM!");
    expect(show(ANNUALIZE, 1, 2, "growth")).toBe(3);
  });

  it("is #NUM! where no periods, or fewer, make a year", () => {
    expect(show(ANNUALIZE, 0.05, 0)).toBe("#NUM!");
    expect(show(ANNUALIZE, 0.05, -12)).toBe("#NUM!");
  });

  it("is #VALUE! for several rates: they would have to be averaged", () => {
    expect(show(ANNUALIZE, [[0.05], [0.04]])).toBe("#VALUE!");
  });
});
