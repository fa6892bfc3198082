import { WINRATE } from "../../../../src/kpi/functions/sales/win-rate";
import { show } from "../../show";

describe("KPI.WINRATE(won, lost)", () => {
  it("gives the published example: 20 won of 100 decided", () => {
    expect(show(WINRATE, 20, 80)).toBe(0.2);
  });

  it("is 0 where all were lost and 1 where all were won", () => {
    expect(show(WINRATE, 0, 5)).toBe(0);
    expect(show(WINRATE, 5, 0)).toBe(1);
  });

  it("is #DIV/0! where nothing was decided", () => {
    expect(show(WINRATE, 0, 0)).toBe("#DIV/0!");
  });

  it("is #N/A while the lost ones are not filled in, and not 100 %", () => {
    expect(show(WINRATE, 5, null)).toBe("#N/A");
  });

  it("adds months before it divides: 1 of 2 and 1 of 8 are 20 %", () => {
    expect(show(WINRATE, [[1], [1]], [[1], [7]])).toBe(0.2);
  });
});
