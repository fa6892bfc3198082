import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import { everyPart } from "../../support/every-part";
import { failFrom } from "../../support/office-failure";
import { startExcel } from "../../support/simulated";

const host = createExcelHost();

describe("read(names)", () => {
  it("gives errors, booleans and blanks as what they are", async () => {
    const excel = startExcel();
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:D1");
      range.formulas = [["=1/0", true, "", "=NA()"]];
      context.workbook.names.add("bsc_row", range);
    });
    expect((await host.read(["bsc_row"])).bsc_row).toEqual([[{ error: "#DIV/0!" }, true, null, { error: "#N/A" }]]);
  });

  it("takes one sync, however many names", async () => {
    const excel = startExcel();
    await host.render(everyPart());
    excel.controls.figures.reset();
    await host.read(["bsc_front", "bsc_figures", "bsc_words", "bsc_missing"]);
    expect(excel.controls.figures.syncs).toBeLessThanOrEqual(2);
  });

  it("gives null for a name whose sheet was deleted, and for one that is no range", async () => {
    const excel = startExcel();
    await host.render(everyPart());
    excel.controls.deleteSheet("Số liệu");
    await excel.Excel.run(async (context) => {
      context.workbook.names.add("bsc_constant", "=7");
    });
    expect(await host.read(["bsc_figures", "bsc_constant"])).toEqual({ bsc_figures: null, bsc_constant: null });
  });

  it("asks once more when Excel was busy", async () => {
    startExcel();
    await host.render(everyPart());
    const failure = failFrom("Range.load", "ServiceNotAvailable", 1);
    expect((await host.read(["bsc_front"])).bsc_front).toEqual([["=SUM(1)"]]);
    expect(failure.times()).toBe(1);
  });
});

describe("write(changes)", () => {
  it("writes neighbours in a row together", async () => {
    const excel = startExcel();
    await host.render(everyPart());
    excel.controls.figures.reset();
    const change = (row: number, column: number) => ({ name: "bsc_words", row, column, value: 1 });
    await host.write([change(1, 0), change(1, 1)]);
    const together = excel.controls.figures.actions;
    excel.controls.figures.reset();
    await host.write([change(1, 1), change(1, 0)]);
    expect(together).toBeLessThan(excel.controls.figures.actions);
    expect((await host.read(["bsc_words"])).bsc_words?.[1]).toEqual([1, 1]);
  });

  it("leaves the sheet protected, and says so where a cell is locked", async () => {
    startExcel();
    await host.render(everyPart());
    const writing = host.write([{ name: "bsc_words", row: 0, column: 1, value: 1 }]);
    await expect(writing).rejects.toMatchObject({ code: "protected", place: { step: "write (Range.values)" } });
  });
});

describe("sheetsTypedInto(prefix)", () => {
  it("takes the result of a formula for no typing, and a number over a formula for typing", async () => {
    const excel = startExcel();
    const plan = everyPart();
    const [front, figures, back] = plan.sheets;
    // Only the formula is open to be typed over; what it follows is not.
    await host.render({ ...plan, sheets: [front, { ...figures, protection: { unlocked: ["B3"] } }, back] });
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Số liệu");
      sheet.protection.unprotect();
      sheet.getRange("B2").values = [[99]];
    });
    expect(await host.sheetsTypedInto("bsc")).toEqual([]);
    await excel.controls.typeInto("Số liệu", "B3", "7");
    expect(await host.sheetsTypedInto("bsc")).toEqual(["Số liệu"]);
  });

  it("takes cells that the making never came to for no typing, but what somebody typed there for typing", async () => {
    const excel = startExcel();
    const controller = new AbortController();
    const options = { signal: controller.signal, onProgress: () => controller.abort() };
    await expect(host.render(everyPart(), options)).rejects.toMatchObject({ code: "cancelled" });
    expect(await host.sheetsTypedInto("bsc")).toEqual([]);
    await excel.controls.typeInto("Số liệu", "B2", "7");
    expect(await host.sheetsTypedInto("bsc")).toEqual(["Số liệu"]);
  });

  it("finds sheets that were made before the record knew their ids", async () => {
    const excel = startExcel();
    failFrom("Worksheet.tabColor", "GeneralException");
    await expect(host.render(everyPart())).rejects.toMatchObject({ code: "failed" });
    failFrom("nothing", "");
    expect(await host.sheetsTypedInto("bsc")).toEqual([]);
    await excel.controls.typeInto("Số liệu", "B2", "7");
    expect(await host.sheetsTypedInto("bsc")).toEqual(["Số liệu"]);
  });

  it("takes an emptied cell for typing once the making is done", async () => {
    const excel = startExcel();
    await host.render(everyPart());
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Số liệu").getRange("A2:B3").values = [
        ["", ""],
        ["", ""],
      ];
    });
    expect(await host.sheetsTypedInto("bsc")).toEqual(["Số liệu"]);
  });

  it("finds the sheets of a copied file by their names, as the removal does", async () => {
    const excel = startExcel();
    await host.render(everyPart());
    const key = "kpi-scorecard.made.bsc";
    const { settings } = excel.controls.model;
    const json = JSON.parse(settings.get(key) ?? "") as string;
    settings.set(key, JSON.stringify(json.replaceAll(/"id":"[^"]*"/g, '"id":"other"')));
    expect(await host.sheetsTypedInto("bsc")).toEqual([]);
    await excel.controls.typeInto("Số liệu", "B2", "7");
    expect(await host.sheetsTypedInto("bsc")).toEqual(["Số liệu"]);
  });

  it("leaves out sheets that were deleted", async () => {
    const excel = startExcel();
    await host.render(everyPart());
    await excel.controls.typeInto("Số liệu", "B2", "7");
    excel.controls.deleteSheet("Số liệu");
    expect(await host.sheetsTypedInto("bsc")).toEqual([]);
  });
});
