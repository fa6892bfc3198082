import type { Area } from "../../a1";
import { SCORECARD_COLUMNS } from "../../layout";

/** One column of the sheet, from a row to another. */
export function columnArea(column: ScorecardColumn, row: number, lastRow: number): Area {
  return { row, column: SCORECARD_COLUMNS[column], lastRow, lastColumn: SCORECARD_COLUMNS[column] };
}

export type ScorecardColumn = keyof typeof SCORECARD_COLUMNS;

export const LAST_COLUMN = SCORECARD_COLUMNS.owner;
