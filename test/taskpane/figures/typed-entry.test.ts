import type { Scorecard } from "../../../src/scorecard/scorecard";
import { typedEntry, unsavedPlaces } from "../../../src/taskpane/figures/typed-entry";
import type { DecodedWorkbook } from "../../../src/workbook/decode";
import { onlineShop } from "../../support/online-shop";

const shop = onlineShop("vi");

describe("typedEntry(texts, workbook, language)", () => {
  it("reads an amount in đồng and a count the only way that makes sense", () => {
    const texts = { "3.revenue": "850.000", "3.orders": "1.234" };
    expect(typedEntry(texts, workbookIn("VND"), "vi")).toEqual({
      entered: [
        { input: "revenue", place: 3, value: 850_000 },
        { input: "orders", place: 3, value: 1234 },
      ],
      wrong: [],
    });
  });

  it.each(["EUR", "USD", "GBP"] as const)("asks about an amount in %s that has two readings", (currency) => {
    expect(typedEntry({ "0.revenue": "1.234" }, workbookIn(currency), "vi").wrong).toEqual([
      { input: "revenue", place: 0, kind: "ambiguous" },
    ]);
  });

  it("refuses a percentage of money and orders, and part of an order", () => {
    const texts = { "0.revenue": "15%", "0.orders": "15%", "1.orders": "12,5", "2.orders": "-5" };
    expect(typedEntry(texts, workbookIn("VND"), "vi")).toEqual({
      entered: [],
      wrong: [
        { input: "revenue", place: 0, kind: "notPercent" },
        { input: "orders", place: 0, kind: "notPercent" },
        { input: "orders", place: 1, kind: "notWhole" },
        { input: "orders", place: 2, kind: "notNegative" },
      ],
    });
  });
});

describe("unsavedPlaces(entry)", () => {
  it("lists the months of right and wrong figures once each, in their order", () => {
    const texts = { "7.revenue": "x", "3.orders": "5", "3.revenue": "6" };
    expect(unsavedPlaces(typedEntry(texts, workbookIn("VND"), "vi"))).toEqual([3, 7]);
  });
});

function workbookIn(currency: Scorecard["currency"]): DecodedWorkbook {
  const picked = { view: "month", comparison: "previousPeriod", scoreKind: "performance" } as const;
  return { scorecard: { ...shop, currency }, figures: {}, period: "2010-12", picked };
}
