import { CESAVG } from "../../../../src/kpi/functions/customers/ces-average";
import { show } from "../../show";

describe("KPI.CESAVG(total_score, responses)", () => {
  it("is the average answer, of groups pooled", () => {
    expect(show(CESAVG, 350, 100)).toBe(3.5);
    expect(show(CESAVG, [[70], [180]], [[10], [90]])).toBe(2.5);
  });

  it("is #NUM! where the average lies outside 1 to 7", () => {
    expect(show(CESAVG, 100, 100)).toBe(1);
    expect(show(CESAVG, 700, 100)).toBe(7);
    expect(show(CESAVG, 99, 100)).toBe("#NUM!");
    expect(show(CESAVG, 701, 100)).toBe("#NUM!");
  });

  it("is #DIV/0! without responses", () => {
    expect(show(CESAVG, 0, 0)).toBe("#DIV/0!");
    expect(show(CESAVG, 350, 0)).toBe("#DIV/0!");
  });
});
