import { CCC } from "../../../../src/kpi/functions/finance/cash-conversion-cycle";
import { DIO } from "../../../../src/kpi/functions/finance/dio";
import { DPO } from "../../../../src/kpi/functions/finance/dpo";
import { DSO } from "../../../../src/kpi/functions/finance/dso";
import { show } from "../../show";

describe("KPI.CCC(dio, dso, dpo)", () => {
  it("adds the days of stock and receivables and deducts those of payables", () => {
    expect(show(CCC, 45, 35, 30)).toBe(50);
  });

  it("is negative where suppliers are paid after customers pay", () => {
    expect(show(CCC, 5, 2, 60)).toBe(-53);
  });

  it("refuses a DPO typed with its sign, and a range of days", () => {
    expect(show(CCC, 45, 35, -30)).toBe("#NUM!");
    expect(show(CCC, [[45], [44]], 35, 30)).toBe("#VALUE!");
  });

  it("takes its three parts on one basis: average balances in each", () => {
    const rollUps = [DIO, DSO, DPO].map(({ parameters: [balance] }) => balance.kind === "number" && balance.rollUp);
    expect(rollUps).toEqual(["average", "average", "average"]);
  });
});
