import type { SheetModel } from "../../../playground/simulator/sheet-model";
import { codeOf, onSheet, startExcel } from "../../support/simulated";

describe("iconSet.criteria", () => {
  const set = (style: string, count: number, last: { type: string; formula: string }): Promise<string> =>
    codeOf(
      onSheet(startExcel(), async (sheet) => {
        const { iconSet } = sheet.getRange("A1:A9").conditionalFormats.add("IconSet");
        iconSet.style = style as Excel.IconSet;
        const criteria = Array.from({ length: count }, () => ({ ...last, operator: "GreaterThanOrEqual" }));
        iconSet.criteria = criteria as Excel.ConditionalIconCriterion[];
      }),
    );
  const number = { type: "Number", formula: "=2" };

  it.each([
    ["ThreeTrafficLights1", 3],
    ["FourArrows", 4],
    ["FiveQuarters", 5],
  ])("of %s are %d", async (style, count) => {
    expect(await set(style, count, number)).toBe("no error");
    expect(await set(style, count - 1, number)).toBe("InvalidArgument");
  });

  it("may be numbers, shares and absolute references; Excel refuses relative references and nothing else", async () => {
    const codes = [
      await set("ThreeTrafficLights1", 3, { type: "Percent", formula: "67" }),
      await set("ThreeTrafficLights1", 3, { type: "Percentile", formula: "=50" }),
      await set("ThreeTrafficLights1", 3, { type: "Formula", formula: "=$B$2*2" }),
      await set("ThreeTrafficLights1", 3, { type: "Formula", formula: "=$B2" }),
      await set("ThreeTrafficLights1", 3, { type: "Number", formula: "=B2" }),
      await set("ThreeTrafficLights1", 3, { type: "Size", formula: "=2" }),
    ];
    expect(codes).toEqual([
      "no error",
      "no error",
      "no error",
      "InvalidArgument",
      "InvalidArgument",
      "InvalidArgument",
    ]);
  });

  it("belong to a style that there is", async () => {
    expect(await set("TwoHands", 3, number)).toBe("InvalidArgument");
  });
});

describe("range.conditionalFormats", () => {
  it("counts and clears the formats of its own cells", async () => {
    const excel = startExcel();
    const counts = await onSheet(excel, async (sheet, context) => {
      for (const address of ["A1:A9", "C1", "C2:D3"]) sheet.getRange(address).conditionalFormats.add("Custom");
      const before = ["A9", "C:C", "F1"].map((address) => sheet.getRange(address).conditionalFormats.getCount());
      sheet.getRange("C1:D9").conditionalFormats.clearAll();
      const after = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      return [...before, after].map(({ value }) => value);
    });
    expect(counts).toEqual([1, 2, 0, 1]);
  });

  it("refuses to clear a part of a format, which it cannot", async () => {
    const clearing = onSheet(startExcel(), async (sheet) => {
      sheet.getRange("A1:A9").conditionalFormats.add("Custom");
      sheet.getRange("A3").conditionalFormats.clearAll();
    });
    expect(await codeOf(clearing)).toBe("NotImplemented");
  });
});

describe("a change of a conditional format", () => {
  it("is shown", async () => {
    const excel = startExcel();
    const shown: string[] = [];
    excel.controls.model.display = {
      show: (_, { conditionalFormats }: SheetModel) => shown.push(JSON.stringify(conditionalFormats[0]?.rule)),
    };
    await onSheet(excel, async (sheet, context) => {
      const { custom } = sheet.getRange("A1").conditionalFormats.add("Custom");
      custom.rule.formula = "=TRUE";
      await context.sync();
      custom.format.fill.color = "#FF0000";
      await context.sync();
    });
    expect(shown).toEqual(['{"formula":"=TRUE"}', '{"formula":"=TRUE","fill":"#FF0000"}']);
  });
});
