import { CSATRATE } from "../../../../src/kpi/functions/customers/csat-rate";
import { show } from "../../show";

describe("KPI.CSATRATE(satisfied, responses)", () => {
  it("is the share of satisfied answers; a neutral one stays among the responses", () => {
    expect(show(CSATRATE, 8, 10)).toBe(0.8);
    expect(show(CSATRATE, 7, 10)).toBe(0.7);
  });

  it("pools touchpoints and does not average their rates", () => {
    expect(show(CSATRATE, [[9], [45]], [[10], [90]])).toBe(0.54);
  });

  it("is #NUM! for more satisfied answers than responses", () => {
    expect(show(CSATRATE, 10, 10)).toBe(1);
    expect(show(CSATRATE, 11, 10)).toBe("#NUM!");
  });
});
