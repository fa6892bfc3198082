import type { FormulaChange, FormulaHost, FormulaPlace } from "../../hosts/host";
import type { ConversionKind } from "../../workbook/convert/plan-conversion";

/** What the last conversion changed, to put it back. */
export interface LastChange {
  readonly version: 1;
  readonly kind: ConversionKind;
  /** ISO. */
  readonly at: string;
  readonly cells: readonly ChangedCell[];
}

export interface ChangedCell extends FormulaPlace {
  /** The sheet's name at that time. */
  readonly sheet: string;
  readonly before: string;
  /** Of the formula that the conversion left. */
  readonly print: number;
}

/** Settings share about 1 MB in a workbook. */
const LONGEST = 200_000;
const KEY = "converted";

/** What the workbook does not take, for its size or because it is open to read only, stays as long as this page does. */
let inThisPage: LastChange | null = null;

/** Keeps the last change with the workbook, so that it can be taken back after the pane was closed; `null` forgets it. */
export async function keepLastChange(host: FormulaHost, change: LastChange | null): Promise<void> {
  const json = change === null ? null : JSON.stringify(change);
  inThisPage = change;
  if (json !== null && json.length > LONGEST) {
    await host.keep(KEY, null).catch(nothingKept);
    return;
  }
  await host.keep(KEY, json).then(() => {
    inThisPage = null;
  }, nothingKept);
}

export async function lastChange(host: FormulaHost): Promise<LastChange | null> {
  if (inThisPage !== null) return inThisPage;
  const json = await host.kept(KEY);
  try {
    const read = JSON.parse(json ?? "null") as Partial<LastChange> | null;
    return read?.version === 1 && Array.isArray(read.cells) ? (read as LastChange) : null;
  } catch {
    return null;
  }
}

const nothingKept = (): void => undefined;

/** The way back to what a cell held before, as long as it holds what the conversion left. */
export function undoing({ before, print, ...place }: ChangedCell): FormulaChange {
  return { ...place, to: before, holds: (formula) => printOf(formula) === print };
}

/** A number that changes when a formula does (FNV-1a). */
export function printOf(formula: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < formula.length; at++) hash = Math.imul(hash ^ formula.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
