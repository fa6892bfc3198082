import type { SheetDraft } from "../../sheet-draft";
import { columnArea, type ScorecardColumn } from "./column-area";

/** Texts right of a column of numbers, which end where the texts begin: without a gap the two read as one. */
export function indentBesideNumbers(draft: SheetDraft, row: number, lastRow: number): void {
  for (const column of BESIDE_NUMBERS) draft.style(columnArea(column, row, lastRow), "indented");
}

const BESIDE_NUMBERS = ["status", "light", "note"] as const satisfies readonly ScorecardColumn[];
