import type { CellValue } from "../../../kpi/cell";
import type { SheetDraft } from "../../sheet-draft";

/** Names the block that begins in `firstRow`, in the row above it. */
export function writeHeading(draft: SheetDraft, firstRow: number, text: string): void {
  draft.text(firstRow - 1, LABEL, text, "group");
}

/** The first two columns of a block: what a row is called, and its value. */
export const LABEL = 0;
export const VALUE = 1;

/** Where there is nothing to plot: a chart would draw an empty text as 0. */
export const NOT_AVAILABLE: CellValue = { error: "#N/A" };
