import { absoluteArea, type Area } from "../../a1";
import { chartMonths, monthsArea } from "../../layout";
import type { SheetContext } from "../../sheet-context";
import type { SheetDraft } from "../../sheet-draft";
import type { CalcWords } from "../calc.words";
import { LABEL, NOT_AVAILABLE, VALUE, writeHeading } from "./block";
import { chartMonth } from "./chart-series";

/** The values of every KPI in the months of the chart, for its sparkline. */
export function writeTrends(context: SheetContext, draft: SheetDraft, words: CalcWords): void {
  const { scorecard, layout, selection, monthly } = context;
  writeHeading(draft, layout.calc.trendRow, words.trends);
  for (const [place, kpi] of scorecard.kpis.entries()) {
    const row = layout.calc.trendRow + place;
    const values = absoluteArea(monthsArea(layout, layout.calc.valueRow + place));
    draft.text(row, LABEL, kpi.name);
    for (let step = 1; step <= chartMonths(layout); step++) {
      const { index, isLater, month } = chartMonth(context, step);
      const reading = monthly[month]?.kpis[place];
      draft.formula(
        row,
        VALUE + step - 1,
        `IF(${isLater},NA(),INDEX(${values},1,${index}))`,
        month > selection.month ? NOT_AVAILABLE : (reading?.value ?? { error: reading?.error ?? "#N/A" }),
      );
    }
  }
}

/** Where the values of a KPI's sparkline stand. */
export function trendArea({ layout }: Pick<SheetContext, "layout">, place: number): Area {
  const row = layout.calc.trendRow + place;
  return { row, column: VALUE, lastRow: row, lastColumn: VALUE + chartMonths(layout) - 1 };
}
