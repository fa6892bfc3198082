import { LTVDCF } from "../../../../src/kpi/functions/customers/ltv-discounted";
import { show } from "../../show";

describe("KPI.LTVDCF(profit_per_period, retention, discount, [first])", () => {
  it("counts the first margin as received now: the Netflix case of Darden", () => {
    expect(Math.round(Number(show(LTVDCF, 17.95, 0.995, 0.01, "included")))).toBe(1_209);
    expect(show(LTVDCF, 17.95, 0.995, 0.01)).toBe(show(LTVDCF, 17.95, 0.995, 0.01, "gồm kỳ đầu"));
  });

  it("counts from the end of the first period on when told so: the Starbucks essay", () => {
    expect(show(LTVDCF, 5_241.6, 0.75, 0.1, "excluded")).toBeCloseTo(11_232, 6);
    expect(show(LTVDCF, 5_241.6, 0.75, 0.1, "khong gom ky dau")).toBeCloseTo(11_232, 6);
  });

  it("differs by one margin between the two, whatever the figures", () => {
    const [included, excluded] = ["included", "excluded"].map((first) => Number(show(LTVDCF, 80, 0.6, 0.03, first)));
    expect(included - excluded).toBeCloseTo(80, 10);
  });

  it("is margin over churn without a discount", () => {
    expect(show(LTVDCF, 100, 0.8, 0)).toBeCloseTo(500, 9);
    expect(show(LTVDCF, 100, 0.8, 0, "excluded")).toBeCloseTo(400, 9);
  });

  it("is a perpetuity where nobody leaves: a small discount is not rounded away", () => {
    expect(show(LTVDCF, 1, 1, 1e-17, "excluded")).toBe(1e17);
  });

  it("is the one margin where nobody stays; 0, and not -0, where not even that counts", () => {
    expect(show(LTVDCF, 100, 0, 0.1)).toBe(100);
    expect(show(LTVDCF, -100, 0, 0.1, "excluded")).toBe(0);
  });

  it("is #DIV/0! where nobody leaves and nothing is discounted, whatever the first margin is", () => {
    expect(show(LTVDCF, 100, 1, 0)).toBe("#DIV/0!");
    expect(show(LTVDCF, 0, 1, 0, "excluded")).toBe("#DIV/0!");
  });

  it("is #NUM! for retention outside 0 to 1, and for a negative discount", () => {
    expect(show(LTVDCF, 100, 80, 0)).toBe("#NUM!");
    expect(show(LTVDCF, 100, -0.1, 0)).toBe("#NUM!");
    expect(show(LTVDCF, 100, 0.8, -0.01)).toBe("#NUM!");
  });
});
