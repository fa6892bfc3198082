import { FCR } from "../../../../src/kpi/functions/helpdesk/first-contact-resolution";
import { show } from "../../show";

describe("KPI.FCR(firstResolved, contacts)", () => {
  it("is the share of contacts solved the first time", () => {
    expect(show(FCR, 700, 1_000)).toBeCloseTo(0.7, 12);
  });

  it("may be all of them, but is #NUM! for more than there were", () => {
    expect(show(FCR, 10, 10)).toBe(1);
    expect(show(FCR, 11, 10)).toBe("#NUM!");
  });
});
