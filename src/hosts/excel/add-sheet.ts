import { mendSheetName } from "../../workbook/names";
import type { SheetPlan } from "../../workbook/plan";
import { hostError } from "./errors";
import { cellChunks, writeChunk } from "./render-cells";
import { dressSheet } from "./render-sheet";

/**
 * Adds one sheet beside what is there and shows it. It is the user's own from the start: no list of what was made keeps it. A
 * name that is taken gets a number, so that nothing is written over; after a failure nothing of it is left.
 * @returns The name it has now.
 */
export async function addSheet(plan: Omit<SheetPlan, "id">): Promise<string> {
  let begun: string | null = null;
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      const present = worksheets.load("items/name");
      await context.sync();
      const taken = new Set(present.items.map(({ name }) => fold(name)));
      const { name } = mendSheetName(plan.name, plan.name, (other) => taken.has(fold(other)));
      begun = name;
      const sheet = worksheets.add(name);
      for (const chunk of cellChunks(plan.cells)) writeChunk(sheet, chunk);
      dressSheet(sheet, plan);
      sheet.activate();
      sheet.getRange("A1").select();
      await context.sync();
      return name;
    });
  } catch (error) {
    if (begun !== null) await removeSheet(begun);
    throw hostError(error, { sheet: plan.name, step: "create sheets" });
  }
}

/** That it cannot be removed either is no news after the first failure. */
async function removeSheet(name: string): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      await context.sync();
      if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });
  } catch {
    return;
  }
}

function fold(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
