import { SURVEYRATE } from "../../../../src/kpi/functions/customers/survey-rate";
import { show } from "../../show";

describe("KPI.SURVEYRATE(responses, eligible)", () => {
  it("is the share of interactions that were answered", () => {
    expect(show(SURVEYRATE, 1_175, 2_000)).toBe(0.5875);
  });

  it("is #NUM! for more responses than interactions", () => {
    expect(show(SURVEYRATE, 2_000, 2_000)).toBe(1);
    expect(show(SURVEYRATE, 2_001, 2_000)).toBe("#NUM!");
  });
});
