import { callFunction } from "../../../../src/kpi/call";
import { RUNWAY } from "../../../../src/kpi/functions/finance/runway";
import { show } from "../../show";

describe("KPI.RUNWAY(cash, net_burn)", () => {
  it.each([
    [250_000, 50_000, 5],
    [3_000_000, 500_000, 6],
    [850_000, 85_000, 10],
    [0, 50_000, 0],
  ])("is the months that %d lasts at %d a month", (cash, netBurn, months) => {
    expect(show(RUNWAY, cash, netBurn)).toBe(months);
  });

  it("is #N/A, and says why, when no cash is burnt", () => {
    expect(show(RUNWAY, 100, -5)).toBe("#N/A");
    expect(show(RUNWAY, 0, 0)).toBe("#N/A");
    expect(() => callFunction(RUNWAY, [100, 0])).toThrow(
      expect.objectContaining({ code: "#N/A", reason: { kind: "noBurn", parameter: "netBurn" } }),
    );
  });

  it("is no huge number where rounding leaves a trace of burn", () => {
    expect(show(RUNWAY, 250_000, 0.1 + 0.2 - 0.3)).toBe("#N/A");
    expect(show(RUNWAY, 250_000, 0.01)).toBe(25_000_000);
  });

  it("is #N/A for missing figures, #NUM! for negative cash", () => {
    expect(show(RUNWAY, null, 50_000)).toBe("#N/A");
    expect(show(RUNWAY, -1, 50_000)).toBe("#NUM!");
    expect(show(RUNWAY, -1, -1)).toBe("#NUM!");
  });
});
