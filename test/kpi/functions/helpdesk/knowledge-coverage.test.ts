import { KBCOVER } from "../../../../src/kpi/functions/helpdesk/knowledge-coverage";
import { show } from "../../show";

describe("KPI.KBCOVER(covered, topics)", () => {
  it("is the share of topics with a current article", () => {
    expect(show(KBCOVER, 48, 60)).toBeCloseTo(0.8, 12);
  });

  it("may be all of them, but is #NUM! for more than there are", () => {
    expect(show(KBCOVER, 60, 60)).toBe(1);
    expect(show(KBCOVER, 61, 60)).toBe("#NUM!");
  });

  it("is #VALUE! for several months, which are not added", () => {
    expect(show(KBCOVER, [[40], [48]], 60)).toBe("#VALUE!");
  });
});
