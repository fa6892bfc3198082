import { OVERDUE } from "../../../../src/kpi/functions/finance/overdue-share";
import { show } from "../../show";

describe("KPI.OVERDUE(overdue, receivables)", () => {
  it("is a share of what is owed, from none to all", () => {
    expect(show(OVERDUE, 45, 300)).toBe(0.15);
    expect(show(OVERDUE, 0, 300)).toBe(0);
    expect(show(OVERDUE, 300, 300)).toBe(1);
  });

  it("takes all as all when only rounding makes it more", () => {
    expect(show(OVERDUE, 0.1 + 0.2, 0.3)).toBeCloseTo(1, 12);
  });

  it("is #NUM! when more is overdue than is owed, #DIV/0! when nothing is owed", () => {
    expect(show(OVERDUE, 300.01, 300)).toBe("#NUM!");
    expect(show(OVERDUE, 0, 0)).toBe("#DIV/0!");
  });

  it("wants the balances of one day", () => {
    expect(show(OVERDUE, [[45], [50]], 300)).toBe("#VALUE!");
  });
});
