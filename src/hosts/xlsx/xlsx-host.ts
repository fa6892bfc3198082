import type { WorkbookPlan } from "../../workbook/plan";
import { HostError, type CellChange, type RenderOptions, type WorkbookHost, type WorkbookReader } from "../host";
import { openXlsx } from "./open-xlsx";
import { isUnder, typeInto, typedSheets } from "./typing";
import { writeFile, type FileOptions } from "./write-file";
import { writeSheet, type SheetParts } from "./write-sheet";

/** A workbook as an .xlsx file in memory. Nothing in it calculates: that is for the program that opens it. */
export interface XlsxHost extends WorkbookHost {
  /**
   * The file as it is now. The same contents give the same bytes.
   * @throws HostError where nothing was rendered: a file without a sheet is none.
   */
  save(): Promise<Uint8Array>;
}

/** A scorecard in the file. */
interface Made {
  readonly plan: WorkbookPlan;
  /** As it was when it was made. */
  readonly rendered: WorkbookPlan;
  /** In the order of the plan. */
  readonly sheets: readonly SheetParts[];
}

/** A new file. It holds nothing until a plan is rendered. */
export function createXlsxHost(options: FileOptions = {}): XlsxHost {
  let made: readonly Made[] = [];
  /** The prefix of a plan whose rendering was stopped. Nothing of it is in the file. */
  let unfinished: readonly string[] = [];
  let saved: Promise<Uint8Array> | null = null;
  const change = (next: readonly Made[]): void => {
    made = next;
    saved = null;
  };
  const save = (): Promise<Uint8Array> => {
    saved ??= writeMade(made, options);
    return saved;
  };
  /** What is asked is answered by the file, not by what it was made of. */
  const reader = async (): Promise<WorkbookReader> => (made.length > 0 ? openXlsx(await save()) : EMPTY);

  return {
    save,
    survey: async () => ({ ...(await (await reader()).survey()), unfinished }),
    read: async (names) => (await reader()).read(names),
    render: async (plan, options) => {
      refuseTaken(plan, made);
      unfinished = [...unfinished, plan.prefix];
      const sheets = await writeSheets(plan, options);
      unfinished = unfinished.filter((prefix) => prefix !== plan.prefix);
      change([...made, { plan, rendered: plan, sheets }]);
    },
    remove: (prefix) => {
      unfinished = unfinished.filter((each) => each !== prefix);
      change(made.filter(({ plan }) => plan.prefix !== prefix));
      return Promise.resolve();
    },
    sheetsTypedInto: (prefix) => {
      const ours = made.filter(({ plan }) => plan.prefix === prefix);
      return Promise.resolve(ours.flatMap(({ plan, rendered }) => typedSheets(plan, rendered)));
    },
    write: (changes) => {
      const lost = changes.find((each) => made.every(({ plan }) => !isUnder(plan, each)));
      if (lost !== undefined) return Promise.reject(new HostError("missing", { step: `write ${lost.name}` }));
      change(made.map((each) => typeIntoMade(each, changes)));
      return Promise.resolve();
    },
  };
}

async function writeSheets(
  plan: WorkbookPlan,
  { signal, onProgress }: RenderOptions = {},
): Promise<readonly SheetParts[]> {
  const sheets: SheetParts[] = [];
  const total = plan.sheets.length;
  for (const [done, sheet] of plan.sheets.entries()) {
    if (signal?.aborted === true) throw new HostError("cancelled", { sheet: sheet.name, step: "cells" });
    onProgress?.({ done, total, sheet: sheet.name });
    sheets.push(writeSheet(sheet, plan.namespace));
    // Whoever watches can show how far it is, and stop it.
    await Promise.resolve();
  }
  onProgress?.({ done: total, total, sheet: plan.activeSheet });
  return sheets;
}

function typeIntoMade(made: Made, changes: readonly CellChange[]): Made {
  const ours = changes.filter((change) => isUnder(made.plan, change));
  if (ours.length === 0) return made;
  const plan = typeInto(made.plan, ours);
  return { ...made, plan, sheets: plan.sheets.map((sheet) => writeSheet(sheet, plan.namespace)) };
}

async function writeMade(made: readonly Made[], options: FileOptions): Promise<Uint8Array> {
  if (made.length === 0) throw new HostError("failed", { step: "save" });
  try {
    return await writeFile(made, options);
  } catch (cause) {
    throw new HostError("failed", { step: "save" }, { cause });
  }
}

function refuseTaken(plan: WorkbookPlan, made: readonly Made[]): void {
  const taken = made.flatMap((each) => each.plan.sheets.map(({ name }) => name.toLowerCase()));
  const sheet = plan.sheets.find(({ name }) => taken.includes(name.toLowerCase()));
  if (sheet !== undefined) throw new HostError("failed", { sheet: sheet.name, step: "name of the sheet" });
  if (made.some((each) => each.plan.prefix === plan.prefix)) {
    throw new HostError("failed", { step: `name ${plan.prefix}` });
  }
}

const EMPTY: WorkbookReader = {
  survey: () => Promise.resolve({ sheets: [], names: [], unfinished: [] }),
  read: <N extends string>(names: readonly N[]) =>
    Promise.resolve(Object.fromEntries(names.map((name) => [name, null])) as Record<N, null>),
};
