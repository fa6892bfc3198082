import type { FormulaChange } from "../../../src/hosts/host";
import { createExcelFormulas } from "../../../src/hosts/excel/formulas/formula-host";
import { failFrom } from "../../support/office-failure";
import { onSheet, startExcel } from "../../support/simulated";

const host = createExcelFormulas();
const isKpi = (formula: string): boolean => formula.includes("KPI");

describe("formulas(scope, isWanted)", () => {
  it("gives the wanted formulas of a sheet with their places, and nothing else", async () => {
    const excel = startExcel();
    await onSheet(excel, async (sheet) => {
      sheet.getRange("B3:D3").formulas = [["=KPI.CAC(1,2)", "=SUM(1)", 7]];
      sheet.getRange("B5").formulas = [["=1+KPI.CAC(1,2)"]];
      sheet.getRange("C5").values = [["'=KPI.CAC(1,2)"]];
      sheet.getRange("D5").values = [["KPI"]];
    });
    const found = await host.formulas("sheet", isKpi);
    expect(found).toMatchObject([
      { sheet: "Sheet1", row: 2, column: 1, formula: "=KPI.CAC(1,2)" },
      { sheet: "Sheet1", row: 4, column: 1, formula: "=1+KPI.CAC(1,2)" },
    ]);
  });

  it("looks through the workbook, hidden sheets included, or through what is selected alone", async () => {
    const excel = startExcel();
    await excel.Excel.run(async ({ workbook }) => {
      const hidden = workbook.worksheets.add("_calc");
      hidden.getRange("A1").formulas = [["=KPI.CAC(1,2)"]];
      hidden.visibility = "VeryHidden";
      workbook.worksheets.add("Empty");
      const sheet = workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A3").formulas = [["=KPI.CAC(1,2)"], ["=KPI.CAC(1,3)"], ["=KPI.CAC(1,4)"]];
      sheet.getRange("A2:C9").select();
    });
    const places = async (scope: "workbook" | "sheet" | "selection"): Promise<unknown> =>
      (await host.formulas(scope, isKpi))?.map(({ sheet, row }) => `${sheet} ${String(row)}`);
    expect(await places("workbook")).toEqual(["Sheet1 0", "Sheet1 1", "Sheet1 2", "_calc 0"]);
    expect(await places("sheet")).toEqual(["Sheet1 0", "Sheet1 1", "Sheet1 2"]);
    expect(await places("selection")).toEqual(["Sheet1 1", "Sheet1 2"]);
    await onSheet(excel, async (sheet) => sheet.getRange("F9").select());
    expect(await places("selection")).toEqual([]);
  });

  it("is null where several areas are selected", async () => {
    startExcel();
    failFrom("Workbook.getSelectedRange", "InvalidSelection");
    expect(await host.formulas("selection", isKpi)).toBeNull();
  });

  it("knows which of them show #NAME?", async () => {
    const excel = startExcel();
    await excel.controls.typeInto("Sheet1", "A1", "=_xldudf_KPI_CAC(1,2)");
    await excel.controls.typeInto("Sheet1", "A2", '=IF(TRUE,"KPI",1)');
    expect((await host.formulas("sheet", isKpi))?.map(({ isNameError }) => isNameError)).toEqual([true, false]);
  });

  it("takes as many syncs for a large sheet as its size asks for, whatever it holds", async () => {
    const excel = startExcel();
    await onSheet(excel, async (sheet) => {
      sheet.getRange("A1:A3000").formulas = Array.from({ length: 3000 }, (_, row) => [`=KPI.CAC(${String(row)},2)`]);
      sheet.getRange("Z3000").values = [[1]];
    });
    excel.controls.figures.reset();
    expect(await host.formulas("workbook", isKpi)).toHaveLength(3000);
    expect(excel.controls.figures.syncs).toBeLessThanOrEqual(9);
  });

  it("reads in parts what does not fit into one answer", async () => {
    const excel = startExcel();
    const long = `=KPI.CAC(1,2)&"${"x".repeat(1200)}"`;
    for (const column of "AB") {
      await onSheet(excel, async (sheet) => {
        sheet.getRange(`${column}1:${column}2500`).formulas = Array.from({ length: 2500 }, () => [long]);
      });
    }
    expect(await host.formulas("workbook", isKpi)).toHaveLength(5000);
  });
});

describe("replaceFormulas(changes)", () => {
  it("writes each formula into its cell, and gives it back as it then stands", async () => {
    const excel = startExcel();
    const change = await changes(excel, { B2: "=1+1", C2: "=2+2", B3: "=3+3", E9: "=5+5" });
    const { results, unprotected } = await host.replaceFormulas(change);
    expect(results).toEqual(["B2", "C2", "B3", "E9"].map((to) => ({ kind: "done", formula: `="${to}"` })));
    expect(unprotected).toEqual([]);
    expect(["B2", "C2", "B3", "E9", "C3"].map((at) => excel.controls.valueOf("Sheet1", at))).toEqual([
      "B2",
      "C2",
      "B3",
      "E9",
      null,
    ]);
  });

  it("leaves a cell that holds something else by now, and one whose sheet is gone", async () => {
    const excel = startExcel();
    const [first, second] = await changes(excel, { B2: "=1+1", B3: "=3+3" });
    await excel.controls.typeInto("Sheet1", "B2", "=1+2");
    const { results } = await host.replaceFormulas([first, second, { ...second, sheetId: "gone" }]);
    expect(results.map(({ kind }) => kind)).toEqual(["edited", "done", "missing"]);
    expect(excel.controls.valueOf("Sheet1", "B2")).toBe(3);
  });

  it("may be repeated", async () => {
    const excel = startExcel();
    const change = await changes(excel, { B2: "=1+1" });
    await host.replaceFormulas(change);
    expect((await host.replaceFormulas(change)).results).toEqual([{ kind: "done", formula: '="B2"' }]);
  });

  it("takes the protection off for the change, and puts it back as it was", async () => {
    const excel = startExcel();
    const change = await changes(excel, { B2: "=1+1" });
    const options = { allowFormatColumns: true, selectionMode: "Unlocked" } as const;
    await onSheet(excel, async (sheet) => sheet.protection.protect(options));
    expect((await host.replaceFormulas(change)).results).toMatchObject([{ kind: "done" }]);
    await onSheet(excel, async (sheet, context) => {
      const protection = sheet.protection.load("protected,options");
      await context.sync();
      expect([protection.protected, protection.options]).toEqual([true, options]);
    });
  });

  it("says of a sheet with a password that it is protected, and goes on with the others", async () => {
    const excel = startExcel();
    const change = await changes(excel, { B2: "=1+1" });
    await excel.Excel.run(async ({ workbook }) => {
      workbook.worksheets.add("Open").getRange("A1").formulas = [["=1+1"]];
      workbook.worksheets.getItem("Sheet1").protection.protect();
    });
    const [open] = (await host.formulas("workbook", () => true))?.filter(({ sheet }) => sheet === "Open") ?? [];
    failFrom("WorksheetProtection.unprotect", "AccessDenied");
    const { results } = await host.replaceFormulas([...change, { ...open, to: "=7", holds: () => true }]);
    expect(results).toEqual([{ kind: "protected" }, { kind: "done", formula: "=7" }]);
  });

  it("says which sheet is left without its protection", async () => {
    const excel = startExcel();
    const change = await changes(excel, { B2: "=1+1" });
    await onSheet(excel, async (sheet) => sheet.protection.protect());
    failFrom("WorksheetProtection.protect", "GeneralException");
    const { results, unprotected } = await host.replaceFormulas(change);
    expect(results).toMatchObject([{ kind: "done" }]);
    expect(unprotected).toEqual(["Sheet1"]);
  });

  it("goes on where one formula is refused, and says which", async () => {
    const excel = startExcel();
    const [one, two, three] = await changes(excel, { B2: "=1+1", C4: "=2+2", D6: "=3+3" });
    const { results } = await host.replaceFormulas([one, { ...two, to: "=" }, three]);
    expect(results.map(({ kind }) => kind)).toEqual(["done", "failed", "done"]);
  });

  it("takes a handful of syncs for thousands of formulas in a column", async () => {
    const excel = startExcel();
    await onSheet(excel, async (sheet) => {
      sheet.getRange("A1:A3000").formulas = Array.from({ length: 3000 }, (_, row) => [`=${String(row)}`]);
    });
    const cells = (await host.formulas("sheet", () => true)) ?? [];
    excel.controls.figures.reset();
    const { results } = await host.replaceFormulas(
      cells.map((cell) => ({ ...cell, to: `${cell.formula}+1`, holds: (formula) => formula === cell.formula })),
    );
    expect(results.every(({ kind }) => kind === "done")).toBe(true);
    expect(excel.controls.figures.syncs).toBeLessThanOrEqual(8);
    expect(excel.controls.valueOf("Sheet1", "A3000")).toBe(3000);
  });
});

describe("keep(key, text)", () => {
  it("keeps a text with the workbook until it is forgotten", async () => {
    startExcel();
    expect(await host.kept("x")).toBeNull();
    await host.keep("x", "one");
    await host.keep("x", "two");
    expect(await host.kept("x")).toBe("two");
    await host.keep("x", null);
    await host.keep("x", null);
    expect(await host.kept("x")).toBeNull();
  });
});

/** Formulas on the first sheet, and for each a change into its own address as a text. */
async function changes(
  excel: ReturnType<typeof startExcel>,
  formulas: Readonly<Record<string, string>>,
): Promise<readonly FormulaChange[]> {
  await onSheet(excel, async (sheet) => {
    for (const [address, formula] of Object.entries(formulas)) sheet.getRange(address).formulas = [[formula]];
  });
  const cells = (await host.formulas("sheet", () => true)) ?? [];
  return Object.entries(formulas).map(([address, formula]) => {
    const cell = cells.find((each) => each.formula === formula);
    if (cell === undefined) throw new Error(`no cell with ${formula}`);
    return { ...cell, to: `="${address}"`, holds: (held) => held === formula };
  });
}
