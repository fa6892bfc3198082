import type { Engine, Sheet } from "../simulator/engine";
import type { WorkbookModel } from "../simulator/workbook-model";
import { placeOf } from "./references";
import type { Settings } from "./settings";

const WORDS = {
  vi: "Ô này nằm trong trang tính được bảo vệ. Chỉ nhập được vào ô không khóa.",
  en: "This cell is on a protected sheet. Only unlocked cells can be changed.",
} as const;

/** What Excel does when a person clicks and types, and the engine does not do by itself. */
export function followUser(engine: Engine, model: WorkbookModel, { language }: Settings): void {
  const { api } = engine;
  refuseLockedCells(engine, model, () => say(WORDS[language]));
  api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
    const link = model.sheetModel(worksheet).links.get(`${String(row)},${String(column)}`);
    if (link?.documentReference !== undefined) goTo(engine, link.documentReference);
  });
  api.addEvent(api.Event.SheetDeleted, () => model.reconcile());
}

function refuseLockedCells({ api, workbook }: Engine, model: WorkbookModel, onRefused: () => void): void {
  const isLocked = (sheet: Sheet, row: number, column: number): boolean =>
    model.sheetModel(sheet).protection !== null && model.look(sheet, row, column).locked !== false;
  api.addEvent(api.Event.BeforeSheetEditStart, (edit) => {
    if (!isLocked(edit.worksheet, edit.row, edit.column)) return;
    edit.cancel = true;
    onRefused();
  });
  api.addEvent(api.Event.BeforeCommandExecute, (command) => {
    if (!CHANGING.has(command.id)) return;
    const sheet = workbook.getActiveSheet();
    const { startRow, endRow, startColumn, endColumn } = workbook.getActiveRange()?.getRange() ?? NOWHERE;
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) {
        if (!isLocked(sheet, row, column)) continue;
        command.cancel = true;
        onRefused();
        return;
      }
    }
  });
}

const CHANGING = new Set([
  "sheet.command.clear-selection-content",
  "sheet.command.clear-selection-all",
  "univer.command.paste",
]);

const NOWHERE = { startRow: 0, endRow: -1, startColumn: 0, endColumn: -1 };

function goTo(engine: Engine, reference: string): void {
  const place = placeOf(engine, reference);
  if (place === null) return;
  engine.workbook.setActiveSheet(place.sheet);
  place.sheet.getRange(place.area.address).activate();
}

function say(text: string): void {
  const toast = document.createElement("div");
  toast.className = "toast";
  toast.setAttribute("role", "alert");
  toast.textContent = text;
  document.body.append(toast);
  setTimeout(() => toast.remove(), 4000);
}
