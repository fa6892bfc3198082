import { HostError } from "../../src/hosts/host";
import { createExcelCells } from "../../src/taskpane/excel-cells";
import { failFrom } from "../support/office-failure";
import { startExcel } from "../support/simulated";

const cells = createExcelCells();

describe("createExcelCells()", () => {
  it("knows the selected range as the user would type it", async () => {
    const excel = startExcel();
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.add("Số liệu").getRange("B2:B5").select();
    });
    expect(await cells.selectedAddress()).toBe("'Số liệu'!B2:B5");
  });

  it("knows what the tabs are called on which names stand, and leaves out those that are gone", async () => {
    const excel = startExcel();
    await excel.Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      for (const [name, tab] of [
        ["bsc_dashboard", "Tổng quan (2)"],
        ["bsc_scorecard", "Lan's shop"],
        ["bsc_data", "Data"],
        ["bsc_calc", "Gone"],
      ] as const) {
        names.add(name, worksheets.add(tab).getRange("A1"));
      }
      worksheets.getItem("Gone").delete();
      worksheets.getItem("Data").name = "Số liệu";
      await context.sync();
    });
    const names = ["bsc_dashboard", "bsc_scorecard", "bsc_data", "bsc_calc", "bsc_kpi"];
    expect(await cells.tabsUnder(names)).toEqual(["Tổng quan (2)", "Lan's shop", "Số liệu"]);
  });

  it("writes a formula into the active cell and gives back what the cell shows", async () => {
    const excel = startExcel();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [[0.5]];
      sheet.getRange("B1").numberFormat = [["0%"]];
      sheet.getRange("B1:B3").select();
    });
    expect(await cells.insertFormula("=A1/2")).toBe("25%");
    expect(excel.controls.valueOf("Sheet1", "B1")).toBe(0.25);
    expect(excel.controls.valueOf("Sheet1", "B2")).toBeNull();
  });

  it("says what held Excel up", async () => {
    startExcel();
    failFrom("Range.formulas", "AccessDenied");
    const error = await cells.insertFormula("=1").catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({ code: "protected", place: { step: "insert (Range.formulas)" } });
  });

  it.each([
    [".", ","],
    [",", ";"],
  ])("takes the decimal sign %s for arguments apart by %s", async (decimal, separator) => {
    startExcel({ locale: { name: "xx", decimal, group: " " } });
    expect(await cells.argumentSeparator()).toBe(separator);
  });

  it("assumes commas where Excel does not tell", async () => {
    startExcel({ apiSet: "1.10", locale: { name: "vi-VN", decimal: ",", group: "." } });
    expect(await cells.argumentSeparator()).toBe(",");
  });
});
