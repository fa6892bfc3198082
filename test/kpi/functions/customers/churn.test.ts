import { CHURN } from "../../../../src/kpi/functions/customers/churn";
import { show } from "../../show";

describe("KPI.CHURN(lost, start_customers, [new_customers], [method])", () => {
  it.each([
    [1_869, 7_043, 0.2653698707936959],
    [1_655, 3_875, 0.4270967741935484],
    [166, 1_473, 0.11269517990495587],
    [48, 1_695, 0.02831858407079646],
  ])("is the churn of the public Telco data: %d of %d", (lost, start, rate) => {
    expect(show(CHURN, lost, start)).toBeCloseTo(rate, 12);
  });

  it("divides by the customers at the start unless told otherwise, new ones or not", () => {
    expect(show(CHURN, 62, 1_000)).toBe(0.062);
    expect(show(CHURN, 62, 1_000, 500)).toBe(0.062);
  });

  it.each([
    ["start", 0.05],
    ["average", 0.046511627906976744],
    ["exposed", 0.045454545454545456],
  ])("has three denominators for 50 lost of 1,000 with 200 new: %s", (method, rate) => {
    expect(show(CHURN, 50, 1_000, 200, method)).toBeCloseTo(rate, 12);
  });

  it.each([
    ["đầu kỳ", 0.05],
    ["DAU KY", 0.05],
    ["bình quân", 0.046511627906976744],
    ["binh quan", 0.046511627906976744],
    ["Trung bình", 0.046511627906976744],
    ["có rủi ro", 0.045454545454545456],
    ["co rui ro", 0.045454545454545456],
  ])("takes the denominator in Vietnamese, with or without accents: %s", (method, rate) => {
    expect(show(CHURN, 50, 1_000, 200, method)).toBeCloseTo(rate, 12);
  });

  it("counts no new customers where they are left out or blank", () => {
    expect(show(CHURN, 50, 1_000, null, "exposed")).toBe(0.05);
    expect(show(CHURN, 50, 1_000, [[""]], "average")).toBeCloseTo(50 / 975, 12);
  });

  it("adds lost and new customers of several months; customers at the start are one cell", () => {
    expect(show(CHURN, [[20], [30]], 1_000, [[150], [50]], "exposed")).toBeCloseTo(0.045454545454545456, 12);
    expect(show(CHURN, 50, [[1_000], [1_150]])).toBe("#VALUE!");
  });

  it("is 0 where nobody and 1 where everybody left", () => {
    expect(show(CHURN, 0, 1_000)).toBe(0);
    expect(show(CHURN, 1_000, 1_000)).toBe(1);
  });

  it("is #NUM! where more left than there were", () => {
    expect(show(CHURN, 1_001, 1_000)).toBe("#NUM!");
    expect(show(CHURN, 1_001, 1_000, 0)).toBe("#NUM!");
    expect(show(CHURN, 1_001, 1_000, 1)).toBe(1.001);
    expect(show(CHURN, 1_202, 1_000, 201, "average")).toBe("#NUM!");
  });

  it("is #DIV/0! without customers at the start", () => {
    expect(show(CHURN, 0, 0)).toBe("#DIV/0!");
    expect(show(CHURN, 5, 0)).toBe("#DIV/0!");
  });

  it("is #N/A while a figure is missing", () => {
    expect(show(CHURN, null, 1_000)).toBe("#N/A");
    expect(show(CHURN, 50, null)).toBe("#N/A");
  });

  it("is #VALUE! for text, for TRUE and FALSE, and for a word that is no denominator", () => {
    expect(show(CHURN, "50", 1_000)).toBe("#VALUE!");
    expect(show(CHURN, 50, true)).toBe("#VALUE!");
    expect(show(CHURN, 50, 1_000, "none")).toBe("#VALUE!");
    expect(show(CHURN, 50, 1_000, 200, "end")).toBe("#VALUE!");
    expect(show(CHURN, 50, 1_000, 200, 1)).toBe("#VALUE!");
  });

  it("is #NUM! for negative figures", () => {
    expect(show(CHURN, -1, 1_000)).toBe("#NUM!");
    expect(show(CHURN, 50, -1_000)).toBe("#NUM!");
    expect(show(CHURN, 50, 1_000, -1)).toBe("#NUM!");
  });
});
