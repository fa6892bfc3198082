import type { DraftStore } from "./screen";

const KEY = "kpi-scorecard.draft";

/** Settings share about 1 MB in a workbook; a draft is a few thousand characters. */
const LONGEST = 200_000;

/**
 * Drafts in the settings of the workbook they belong to: saved with it, they go wherever it goes. Where the workbook takes no
 * settings (it was opened to read only, say), the browser keeps the draft under the address of the file.
 */
export function createWorkbookDrafts(): DraftStore {
  return { load, save, clear };
}

/** What was saved, `null` without a draft; a damaged one comes as the text that is left of it. */
async function load(): Promise<unknown> {
  const kept = inBrowser((storage, key) => storage.getItem(key));
  const json = kept ?? (await fromWorkbook());
  if (typeof json !== "string") return null;
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return json;
  }
}

/** @throws RangeError for a draft that no wizard of ours makes. */
async function save(draft: unknown): Promise<void> {
  // As one text: Office.js takes texts such as `Date(7)` inside of objects for dates.
  const json = JSON.stringify(draft);
  if (json.length > LONGEST) throw new RangeError("the draft is too large");
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.settings.add(KEY, json);
      await context.sync();
    });
  } catch (error) {
    const isKept = inBrowser((storage, key) => {
      storage.setItem(key, json);
      return true;
    });
    if (isKept !== true) throw error;
    return;
  }
  forgetInBrowser();
}

async function clear(): Promise<void> {
  forgetInBrowser();
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEY);
    await context.sync();
    if (!setting.isNullObject) setting.delete();
  });
}

function fromWorkbook(): Promise<unknown> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEY).load("value");
    await context.sync();
    return setting.isNullObject ? null : (setting.value as unknown);
  });
}

function forgetInBrowser(): void {
  inBrowser((storage, key) => {
    storage.removeItem(key);
  });
}

/** `null` where the browser keeps nothing for pages inside Office, or where the workbook has no address yet. */
function inBrowser<T>(use: (storage: Storage, key: string) => T): T | null {
  const { document, partitionKey = "" } = Office.context;
  const address = document?.url ?? "";
  if (address === "") return null;
  try {
    return use(localStorage, `${partitionKey}${KEY}.${address}`);
  } catch {
    return null;
  }
}
