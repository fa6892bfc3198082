import { fiscalQuarterStartOf, fiscalYearStartOf, monthSerial, monthsOf } from "../../../scorecard/period";
import { cell } from "../../a1";
import { FIRST_MONTH_COLUMN, monthsArea, refer } from "../../layout";
import { monthFormat } from "../../number-formats";
import type { SheetContext } from "../../sheet-context";
import type { SheetDraft } from "../../sheet-draft";
import type { CalcWords } from "../calc.words";
import { LABEL, writeHeading } from "./block";

/** The months, and where the fiscal year and the quarter of each begin. */
export function writeTimeline({ scorecard, layout }: SheetContext, draft: SheetDraft, words: CalcWords): void {
  const { indexRow, dateRow, yearStartRow, quarterStartRow } = layout.calc;
  const { timeline } = scorecard;
  writeHeading(draft, indexRow, words.timeline);
  draft.text(indexRow, LABEL, words.index);
  draft.text(dateRow, LABEL, words.date);
  draft.text(yearStartRow, LABEL, words.yearStart);
  draft.text(quarterStartRow, LABEL, words.quarterStart);
  for (const [place, month] of monthsOf(timeline).entries()) {
    const column = FIRST_MONTH_COLUMN + place;
    const index = cell(indexRow, column);
    const intoYear = `MOD(MONTH(${cell(dateRow, column)})-${String(timeline.fiscalYearStart)},12)`;
    draft.number(indexRow, column, place + 1);
    draft.formula(dateRow, column, refer(layout, "data", layout.data.headerRow, column), monthSerial(month));
    draft.formula(yearStartRow, column, `MAX(1,${index}-${intoYear})`, fiscalYearStartOf(timeline, place) + 1);
    draft.formula(
      quarterStartRow,
      column,
      `MAX(1,${index}-MOD(${intoYear},3))`,
      fiscalQuarterStartOf(timeline, place) + 1,
    );
  }
  draft.format(monthsArea(layout, dateRow), monthFormat(scorecard.language));
}
