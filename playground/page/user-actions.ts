import type { Engine } from "../simulator/engine";
import type { WorkbookModel } from "../simulator/workbook-model";
import { guardProtectedSheets } from "./protected-sheets";
import type { Settings } from "./settings";

const WORDS = {
  vi: "Ô này nằm trong trang tính được bảo vệ. Chỉ nhập được vào ô không khóa.",
  en: "This cell is on a protected sheet. Only unlocked cells can be changed.",
} as const;

/** What Excel does when a person clicks and types, and the engine does not do by itself. */
export function followUser(engine: Engine, model: WorkbookModel, { language }: Settings): void {
  const { api } = engine;
  const refused = (): void => say(WORDS[language]);
  guardProtectedSheets(engine, model, refused);
  api.addEvent(api.Event.BeforeSheetEditStart, (edit) => {
    if (!model.isLocked(edit.worksheet, edit.row, edit.column)) return;
    edit.cancel = true;
    refused();
  });
  api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
    const link = model.sheetModel(worksheet).links.get(`${String(row)},${String(column)}`);
    if (link?.documentReference !== undefined) goTo(model, link.documentReference);
  });
  api.addEvent(api.Event.SheetDeleted, () => model.reconcile());
}

function goTo(model: WorkbookModel, text: string): void {
  const reference = model.referenceOf(text);
  const sheet = reference === null ? null : model.sheetById(reference.sheetId);
  if (reference === null || sheet === null) return;
  model.engine.workbook.setActiveSheet(sheet);
  sheet.getRange(reference.area.address).activate();
}

/** One step can be refused in several parts; it is said once. */
function say(text: string): void {
  document.querySelector(".toast")?.remove();
  const toast = document.createElement("div");
  toast.className = "toast";
  toast.setAttribute("role", "alert");
  toast.textContent = text;
  document.body.append(toast);
  setTimeout(() => toast.remove(), 4000);
}
