import { guardProtectedSheets } from "../../../playground/page/protected-sheets";
import type { SimulatedExcel } from "../../../playground/simulator/simulated-excel";
import { onSheet, startExcel } from "../../support/simulated";

/** A protected sheet with one unlocked cell, B2, and how often somebody was refused. */
async function guarded(): Promise<SimulatedExcel & { readonly refused: jest.Mock; readonly id: string }> {
  const excel = startExcel();
  const refused = jest.fn();
  guardProtectedSheets(excel.controls.engine, excel.controls.model, refused);
  await onSheet(excel, async (sheet) => {
    sheet.getRange("A1:C3").formulas = [
      [1, 2, 3],
      [4, 5, "=A1+B2"],
      [7, 8, 9],
    ];
    sheet.getRange("B2").format.protection.locked = false;
    sheet.protection.protect();
  });
  return { ...excel, refused, id: excel.controls.engine.workbook.getActiveSheet().getSheetId() };
}

const cellsOf = ({ controls }: SimulatedExcel): object => (controls.snapshot() as { sheets: [object] }).sheets[0];

describe("guardProtectedSheets(engine, model, onRefused)", () => {
  it.each([
    ["a value beside the unlocked cell", { 1: { 1: { v: 6 }, 2: { v: 6 } } }],
    ["a formula", { 0: { 0: { f: "=1" } } }],
    ["a cleared cell", { 0: { 0: null } }],
  ])("refuses %s, whichever command it comes by", async (_, cellValue) => {
    const excel = await guarded();
    const { engine } = excel.controls;
    const before = cellsOf(excel);
    const params = { unitId: engine.workbook.getId(), subUnitId: excel.id, cellValue };
    expect(engine.api.syncExecuteCommand("sheet.mutation.set-range-values", params)).toBe(false);
    expect(cellsOf(excel)).toEqual(before);
    expect(excel.refused).toHaveBeenCalledTimes(1);
  });

  it("refuses to move a locked cell", async () => {
    const excel = await guarded();
    const { engine } = excel.controls;
    const part = (value: object): object => ({ subUnitId: excel.id, value });
    const params = { from: part({ 0: { 0: null } }), to: part({ 1: { 1: { v: 1 } } }) };
    expect(engine.api.syncExecuteCommand("sheet.mutation.move-range", params)).toBe(false);
    expect(excel.refused).toHaveBeenCalledTimes(1);
  });

  it.each<[string, (sheet: ReturnType<SimulatedExcel["controls"]["engine"]["workbook"]["getActiveSheet"]>) => unknown]>(
    [
      ["insert a row", (sheet) => sheet.insertRowBefore(1)],
      ["insert a column", (sheet) => sheet.insertColumnAfter(1)],
      ["delete rows", (sheet) => sheet.deleteRows(0, 1)],
      ["delete columns", (sheet) => sheet.deleteColumns(0, 1)],
      ["merge cells", (sheet) => sheet.getRange("A1:B1").merge()],
    ],
  )("refuses to %s", async (_, change) => {
    const excel = await guarded();
    const before = cellsOf(excel);
    change(excel.controls.engine.workbook.getActiveSheet());
    expect(cellsOf(excel)).toEqual(before);
    expect(excel.refused).toHaveBeenCalled();
  });

  it("lets unlocked cells, looks, results and the sheet's name change, and anything once it is unprotected", async () => {
    const excel = await guarded();
    const { engine, model } = excel.controls;
    const sheet = engine.workbook.getActiveSheet();
    const write = (cellValue: object): boolean =>
      engine.api.syncExecuteCommand("sheet.mutation.set-range-values", {
        unitId: engine.workbook.getId(),
        subUnitId: excel.id,
        cellValue,
      });
    expect(write({ 0: { 0: { s: { bl: 1 } } } })).toBe(true);
    sheet.setName("Renamed");
    await excel.controls.typeInto("Renamed", "B2", "50");
    expect(["B2", "C2"].map((address) => excel.controls.valueOf("Renamed", address))).toEqual([50, 51]);
    expect(excel.refused).not.toHaveBeenCalled();
    model.sheetModel(sheet).protection = null;
    expect(write({ 0: { 0: { v: 2 } } })).toBe(true);
  });
});
