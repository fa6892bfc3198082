import { hostError } from "../hosts/excel/errors";
import type { CellPicker } from "./screen";

/**
 * The selected cell and the tabs of Excel. A failing call throws `HostError`, as every host does.
 */
export function createExcelCells(): CellPicker {
  return {
    selectedAddress,
    insertFormula,
    tabsUnder,
    argumentSeparator,
    // Only the screen for functions asks for these: they are not part of what the pane needs to open.
    readCells: async (requests, most) => (await import("../hosts/excel/read-cells")).readCells(requests, most),
    activeCell: async () => (await import("../hosts/excel/read-cells")).readActiveCell(),
    addSheet: async (plan) => (await import("../hosts/excel/add-sheet")).addSheet(plan),
  };
}

function selectedAddress(): Promise<string> {
  return inExcel("selection", async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
}

function insertFormula(formula: string): Promise<string> {
  return inExcel("insert", async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.formulas = [[formula]];
    // A custom function answers after the batch that wrote it.
    await context.sync();
    cell.load("text");
    await context.sync();
    return cell.text[0]?.[0] ?? "";
  });
}

async function tabsUnder(names: readonly string[]): Promise<readonly string[]> {
  // Only for a scorecard that cannot be read: not part of what the pane needs to open.
  const { unquoteSheet } = await import("../workbook/a1");
  return inExcel("tabs", async (context) => {
    const ranges = names.map((name) =>
      context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load("address"),
    );
    await context.sync();
    const standing = ranges.filter(({ isNullObject }) => !isNullObject);
    return standing.map(({ address }) => unquoteSheet(address.slice(0, address.lastIndexOf("!"))));
  });
}

/** Where a comma is the decimal sign, a semicolon stands between arguments. */
async function argumentSeparator(): Promise<"," | ";"> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.11")) return ",";
  return inExcel("settings", async (context) => {
    const application = context.application.load("decimalSeparator");
    await context.sync();
    return application.decimalSeparator === "," ? ";" : ",";
  });
}

async function inExcel<T>(step: string, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw hostError(error, { step });
  }
}
