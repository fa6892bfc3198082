import { SERVICELVL } from "../../../../src/kpi/functions/helpdesk/service-level";
import { show } from "../../show";

describe("KPI.SERVICELVL(answeredInTime, answered, abandoned, abandonedInTime, method)", () => {
  it("gives the four published results for the same calls", () => {
    const calls = [860, 1_000, 60, 20] as const;
    expect(show(SERVICELVL, ...calls, "all")).toBeCloseTo(860 / 1_060, 12);
    expect(show(SERVICELVL, ...calls, "answered")).toBeCloseTo(0.86, 12);
    expect(show(SERVICELVL, ...calls, "excludeShort")).toBeCloseTo(860 / 1_040, 12);
    expect(show(SERVICELVL, ...calls, "creditShort")).toBeCloseTo(880 / 1_060, 12);
  });

  it("counts every caller who hung up where no method is given", () => {
    expect(show(SERVICELVL, 860, 1_000, 60)).toBeCloseTo(0.8113207547169812, 12);
    expect(show(SERVICELVL, 860, 1_000, 60, 20, null)).toBeCloseTo(0.8113207547169812, 12);
  });

  it("takes a blank for those who hung up in time as none", () => {
    expect(show(SERVICELVL, 860, 1_000, 60, null, "excludeShort")).toBeCloseTo(860 / 1_060, 12);
  });

  it("understands Vietnamese words, with and without accents", () => {
    expect(show(SERVICELVL, 860, 1_000, 60, 20, "chỉ cuộc trả lời")).toBeCloseTo(0.86, 12);
    expect(show(SERVICELVL, 860, 1_000, 60, 20, "loai nho som")).toBeCloseTo(860 / 1_040, 12);
    expect(show(SERVICELVL, 860, 1_000, 60, 20, "Tính nhỡ sớm là đạt")).toBeCloseTo(880 / 1_060, 12);
  });

  it("is #VALUE! for an unknown method", () => {
    expect(show(SERVICELVL, 860, 1_000, 60, 20, "most")).toBe("#VALUE!");
  });

  it("adds half-hours before it divides: 10 of 10 and 30 of 90 are 40 %, not 67 %", () => {
    expect(show(SERVICELVL, [[10], [30]], [[10], [70]], [[0], [20]])).toBe(0.4);
  });

  it("is #NUM! where a part is larger than its whole, whatever the method", () => {
    expect(show(SERVICELVL, 1_001, 1_000, 60)).toBe("#NUM!");
    expect(show(SERVICELVL, 860, 1_000, 60, 61)).toBe("#NUM!");
    expect(show(SERVICELVL, 860, 1_000, 60, 61, "answered")).toBe("#NUM!");
  });

  it("is #DIV/0! where the method leaves no call", () => {
    expect(show(SERVICELVL, 0, 0, 0)).toBe("#DIV/0!");
    expect(show(SERVICELVL, 0, 0, 60, 0, "answered")).toBe("#DIV/0!");
    expect(show(SERVICELVL, 0, 0, 60, 60, "excludeShort")).toBe("#DIV/0!");
  });

  it("is 1 at most: all answered in time, all others gone in time", () => {
    expect(show(SERVICELVL, 1_000, 1_000, 60, 60, "excludeShort")).toBe(1);
    expect(show(SERVICELVL, 1_000, 1_000, 60, 60, "creditShort")).toBe(1);
  });

  it("is #N/A while a required figure is missing", () => {
    expect(show(SERVICELVL, 860, 1_000, null)).toBe("#N/A");
  });
});
