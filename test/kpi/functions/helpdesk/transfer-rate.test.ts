import { CALLTRANSFER } from "../../../../src/kpi/functions/helpdesk/transfer-rate";
import { show } from "../../show";

describe("KPI.CALLTRANSFER(transferred, handled)", () => {
  it("is the share of handled calls that were passed on", () => {
    expect(show(CALLTRANSFER, 24, 200)).toBeCloseTo(0.12, 12);
  });

  it("is #NUM! for more transfers than calls, as where a call counts twice", () => {
    expect(show(CALLTRANSFER, 201, 200)).toBe("#NUM!");
  });
});
