import { averageRanks } from "../../../../src/kpi/functions/analysis/average-ranks";

describe("averageRanks(figures)", () => {
  it("counts from the smallest", () => {
    expect(averageRanks([30, 10, 20])).toEqual([3, 1, 2]);
  });

  it("shares ranks among equal figures", () => {
    expect(averageRanks([10, 20, 20, 30])).toEqual([1, 2.5, 2.5, 4]);
    expect(averageRanks([5, 7, 5, 5])).toEqual([2, 4, 2, 2]);
    expect(averageRanks([0, -0, 1])).toEqual([1.5, 1.5, 3]);
  });
});
