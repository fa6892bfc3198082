import { parseArea, type Area } from "../simulator/address";
import { displayText } from "../simulator/display-text";
import { readCell, type Engine, type RawCell, type Sheet } from "../simulator/engine";

/** The place that a reference such as `'Data'!$F$5:$Q$5` means; `null` where its sheet is gone. */
export function placeOf(
  { workbook }: Engine,
  reference: string,
): { readonly sheet: Sheet; readonly area: Area } | null {
  const at = reference.lastIndexOf("!");
  const name = reference.slice(0, at).replace(/^'|'$/g, "").replaceAll("''", "'");
  const sheet = workbook.getSheetByName(name);
  const area = parseArea(reference.slice(at + 1));
  return sheet === null || area === null ? null : { sheet, area };
}

export interface ShownCell {
  readonly value: RawCell["value"];
  readonly text: string;
}

/** What the cells of a reference hold and show, row by row. */
export function shownCells(engine: Engine, reference: string): readonly ShownCell[] {
  const place = placeOf(engine, reference);
  if (place === null) return [];
  const { sheet, area } = place;
  return Array.from({ length: area.rows * area.columns }, (_, at) => {
    const row = area.row + Math.floor(at / area.columns);
    const column = area.column + (at % area.columns);
    const { value } = readCell(engine, sheet, row, column);
    return { value, text: displayText(value, sheet.getRange(row, column).getNumberFormat() || "General") };
  });
}
