import { COMPARISONS, monthSerial, monthsOf, VIEWS } from "../../../scorecard/period";
import { cell, cellArea, type Area } from "../../a1";
import { monthsArea, referArea } from "../../layout";
import { monthFormat } from "../../number-formats";
import type { ValidationPlan } from "../../plan";
import type { SheetContext } from "../../sheet-context";
import type { SheetDraft } from "../../sheet-draft";
import { SCORE_KINDS } from "../calc/score-kinds";
import type { DashboardWords } from "../dashboard.words";
import { LEFT } from "./columns";

/** What the manager chooses: period, view, comparison, way of scoring. */
export function writePickers(context: SheetContext, draft: SheetDraft, words: DashboardWords): void {
  const { scorecard, layout, selection } = context;
  const { pickerColumn, pickerRows } = layout.dashboard;
  const labels = {
    period: words.period,
    view: words.view,
    comparison: words.comparison,
    scoring: words.scoring,
  } as const;
  for (const [picker, row] of Object.entries(pickerRows) as [keyof typeof labels, number][]) {
    draft.text(row, LEFT, labels[picker], "pickerLabel");
  }
  const month = monthsOf(scorecard.timeline)[selection.month] ?? scorecard.timeline.firstMonth;
  draft.number(pickerRows.period, pickerColumn, monthSerial(month));
  draft.format(cellArea(pickerRows.period, pickerColumn), monthFormat(scorecard.language));
  draft.text(pickerRows.view, pickerColumn, context.words.views[selection.view]);
  draft.text(pickerRows.comparison, pickerColumn, context.words.comparisons[selection.comparison]);
  draft.text(pickerRows.scoring, pickerColumn, context.words.scoreKinds[selection.scoreKind]);
  draft.style(pickersArea(context), "inputText");
}

/** The cells to choose in. */
export function pickersArea({ layout }: SheetContext): Area {
  const { pickerColumn, pickerRows } = layout.dashboard;
  return { row: pickerRows.period, column: pickerColumn, lastRow: pickerRows.scoring, lastColumn: pickerColumn };
}

/** Lists in cells, not in the rule: a month is a date there, and words may hold a comma. */
export function pickerLists({ layout }: SheetContext, words: DashboardWords): readonly ValidationPlan[] {
  const { pickerColumn, pickerRows } = layout.dashboard;
  const { optionsRow } = layout.calc;
  const options = (column: number, count: number): string =>
    referArea(layout, "calc", { row: optionsRow, column, lastRow: optionsRow + count - 1, lastColumn: column });
  const list = (row: number, source: string): ValidationPlan => ({
    kind: "list",
    range: cell(row, pickerColumn),
    source: `=${source}`,
    message: words.pickFromList,
  });
  return [
    list(pickerRows.period, referArea(layout, "data", monthsArea(layout, layout.data.headerRow))),
    list(pickerRows.view, options(1, VIEWS.length)),
    list(pickerRows.comparison, options(2, COMPARISONS.length)),
    list(pickerRows.scoring, options(3, SCORE_KINDS.length)),
  ];
}
