import { codeOf, onSheet, startExcel } from "../../support/simulated";

describe("range.clear(applyTo)", () => {
  const cleared = async (applyTo?: "All" | "Contents" | "Formats" | "Hyperlinks"): Promise<object> => {
    const excel = startExcel();
    await onSheet(excel, async (sheet) => {
      const range = sheet.getRange("A1");
      range.values = [[1]];
      range.format.font.bold = true;
      range.hyperlink = { documentReference: "Sheet1!A9" };
      range.dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThan" } };
      range.conditionalFormats.add("Custom");
      range.clear(applyTo);
    });
    const { sheets } = excel.controls.snapshot() as { sheets: Readonly<Record<string, object>>[] };
    const { cells, looks, links, validations, conditionalFormats } = sheets[0];
    const left = { cells, looks, links, validations, conditionalFormats };
    return Object.fromEntries(Object.entries(left).map(([part, value]) => [part, Object.keys(value).length]));
  };

  it.each([
    [undefined, { cells: 0, looks: 0, links: 0, validations: 0, conditionalFormats: 0 }],
    ["All" as const, { cells: 0, looks: 0, links: 0, validations: 0, conditionalFormats: 0 }],
    ["Contents" as const, { cells: 0, looks: 1, links: 1, validations: 1, conditionalFormats: 1 }],
    ["Formats" as const, { cells: 1, looks: 0, links: 1, validations: 1, conditionalFormats: 0 }],
    ["Hyperlinks" as const, { cells: 1, looks: 1, links: 0, validations: 1, conditionalFormats: 1 }],
  ])("%s leaves the rest", async (applyTo, left) => {
    expect(await cleared(applyTo)).toEqual(left);
  });

  it("takes the look out of the grid, for good", async () => {
    const excel = startExcel();
    await onSheet(excel, async (sheet) => {
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1").clear("Formats");
      sheet.getRange("A1").format.font.italic = true;
    });
    const font = excel.controls.engine.workbook.getActiveSheet().getRange("A1").getCellStyleData();
    expect(font).toMatchObject({ it: 1 });
    expect(font).not.toHaveProperty("bl");
  });

  it("refuses kinds that it does not know", async () => {
    const clearing = onSheet(startExcel(), async (sheet) => {
      sheet.getRange("A1").clear("RemoveHyperlinks");
    });
    expect(await codeOf(clearing)).toBe("NotImplemented");
  });
});

describe("range.format", () => {
  it("leaves a formula in its cell, also in a later batch", async () => {
    const excel = startExcel();
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1").formulas = [["=1+1"]];
      await context.sync();
      sheet.getRange("A1").format.fill.color = "#FF0000";
    });
    expect(excel.controls.snapshot()).toMatchObject({ sheets: [{ cells: { A1: "=1+1" } }] });
    expect(excel.controls.valueOf("Sheet1", "A1")).toBe(2);
  });

  it("keeps style, weight and colour of borders", async () => {
    const excel = startExcel();
    const read = await onSheet(excel, async (sheet, context) => {
      const border = sheet.getRange("A1").format.borders.getItem("EdgeBottom");
      border.style = "Dash";
      border.weight = "Thick";
      border.color = "#FF0000";
      const top = sheet.getRange("A1").format.borders.getItem("EdgeTop");
      for (const each of [border, top]) each.load("style,weight,color");
      await context.sync();
      return [border.style, border.weight, border.color, top.style];
    });
    expect(read).toEqual(["Dash", "Thick", "#FF0000", "None"]);
  });
});

describe("a range's size", () => {
  const sizeOf = (address?: string): Promise<readonly number[]> =>
    onSheet(startExcel(), async (sheet, context) => {
      sheet.getRange("C300").values = [[1]];
      const range = sheet.getRange(address).load("rowCount,columnCount");
      await context.sync();
      return [range.rowCount, range.columnCount];
    });

  it("is the sheet's for whole columns and rows, as far as it was written", async () => {
    const [rows, columns] = await sizeOf();
    expect(rows).toBeGreaterThanOrEqual(300);
    expect(await sizeOf("B:B")).toEqual([rows, 1]);
    expect(await sizeOf("5:6")).toEqual([2, columns]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ["XFE1", (sheet) => sheet.getRange("XFE1")],
    ["a cell above the first", (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0)],
    ["less than one row", (sheet) => sheet.getRange("A1").getResizedRange(-1, 0)],
    ["a row after the last", (sheet) => sheet.getRangeByIndexes(1_048_576, 0, 1, 1)],
  ])("ends where Excel does: %s", async (_, use) => {
    expect(await codeOf(onSheet(startExcel(), async (sheet) => void use(sheet)))).toBe("InvalidArgument");
  });
});
