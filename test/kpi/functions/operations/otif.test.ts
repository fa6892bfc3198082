import { OTIF } from "../../../../src/kpi/functions/operations/otif";
import { show } from "../../show";

describe("KPI.OTIF(otif_orders, orders)", () => {
  it("counts orders, over all of a range, and does not average the weeks", () => {
    expect(show(OTIF, 1_080, 1_200)).toBe(0.9);
    expect(show(OTIF, [[10], [450]], [[20], [480]])).toBe(0.92);
    expect(show(OTIF, 0, 480)).toBe(0);
  });

  it("is #NUM! when more succeeded than were due, #DIV/0! when none was due", () => {
    expect(show(OTIF, 481, 480)).toBe("#NUM!");
    expect(show(OTIF, 0, 0)).toBe("#DIV/0!");
  });
});
