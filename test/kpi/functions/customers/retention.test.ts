import { RETENTION } from "../../../../src/kpi/functions/customers/retention";
import { show } from "../../show";

describe("KPI.RETENTION(start_customers, end_customers, new_customers)", () => {
  it("is the share of the first customers who are still there", () => {
    expect(show(RETENTION, 200, 230, 50)).toBe(0.9);
  });

  it("adds new customers of several months; the other two are one cell each", () => {
    expect(show(RETENTION, 1_000, 1_150, [[100], [150]])).toBe(0.9);
    expect(show(RETENTION, [[1_000], [1_050]], 1_150, 250)).toBe("#VALUE!");
    expect(show(RETENTION, 1_000, [[1_050], [1_150]], 250)).toBe("#VALUE!");
  });

  it("is 1 where nobody and 0 where everybody left", () => {
    expect(show(RETENTION, 1_000, 1_250, 250)).toBe(1);
    expect(show(RETENTION, 1_000, 250, 250)).toBe(0);
  });

  it("is #NUM! above 1: a new customer was not counted", () => {
    expect(show(RETENTION, 1_000, 1_150, 0)).toBe("#NUM!");
  });

  it("is #NUM! below 0: more new customers than there are at the end", () => {
    expect(show(RETENTION, 1_000, 200, 250)).toBe("#NUM!");
  });

  it("is #DIV/0! without customers at the start", () => {
    expect(show(RETENTION, 0, 250, 250)).toBe("#DIV/0!");
  });

  it("is #N/A while a figure is missing, new customers too", () => {
    expect(show(RETENTION, null, 1_150, 250)).toBe("#N/A");
    expect(show(RETENTION, 1_000, null, 250)).toBe("#N/A");
    expect(show(RETENTION, 1_000, 1_150)).toBe("#N/A");
  });

  it("is #VALUE! for text and for TRUE and FALSE", () => {
    expect(show(RETENTION, "1000", 1_150, 250)).toBe("#VALUE!");
    expect(show(RETENTION, 1_000, false, 250)).toBe("#VALUE!");
    expect(show(RETENTION, 1_000, 1_150, [[250], ["?"]])).toBe("#VALUE!");
  });

  it("is #NUM! for negative figures", () => {
    expect(show(RETENTION, -1_000, 1_150, 250)).toBe("#NUM!");
    expect(show(RETENTION, 1_000, -1, 0)).toBe("#NUM!");
    expect(show(RETENTION, 1_000, 900, -50)).toBe("#NUM!");
  });
});
