import { patiently } from "./errors";
import { journalKey, readJournal, type Journal, type JournalSheet } from "./journal";

/** A sheet of the workbook as it is now. */
interface Tab {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly active: boolean;
}

/**
 * Removes what a journal says was made: its sheets, wherever they were moved and whatever they are called now, then its names,
 * then the journal itself. May be repeated after a failure.
 */
export function remove(prefix: string): Promise<void> {
  return patiently({ step: "remove" }, () =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const { workbook } = context;
      const setting = workbook.settings.getItemOrNullObject(journalKey(prefix)).load("value");
      const sheets = workbook.worksheets.load("items/id,items/name,items/visibility");
      const active = workbook.worksheets.getActiveWorksheet().load("id");
      const names = workbook.names.load("items/name,items/formula");
      await context.sync();
      const journal = setting.isNullObject ? null : readJournal(setting.value);
      if (journal === null) return;

      const tabs = sheets.items.map(({ id, name, visibility }): Tab => {
        return { id, name, visible: visibility === "Visible", active: id === active.id };
      });
      const made = new Set(journal.sheets.flatMap((sheet) => sheet.names));
      const left = names.items.filter(({ name }) => made.has(name));
      const ours = await findSheets(context, journal, tabs, new Map(left.map(({ name, formula }) => [name, formula])));

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
      for (const { name } of left) workbook.names.getItem(name).delete();
      setting.delete();
    }),
  );
}

/**
 * The sheets that are ours. By id; where the making stopped before the id was written down, by one of our names that refers to
 * it; and where it stopped before that, by the tab's name if it is still empty. A user's own sheet of that name stays.
 *
 * @param formulas - What our names refer to, by name.
 */
async function findSheets(
  context: Excel.RequestContext,
  journal: Journal,
  tabs: readonly Tab[],
  formulas: ReadonlyMap<string, string>,
): Promise<readonly Tab[]> {
  const certain = journal.sheets.flatMap((sheet) => tabs.find((tab) => isCertain(sheet, tab, tabs, formulas)) ?? []);
  const uncertain = journal.sheets
    .filter(({ id }) => id === null)
    .flatMap(({ name }) => tabs.find((tab) => tab.name === name && !certain.includes(tab)) ?? []);
  if (uncertain.length === 0) return certain;
  const used = uncertain.map(({ id }) => {
    return context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true).load("address");
  });
  await context.sync();
  return [...certain, ...uncertain.filter((_, place) => used[place]?.isNullObject === true)];
}

function isCertain(
  sheet: JournalSheet,
  tab: Tab,
  tabs: readonly Tab[],
  formulas: ReadonlyMap<string, string>,
): boolean {
  if (sheet.id !== null && tabs.some(({ id }) => id === sheet.id)) return tab.id === sheet.id;
  const isNamed = sheet.names.some((name) => refersTo(formulas.get(name) ?? "", tab.name));
  // A copy of the file may give its sheets other ids. There the tab's name has to agree as well, because names can be bent.
  return isNamed && (sheet.id === null || tab.name === sheet.name);
}

/** Whether `='My sheet'!$B$2` lies on this sheet. */
function refersTo(formula: string, sheet: string): boolean {
  const quoted = `'${sheet.replaceAll("'", "''")}'!`;
  return formula.startsWith(`=${quoted}`) || formula.startsWith(`=${sheet}!`);
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
