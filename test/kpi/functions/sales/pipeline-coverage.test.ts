import { PIPECOVER } from "../../../../src/kpi/functions/sales/pipeline-coverage";
import { show } from "../../show";

describe("KPI.PIPECOVER(pipeline, remainingTarget)", () => {
  it("is how many times the pipeline covers what is missing", () => {
    expect(show(PIPECOVER, 900, 300)).toBe(3);
  });

  it("is #N/A once the target is met or passed, and no cover without limit", () => {
    expect(show(PIPECOVER, 500, 0)).toBe("#N/A");
    expect(show(PIPECOVER, 500, -20)).toBe("#N/A");
  });

  it("is 0 without open opportunities", () => {
    expect(show(PIPECOVER, 0, 300)).toBe(0);
  });

  it("is #NUM! for a negative pipeline, also where the target is met", () => {
    expect(show(PIPECOVER, -1, 300)).toBe("#NUM!");
    expect(show(PIPECOVER, -1, 0)).toBe("#NUM!");
  });

  it("is #VALUE! for several cells: the pipeline is a stock", () => {
    expect(show(PIPECOVER, [[400], [500]], 300)).toBe("#VALUE!");
  });
});
