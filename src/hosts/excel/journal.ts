import type { WorkbookPlan } from "../../workbook/plan";
import { inputPrints, type InputPrint } from "./input-prints";

/**
 * What was made under a prefix: kept in the workbook's settings from before the first sheet until it is removed, so that even
 * after a reload exactly that can be removed.
 */
export interface Journal {
  readonly version: 1;
  readonly state: "making" | "done";
  readonly sheets: readonly JournalSheet[];
  /** What the user had in view. */
  readonly before: InView;
  /** What the cells held that users type into. */
  readonly inputs: readonly InputPrint[];
}

export interface JournalSheet {
  /** The tab's name when it was made. */
  readonly name: string;
  /** The worksheet's id, which survives renaming; `null` until it is known. */
  readonly id: string | null;
  /** Our defined names that refer to it. */
  readonly names: readonly string[];
}

export interface InView {
  /** The worksheet's id. */
  readonly sheet: string;
  /** `null` where no single range was selected. */
  readonly address: string | null;
}

const KEY_PREFIX = "kpi-scorecard.made.";

export function journalKey(prefix: string): string {
  return `${KEY_PREFIX}${prefix}`;
}

/** The prefix of a setting that is a journal; `null` for any other setting. */
export function prefixOfKey(key: string): string | null {
  return key.startsWith(KEY_PREFIX) ? key.slice(KEY_PREFIX.length) : null;
}

/** @param ids - The ids of the sheets by name, as soon as they are known. */
export function startJournal(
  plan: WorkbookPlan,
  before: InView,
  ids: ReadonlyMap<string, string> = new Map(),
): Journal {
  return {
    version: 1,
    state: "making",
    sheets: plan.sheets.map(({ name }) => ({
      name,
      id: ids.get(name) ?? null,
      names: plan.names.filter(({ sheet }) => sheet === name).map((named) => named.name),
    })),
    before,
    inputs: inputPrints(plan),
  };
}

/** Queues the journal. As one text: Office.js takes texts such as `Date(7)` inside of objects for dates. */
export function keepJournal({ workbook }: Excel.RequestContext, prefix: string, journal: Journal): void {
  workbook.settings.add(journalKey(prefix), JSON.stringify(journal));
}

/** A journal out of a setting; `null` for a setting that somebody else wrote. */
export function readJournal(value: unknown): Journal | null {
  const journal = typeof value === "string" ? (parse(value) as Partial<Journal> | null) : null;
  const fits =
    typeof journal === "object" &&
    journal !== null &&
    journal.version === 1 &&
    Array.isArray(journal.sheets) &&
    Array.isArray(journal.inputs) &&
    typeof journal.before === "object";
  return fits ? (journal as Journal) : null;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
}
