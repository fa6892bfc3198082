import { patiently } from "./errors";
import type { Journal } from "./journal";
import { findMade, type Tab } from "./made-sheets";

/**
 * Removes what a journal says was made: its sheets, wherever they were moved and whatever they are called now, then its names,
 * then the journal itself. May be repeated after a failure.
 */
export function remove(prefix: string): Promise<void> {
  return patiently({ step: "remove" }, () =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const { workbook } = context;
      const found = await findMade(context, prefix);
      if (found === null) return;
      const { journal, setting, tabs, names } = found;
      const ours = found.sheets.map(({ tab }) => tab);

      context.application.suspendScreenUpdatingUntilNextSync();
      leaveOneVisible(context, tabs, ours);
      // Before anything is deleted, so that a failure further down leaves the user at their own place too.
      if (ours.some((tab) => tab.active)) goBack(context, journal, tabs, ours);
      for (const tab of ours) {
        const sheet = workbook.worksheets.getItem(tab.id);
        // Somebody may have hidden it so well that Excel refuses to delete it.
        if (!tab.visible) sheet.visibility = "Visible";
        sheet.delete();
      }
      for (const name of names) workbook.names.getItem(name).delete();
      setting.delete();
    }),
  );
}

/** Excel keeps one sheet visible; where only ours are, an empty one takes their place. */
function leaveOneVisible({ workbook }: Excel.RequestContext, tabs: readonly Tab[], ours: readonly Tab[]): void {
  if (tabs.every((tab) => ours.includes(tab) || !tab.visible)) workbook.worksheets.add();
}

/** Back to what the user had in view, where it still is. */
function goBack(
  { workbook }: Excel.RequestContext,
  { before }: Journal,
  tabs: readonly Tab[],
  ours: readonly Tab[],
): void {
  const tab = tabs.find(({ id }) => id === before.sheet);
  if (tab === undefined || !tab.visible || ours.includes(tab)) return;
  const sheet = workbook.worksheets.getItem(tab.id);
  sheet.activate();
  if (before.address !== null) sheet.getRange(before.address).select();
}
