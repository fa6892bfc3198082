import { NEWNEEDED } from "../../../../src/kpi/functions/planning/new-needed";
import { show } from "../../show";

const needed = (...args: readonly (number | null)[]) => Number(show(NEWNEEDED, ...args));

describe("KPI.NEWNEEDED(start_customers, target_customers, churn, [periods])", () => {
  it("makes good what is lost: 250 new ones for 200 more", () => {
    expect(needed(1_000, 1_200, 0.05)).toBeCloseTo(250, 9);
    expect(needed(1_000, 1_200, 0.05, 12)).toBeCloseTo(71.75616114176852, 9);
  });

  it("arrives at the target when played through month by month", () => {
    const each = needed(1_000, 1_200, 0.05, 12);
    let customers = 1_000;
    for (let month = 0; month < 12; month++) customers = customers * 0.95 + each;
    expect(customers).toBeCloseTo(1_200, 9);
  });

  it("is the difference over the periods without churn, and nearly so with hardly any", () => {
    expect(needed(1_000, 1_200, 0)).toBe(200);
    expect(needed(1_000, 1_200, 0, 4)).toBe(50);
    expect(needed(1_000, 1_200, 1e-12, 4)).toBeCloseTo(50, 6);
  });

  it("is the whole target where everybody leaves", () => {
    expect(needed(1_000, 1_200, 1, 3)).toBe(1_200);
    expect(needed(0, 1_200, 1)).toBe(1_200);
  });

  it("is never below 0", () => {
    expect(needed(1_000, 500, 0.05)).toBe(0);
    expect(needed(1_000, 0, 0, 5)).toBe(0);
  });

  it("is #NUM! for periods that are not a whole number from 1 to 10,000, and for figures out of range", () => {
    for (const periods of [0, -1, 1.5, 10_001]) expect(show(NEWNEEDED, 1_000, 1_200, 0.05, periods)).toBe("#NUM!");
    expect(show(NEWNEEDED, -1, 1_200, 0.05)).toBe("#NUM!");
    expect(show(NEWNEEDED, 1_000, -1, 0.05)).toBe("#NUM!");
    expect(show(NEWNEEDED, 1_000, 1_200, 5)).toBe("#NUM!");
  });

  it("is #N/A while a figure is missing, #VALUE! for text and several cells", () => {
    expect(show(NEWNEEDED, 1_000, 1_200, null)).toBe("#N/A");
    expect(show(NEWNEEDED, 1_000, "", 0.05)).toBe("#N/A");
    expect(show(NEWNEEDED, 1_000, 1_200, "5%")).toBe("#VALUE!");
    expect(show(NEWNEEDED, [[1_000], [1_100]], 1_200, 0.05)).toBe("#VALUE!");
  });
});
