import { OFFERACC } from "../../../../src/kpi/functions/people/offer-acceptance";
import { show } from "../../show";

describe("KPI.OFFERACC(accepted, offers)", () => {
  it("is #NUM! for more accepted than offered", () => {
    expect(show(OFFERACC, 20, 20)).toBe(1);
    expect(show(OFFERACC, 21, 20)).toBe("#NUM!");
  });
});
