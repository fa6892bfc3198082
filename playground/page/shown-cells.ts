import { displayText } from "../simulator/display-text";
import { readCell, type Engine, type RawCell } from "../simulator/engine";
import type { Reference } from "../simulator/place";

export interface ShownCell {
  readonly value: RawCell["value"];
  readonly text: string;
}

/** What cells hold and show now, row by row; nothing where their sheet is gone. */
export function shownCells(engine: Engine, { sheetId, area }: Reference): readonly ShownCell[] {
  const sheet = engine.workbook.getSheetBySheetId(sheetId);
  if (sheet === null) return [];
  return Array.from({ length: area.rows * area.columns }, (_, at) => {
    const row = area.row + Math.floor(at / area.columns);
    const column = area.column + (at % area.columns);
    const { value } = readCell(engine, sheet, row, column);
    return { value, text: displayText(value, sheet.getRange(row, column).getNumberFormat() || "General") };
  });
}
