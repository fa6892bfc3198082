import { ARPC } from "../../../../src/kpi/functions/sales/arpc";
import { show } from "../../show";

describe("KPI.ARPC(revenue, active_customers)", () => {
  it("is what one active customer brings", () => {
    expect(show(ARPC, 10_000, 400)).toBe(25);
  });

  it("adds a range of revenue, such as several channels of one month", () => {
    expect(show(ARPC, [[6_000], [4_000]], 400)).toBe(25);
  });

  it("is #VALUE! for several cells of customers: customers of two months are not twice as many", () => {
    expect(show(ARPC, [[6_000], [4_000]], [[400], [410]])).toBe("#VALUE!");
    expect(show(ARPC, 6_000, [[400], [null]])).toBe("#VALUE!");
  });

  it("is #DIV/0! without customers", () => {
    expect(show(ARPC, 10_000, 0)).toBe("#DIV/0!");
  });

  it("is #N/A while a figure is missing", () => {
    expect(show(ARPC, null, 400)).toBe("#N/A");
    expect(show(ARPC, 10_000, [[null]])).toBe("#N/A");
  });

  it("is #VALUE! for text and for TRUE and FALSE", () => {
    expect(show(ARPC, "abc", 400)).toBe("#VALUE!");
    expect(show(ARPC, 10_000, true)).toBe("#VALUE!");
  });

  it("is #NUM! for negative revenue or customers", () => {
    expect(show(ARPC, -1, 400)).toBe("#NUM!");
    expect(show(ARPC, 10_000, -1)).toBe("#NUM!");
  });
});
