import type { SimulatedExcel } from "../../../playground/simulator/simulated-excel";
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import { HostError } from "../../../src/hosts/host";
import { everyPart } from "../../support/every-part";
import { failFrom } from "../../support/office-failure";
import { startExcel } from "../../support/simulated";

const host = createExcelHost();

/** A workbook in which somebody has worked, calculating by hand. */
async function busyExcel(): Promise<SimulatedExcel> {
  const excel = startExcel();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B2").formulas = [
      ["Doanh thu", 5],
      ["Gấp đôi", "=B1*2"],
    ];
    sheet.getRange("A1:B1").format.fill.color = "#FFEEAA";
    context.workbook.worksheets.add("Sheet2");
    context.workbook.names.add("doanh_thu", sheet.getRange("B1"));
    context.workbook.settings.add("theirs", { a: 1 });
    context.application.calculationMode = "Manual";
    sheet.getRange("B2").select();
  });
  return excel;
}

jest.setTimeout(120_000);

describe("remove(prefix)", () => {
  it("gives back the workbook as it was, whichever action of the making failed", async () => {
    const excel = await busyExcel();
    const before = excel.controls.snapshot();
    const actions = await actionsOf(excel, () => host.render(everyPart()));
    await host.remove("bsc");
    expect(excel.controls.snapshot()).toEqual(before);
    expect(actions).toBeGreaterThan(100);
    for (let action = 1; action <= actions; action++) {
      excel.controls.figures.reset();
      excel.controls.faults.failAction = action;
      await expect(host.render(everyPart())).rejects.toBeInstanceOf(HostError);
      excel.controls.faults.failAction = null;
      await host.remove("bsc");
      expect({ action, after: excel.controls.snapshot() }).toEqual({ action, after: before });
    }
  });

  it("gives back the workbook as it was, whichever sync of the making failed", async () => {
    const excel = await busyExcel();
    const before = excel.controls.snapshot();
    for (let sync = 1; sync <= 7; sync++) {
      excel.controls.figures.reset();
      excel.controls.faults.failSync = sync;
      await expect(host.render(everyPart())).rejects.toBeInstanceOf(HostError);
      excel.controls.faults.failSync = null;
      await host.remove("bsc");
      expect({ sync, after: excel.controls.snapshot() }).toEqual({ sync, after: before });
    }
  });

  it("may be repeated, whichever of its own actions failed", async () => {
    const excel = await busyExcel();
    const before = excel.controls.snapshot();
    await host.render(everyPart());
    const actions = await actionsOf(excel, () => host.remove("bsc"));
    for (let action = 1; action <= actions; action++) {
      await host.render(everyPart());
      excel.controls.figures.reset();
      excel.controls.faults.failAction = action;
      await expect(host.remove("bsc")).rejects.toMatchObject({ code: "failed" });
      excel.controls.faults.failAction = null;
      await host.remove("bsc");
      expect({ action, after: excel.controls.snapshot() }).toEqual({ action, after: before });
    }
  });

  it("tries once more by itself when Excel was busy", async () => {
    const excel = await busyExcel();
    const before = excel.controls.snapshot();
    await host.render(everyPart());
    const failure = failFrom("Worksheet.delete", "InactiveWorkbook", 1);
    await host.remove("bsc");
    expect(failure.times()).toBe(1);
    expect(excel.controls.snapshot()).toEqual(before);
  });

  it("finds sheets that were renamed, moved or hidden well, and does not miss deleted ones", async () => {
    const excel = await busyExcel();
    const before = excel.controls.snapshot();
    await host.render(everyPart());
    excel.controls.renameSheet("Số liệu", "Nhập liệu");
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Nhập liệu").position = 0;
      worksheets.getItem("_calc").visibility = "VeryHidden";
      worksheets.getItem("Sheet1").getRange("B2").select();
    });
    excel.controls.deleteSheet("Lan's sheet");
    await host.remove("bsc");
    expect(excel.controls.snapshot()).toEqual(before);
  });

  it("finds our sheets by their names where a copy of the file gave them other ids", async () => {
    const excel = await busyExcel();
    await host.render(everyPart());
    changeJournal(excel, (json) => json.replaceAll(/"id":"[^"]*"/g, '"id":"other"'));
    await host.remove("bsc");
    // The helper sheet has no defined name, so nothing proves that it is ours.
    expect((await host.survey()).sheets).toEqual(["Sheet1", "Sheet2", "_calc"]);
  });

  it("leaves a sheet of the user's alone that took one of our names", async () => {
    const excel = await busyExcel();
    await host.render(everyPart());
    excel.controls.deleteSheet("Số liệu");
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.add("Số liệu");
    });
    await host.remove("bsc");
    expect((await host.survey()).sheets).toEqual(["Sheet1", "Sheet2", "Số liệu"]);
  });

  it("leaves a filled sheet alone that only bears the name of one that was being made", async () => {
    const excel = await busyExcel();
    failFrom("WorksheetCollection.add", "GeneralException");
    await expect(host.render(everyPart())).rejects.toBeInstanceOf(HostError);
    failFrom("nothing", "");
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.add("Số liệu").getRange("A1").values = [["của tôi"]];
    });
    await host.remove("bsc");
    expect(excel.controls.valueOf("Số liệu", "A1")).toBe("của tôi");
  });

  it("leaves the user where they are, unless that is a sheet of ours", async () => {
    const excel = await busyExcel();
    await host.render(everyPart());
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet2").getRange("C3").select();
    });
    await host.remove("bsc");
    expect(excel.controls.snapshot()).toMatchObject({ activeSheet: "Sheet2", selection: "C3" });
  });

  it("leaves an empty sheet where only ours could be seen", async () => {
    const excel = await busyExcel();
    await host.render(everyPart());
    excel.controls.deleteSheet("Sheet2");
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").visibility = "Hidden";
    });
    await host.remove("bsc");
    const { sheets } = await host.survey();
    expect(sheets).toHaveLength(2);
    expect(sheets).toContain("Sheet1");
  });

  it("removes one of two scorecards", async () => {
    const excel = await busyExcel();
    const before = excel.controls.snapshot();
    await host.render(everyPart("bsc"));
    const one = (await host.survey()).names;
    await host.render(everyPart("bsc2", " (2)"));
    await host.remove("bsc2");
    expect((await host.survey()).names).toEqual(one);
    expect(excel.controls.valueOf("Lan's sheet", "B2")).toBe(12);
    await host.remove("bsc");
    expect(excel.controls.snapshot()).toEqual(before);
  });

  it("touches nothing where the record is not ours", async () => {
    const excel = await busyExcel();
    await host.render(everyPart());
    changeJournal(excel, () => "{ not JSON");
    const before = excel.controls.snapshot();
    await host.remove("bsc");
    expect(excel.controls.snapshot()).toEqual(before);
  });
});

async function actionsOf(excel: SimulatedExcel, work: () => Promise<void>): Promise<number> {
  excel.controls.figures.reset();
  await work();
  return excel.controls.figures.actions;
}

/** Changes the text of the record, which is kept as JSON of JSON. */
function changeJournal({ controls }: SimulatedExcel, change: (json: string) => string): void {
  const key = "kpi-scorecard.made.bsc";
  const { settings } = controls.model;
  settings.set(key, JSON.stringify(change(JSON.parse(settings.get(key) ?? "") as string)));
}
