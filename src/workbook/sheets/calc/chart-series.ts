import { calendarMonthOf, monthsOf, yearOf } from "../../../scorecard/period";
import { absoluteArea } from "../../a1";
import { chartMonths, definedName, monthsArea, refer, SCORECARD_COLUMNS } from "../../layout";
import type { SheetContext } from "../../sheet-context";
import type { SheetDraft } from "../../sheet-draft";
import type { CalcWords } from "../calc.words";
import { LABEL, NOT_AVAILABLE, VALUE, writeHeading } from "./block";

/** The months of the chart, up to the picked one, or the first of all: `NA()` where there is nothing to plot. */
export function writeChartSeries(context: SheetContext, draft: SheetDraft, words: CalcWords): void {
  const { scorecard, layout, selection, monthly, readings } = context;
  const { chartRow, barRow, totalScoreRow, dateRow } = layout.calc;
  const months = monthsOf(scorecard.timeline);
  writeHeading(draft, chartRow, words.chart);
  for (let step = 1; step <= chartMonths(layout); step++) {
    const row = chartRow + step - 1;
    const { index, isLater, month: place } = chartMonth(context, step);
    const month = months[place] ?? "";
    const date = `INDEX(${absoluteArea(monthsArea(layout, dateRow))},1,${index})`;
    draft.formula(
      row,
      LABEL,
      `MONTH(${date})&"/"&YEAR(${date})`,
      `${String(calendarMonthOf(month))}/${String(yearOf(month))}`,
    );
    draft.formula(
      row,
      VALUE,
      `IF(${isLater},NA(),INDEX(${absoluteArea(monthsArea(layout, totalScoreRow))},1,${index}))`,
      place > selection.month ? NOT_AVAILABLE : (monthly[place]?.total.score ?? NOT_AVAILABLE),
    );
    draft.number(row, VALUE + 1, scorecard.scoring.green);
  }
  writeHeading(draft, barRow, words.perspectives);
  for (const [place, { name }] of scorecard.perspectives.entries()) {
    const score = refer(layout, "scorecard", layout.scorecard.perspectiveRows[place] ?? 0, SCORECARD_COLUMNS.score);
    draft.text(barRow + place, LABEL, name);
    draft.formula(
      barRow + place,
      VALUE,
      `IF(ISNUMBER(${score}),${score},NA())`,
      readings.perspectives[place]?.score ?? NOT_AVAILABLE,
    );
  }
}

/**
 * One of the months of the chart: the last up to the picked one, or the first of all.
 *
 * @param step - From 1.
 * @returns Its place from 1 as a formula, whether it comes after the picked month as a formula, and its place from 0.
 */
export function chartMonth(
  { layout, selection }: Pick<SheetContext, "layout" | "selection">,
  step: number,
): { readonly index: string; readonly isLater: string; readonly month: number } {
  const to = definedName(layout.prefix, "to");
  const months = chartMonths(layout);
  const index = `MAX(${String(months)},${to})-${String(months - step)}`;
  return {
    index,
    isLater: `${index}>${to}`,
    month: Math.max(months, selection.month + 1) - months + step - 1,
  };
}
