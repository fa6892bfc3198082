import type { SimulatedExcel } from "../../../playground/simulator/simulated-excel";
import { onSheet, startExcel } from "../../support/simulated";

interface Validation {
  readonly area: { row: number; column: number; lastRow: number; lastColumn: number };
  readonly rule: object;
}

const validationsOf = (excel: SimulatedExcel): readonly Validation[] =>
  (excel.controls.snapshot() as { sheets: { validations: Validation[] }[] }).sheets[0].validations;

const atLeast = (formula1: number): Excel.DataValidationRule => ({
  decimal: { formula1, operator: "GreaterThanOrEqualTo" },
});

describe("dataValidation.rule", () => {
  it("takes the place of the rule that was there", async () => {
    const excel = startExcel();
    await onSheet(excel, async (sheet) => {
      sheet.getRange("A1:A3").dataValidation.rule = atLeast(0);
      sheet.getRange("A1:A3").dataValidation.rule = atLeast(1);
    });
    expect(validationsOf(excel)).toMatchObject([{ rule: atLeast(1) }]);
  });

  it("leaves the rule of other cells where it was", async () => {
    const excel = startExcel();
    await onSheet(excel, async (sheet) => {
      sheet.getRange("A1:A3").dataValidation.rule = atLeast(0);
      sheet.getRange("A2").dataValidation.rule = atLeast(1);
      sheet.getRange("A3").dataValidation.clear();
    });
    expect(validationsOf(excel)).toMatchObject([
      { area: { row: 0, lastRow: 0 }, rule: atLeast(0) },
      { area: { row: 1, lastRow: 1 }, rule: atLeast(1) },
    ]);
  });

  it.each(["=Data!$A$1:$A$3", "=my_list"])("follows the renamed sheet of its list %s", async (source) => {
    const excel = startExcel();
    await onSheet(excel, async (sheet, context) => {
      const list = context.workbook.worksheets.add("Data").getRange("A1:A3");
      context.workbook.names.add("my_list", list);
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source } };
    });
    excel.controls.renameSheet("Data", "Số liệu");
    const rule = await onSheet(excel, async (sheet, context) => {
      const validation = sheet.getRange("A1").dataValidation.load("rule");
      await context.sync();
      return validation.rule;
    });
    expect(rule).toEqual({ list: { inCellDropDown: true, source: "='Số liệu'!$A$1:$A$3" } });
  });
});
