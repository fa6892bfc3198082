import { cell } from "../a1";
import type { LinkPlan, SheetId } from "../plan";
import type { SheetContext } from "../sheet-context";
import type { SheetDraft } from "../sheet-draft";

/** Writes links to other sheets into one row, from column A (or from another), a cell each. */
export function navigation(
  { layout, words }: SheetContext,
  draft: SheetDraft,
  row: number,
  sheets: readonly SheetId[],
  firstColumn = 0,
): readonly LinkPlan[] {
  return sheets.map((id, place) => {
    const name = layout.sheetNames[id];
    draft.text(row, firstColumn + place, `→ ${name}`, "label");
    return { cell: cell(row, firstColumn + place), sheet: name, address: "A1", tip: `${words.goTo} ${name}` };
  });
}
