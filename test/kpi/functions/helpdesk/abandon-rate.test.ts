import { ABANDON } from "../../../../src/kpi/functions/helpdesk/abandon-rate";
import { show } from "../../show";

describe("KPI.ABANDON(abandoned, incoming)", () => {
  it("is the share of incoming calls that hang up", () => {
    expect(show(ABANDON, 27_139, 248_373)).toBeCloseTo(0.10926711035418504, 12);
  });

  it("adds days before it divides: 1 of 2 and 1 of 98 are 2 %, not 25.5 %", () => {
    expect(show(ABANDON, [[1], [1]], [[2], [98]])).toBeCloseTo(0.02, 12);
  });

  it("is #NUM! for more abandoned calls than calls", () => {
    expect(show(ABANDON, 11, 10)).toBe("#NUM!");
  });
});
