import { journalKey, readJournal, type Journal, type JournalSheet } from "./journal";

/** A sheet of the workbook as it is now. */
export interface Tab {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly active: boolean;
}

/** What is left in the workbook of what was made under a prefix. */
export interface Made {
  readonly journal: Journal;
  /** The setting that holds the journal. */
  readonly setting: Excel.Setting;
  /** All sheets of the workbook. */
  readonly tabs: readonly Tab[];
  /** Ours among them, with what the journal says of each. */
  readonly sheets: readonly MadeSheet[];
  /** Our defined names. */
  readonly names: readonly string[];
}

export interface MadeSheet {
  readonly made: JournalSheet;
  readonly tab: Tab;
}

/** Finds what was made under a prefix; `null` where no journal of ours says that anything was. */
export async function findMade(context: Excel.RequestContext, prefix: string): Promise<Made | null> {
  const { workbook } = context;
  const setting = workbook.settings.getItemOrNullObject(journalKey(prefix)).load("value");
  const sheets = workbook.worksheets.load("items/id,items/name,items/visibility");
  const active = workbook.worksheets.getActiveWorksheet().load("id");
  const names = workbook.names.load("items/name,items/formula");
  await context.sync();
  const journal = setting.isNullObject ? null : readJournal(setting.value);
  if (journal === null) return null;
  const tabs = sheets.items.map(({ id, name, visibility }): Tab => {
    return { id, name, visible: visibility === "Visible", active: id === active.id };
  });
  const ours = new Set(journal.sheets.flatMap((sheet) => sheet.names));
  const left = names.items.filter(({ name }) => ours.has(name));
  const formulas = new Map(left.map(({ name, formula }) => [name, String(formula)]));
  return {
    journal,
    setting,
    tabs,
    sheets: await findSheets(context, journal, tabs, formulas),
    names: left.map(({ name }) => name),
  };
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
): Promise<readonly MadeSheet[]> {
  const pair = (made: JournalSheet, tab: Tab | undefined): readonly MadeSheet[] =>
    tab === undefined ? [] : [{ made, tab }];
  const certain = journal.sheets.flatMap((made) =>
    pair(
      made,
      tabs.find((tab) => isCertain(made, tab, tabs, formulas)),
    ),
  );
  const isTaken = (tab: Tab): boolean => certain.some((each) => each.tab === tab);
  const uncertain = journal.sheets
    .filter(({ id }) => id === null)
    .flatMap((made) =>
      pair(
        made,
        tabs.find((tab) => tab.name === made.name && !isTaken(tab)),
      ),
    );
  if (uncertain.length === 0) return certain;
  const used = uncertain.map(({ tab }) => {
    return context.workbook.worksheets.getItem(tab.id).getUsedRangeOrNullObject(true).load("address");
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
