import type { SimulatedExcel } from "../../../playground/simulator/simulated-excel";
import { codeOf, onSheet, startExcel } from "../../support/simulated";

describe("an object that a method gives", () => {
  it.each<[string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown]>([
    ["Worksheet.getRange", (_, sheet) => sheet.getRange("A0")],
    ["Worksheet.getRangeByIndexes", (_, sheet) => sheet.getRangeByIndexes(0, 0, 0, 1)],
    ["Range.getCell", (_, sheet) => sheet.getRange("A1").getCell(-1, 0)],
    ["WorksheetCollection.getItem", (context) => context.workbook.worksheets.getItem("Nowhere")],
    ["NamedItemCollection.getItem", (context) => context.workbook.names.getItem("nothing")],
    ["SettingCollection.getItem", (context) => context.workbook.settings.getItem("nothing")],
    ["ChartCollection.getItem", (_, sheet) => sheet.charts.getItem("nothing")],
  ])("fails under the name of the method: %s", async (member, call) => {
    const error = onSheet(startExcel(), async (sheet, context) => void call(context, sheet));
    await expect(error).rejects.toMatchObject({ debugInfo: { errorLocation: member } });
  });

  it("can be made to fail by that name", async () => {
    const excel = startExcel();
    excel.controls.faults.failMember = "Worksheet.getRange";
    const failing = onSheet(excel, async (sheet) => void sheet.getRange("A1"));
    await expect(failing).rejects.toMatchObject({ code: "GeneralException" });
  });

  it("is not there below the method's requirement set", async () => {
    const call = (excel: SimulatedExcel): Promise<string> =>
      codeOf(onSheet(excel, async (sheet) => void sheet.getRange("A1").getResizedRange(1, 1)));
    expect(await call(startExcel({ apiSet: "1.1" }))).toBe("ApiNotFound");
    expect(await call(startExcel({ apiSet: "1.2" }))).toBe("no error");
  });

  it("stays nothing when it was nothing in its turn", async () => {
    const excel = startExcel();
    await onSheet(excel, async (_, context) => {
      const { worksheets } = context.workbook;
      const later = worksheets.getItemOrNullObject("Later");
      worksheets.add("Later");
      later.delete();
      await context.sync();
      expect(later.isNullObject).toBe(true);
    });
    expect(excel.controls.snapshot()).toMatchObject({ sheets: [{ name: "Sheet1" }, { name: "Later" }] });
  });
});

describe("load(properties)", () => {
  it("reaches through objects under properties", async () => {
    const loaded = await onSheet(startExcel(), async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.format.wrapText = true;
      range.format.font.color = "#FF0000";
      range.load("format/wrapText,format/font/color");
      await context.sync();
      return [range.format.wrapText, range.format.font.color];
    });
    expect(loaded).toEqual([true, "#FF0000"]);
  });
});

describe("a result", () => {
  it.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => OfficeExtension.ClientResult<number>]>([
    ["worksheets", (_, context) => context.workbook.worksheets.getCount()],
    ["charts", (sheet) => sheet.charts.getCount()],
    ["conditional formats", (sheet) => sheet.getRange("A1").conditionalFormats.getCount()],
  ])("is known after the sync only: number of %s", async (what, count) => {
    await onSheet(startExcel(), async (sheet, context) => {
      const result = count(sheet, context);
      expect(() => result.value).toThrow(expect.objectContaining({ code: "ValueNotLoaded" }));
      await context.sync();
      expect(result.value).toBe(what === "worksheets" ? 1 : 0);
    });
  });
});
