import { startEngine } from "../../support/simulated";
import { createSimulatedExcel } from "../../../playground/simulator/simulated-excel";

const start = () => createSimulatedExcel({ engine: startEngine() });

describe("createHeadlessEngine()", () => {
  it("shares no result with another engine in which the same formulas stand", async () => {
    const doubled = async (value: number): Promise<unknown> => {
      const excel = start();
      await excel.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Figures");
        context.workbook.names.add("my_rate", sheet.getRange("B9"));
        sheet.getRange("A1:A3").formulas = [["=A3*2+my_rate"], [value], ["=A2+1"]];
      });
      return excel.controls.valueOf("Figures", "A1");
    };
    expect([await doubled(5), await doubled(6), await doubled(5)]).toEqual([12, 14, 12]);
  });

  it("knows nothing any more of the formulas of a deleted sheet, and still calculates those that stay", async () => {
    const complaint = jest.spyOn(console, "error");
    const excel = start();
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Sheet1").getRange("A1:A2").formulas = [[1], ["=A1+1"]];
      for (const name of ["One", "Two"])
        worksheets.add(name).getRange("A1:A2").formulas = [["=Sheet1!A1*2"], ["=A1+1"]];
      await context.sync();
      worksheets.getItem("One").delete();
      worksheets.getItem("Sheet1").getRange("A1").values = [[5]];
    });
    expect(excel.controls.snapshot()).toMatchObject({ sheets: [{ name: "Sheet1" }, { name: "Two" }] });
    expect(["A1", "A2"].map((address) => excel.controls.valueOf("Two", address))).toEqual([10, 11]);
    expect(excel.controls.valueOf("Sheet1", "A2")).toBe(6);
    expect(complaint).not.toHaveBeenCalled();
    complaint.mockRestore();
  });
});

describe("worksheet.visibility", () => {
  it("shows a hidden sheet's tab again without going to it", async () => {
    const excel = start();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Hidden one");
      sheet.visibility = "Hidden";
      await context.sync();
      sheet.visibility = "Visible";
    });
    expect(excel.controls.snapshot()).toMatchObject({ activeSheet: "Sheet1" });
  });
});

describe("application.calculate(type)", () => {
  it("brings formulas up to date within the batch", async () => {
    const excel = start();
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2");
      context.application.suspendApiCalculationUntilNextSync();
      range.formulas = [[2], ["=A1*2"]];
      context.application.calculate("Recalculate");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[2], [4]]);
    });
  });
});
