import { cell } from "../../a1";
import { referArea } from "../../layout";
import type { SparklinePlan } from "../../plan";
import type { SheetContext } from "../../sheet-context";
import type { SheetDraft } from "../../sheet-draft";
import type { StyleId } from "../../style";
import { trendArea } from "../calc/trends";
import { LAST_COLUMN } from "./column-area";

/** Beside the table: a host without sparklines has no empty column. */
const TREND_COLUMN = LAST_COLUMN + 1;

/** In characters. */
export const TREND_WIDTH = 24;

/** A line for every KPI: its twelve months up to the picked one. */
export function writeTrend(context: SheetContext, draft: SheetDraft, heading: string): readonly SparklinePlan[] {
  const { layout, scorecard } = context;
  const { headerRow, perspectiveRows, kpiRows, totalRow } = layout.scorecard;
  const style = (row: number, style: StyleId): void => {
    draft.style({ row, column: TREND_COLUMN, lastRow: row, lastColumn: TREND_COLUMN }, style);
  };
  draft.text(headerRow, TREND_COLUMN, heading, "header");
  for (const row of perspectiveRows) style(row, "group");
  for (const row of kpiRows) style(row, "text");
  style(totalRow, "total");
  return scorecard.kpis.map((_, place) => ({
    cell: cell(kpiRows[place] ?? 0, TREND_COLUMN),
    values: referArea(layout, "calc", trendArea(context, place)),
    colour: "#1F4E79",
  }));
}
