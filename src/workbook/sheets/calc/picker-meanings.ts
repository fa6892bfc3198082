import { COMPARISONS, comparisonShift, comparisonSpanOf, spanOf, VIEWS } from "../../../scorecard/period";
import { absolute, absoluteArea } from "../../a1";
import { definedName, monthsArea } from "../../layout";
import type { SheetContext } from "../../sheet-context";
import type { SheetDraft } from "../../sheet-draft";
import type { CalcWords } from "../calc.words";
import { LABEL, VALUE, writeHeading } from "./block";
import { SCORE_KINDS } from "./score-kinds";

/** What the pickers of the Dashboard mean, as numbers. A picked month that is not in the timeline gives 0 everywhere. */
export function writePickerMeanings(context: SheetContext, draft: SheetDraft, words: CalcWords): void {
  const { scorecard, layout, selection } = context;
  const { pickerRow, optionsRow, yearStartRow, quarterStartRow } = layout.calc;
  const name = (defined: Parameters<typeof definedName>[1]): string => definedName(layout.prefix, defined);
  const at = (row: number): string => absolute(row, VALUE);
  const options = (column: number, count: number): string =>
    absoluteArea({ row: optionsRow, column, lastRow: optionsRow + count - 1, lastColumn: column });
  const months = (row: number): string => absoluteArea(monthsArea(layout, row));
  const span = spanOf(scorecard.timeline, selection.month, selection.view);
  const before = comparisonSpanOf(span, selection.view, selection.comparison);
  const { to, from, compareTo, compareFrom, view, comparison, scoreKind } = pickerRow;
  const shift = `IF(${at(comparison)}=2,12,CHOOSE(${at(view)},${VIEWS.map((each) => comparisonShift(each, "previousPeriod")).join(",")}))`;
  const reachesBack = `${at(from)}>${shift}`;

  writeHeading(draft, to, words.pickers);
  const put = (row: number, label: string, formula: string, value: number): void => {
    draft.text(row, LABEL, label);
    draft.formula(row, VALUE, formula, value);
  };
  put(to, words.to, `IFERROR(MATCH(${name("period")},${name("months")},0),0)`, span.last + 1);
  put(
    from,
    words.from,
    `IF(${at(to)}=0,0,CHOOSE(${at(view)},${at(to)},INDEX(${months(quarterStartRow)},1,${at(to)}),INDEX(${months(yearStartRow)},1,${at(to)})))`,
    span.first + 1,
  );
  put(compareTo, words.compareTo, `IF(${reachesBack},${at(to)}-${shift},0)`, before === null ? 0 : before.last + 1);
  put(
    compareFrom,
    words.compareFrom,
    `IF(${reachesBack},${at(from)}-${shift},0)`,
    before === null ? 0 : before.first + 1,
  );
  const chosen = (picker: "view" | "comparison" | "scoring", column: number, count: number): string =>
    `IFERROR(MATCH(${name(picker)},${options(column, count)},0),1)`;
  put(view, words.view, chosen("view", 1, VIEWS.length), VIEWS.indexOf(selection.view) + 1);
  put(
    comparison,
    words.comparison,
    chosen("comparison", 2, COMPARISONS.length),
    COMPARISONS.indexOf(selection.comparison) + 1,
  );
  put(
    scoreKind,
    words.scoreKind,
    chosen("scoring", 3, SCORE_KINDS.length),
    SCORE_KINDS.indexOf(selection.scoreKind) + 1,
  );

  writeHeading(draft, optionsRow, words.options);
  for (const [place, each] of VIEWS.entries()) draft.text(optionsRow + place, 1, context.words.views[each]);
  for (const [place, each] of COMPARISONS.entries()) draft.text(optionsRow + place, 2, context.words.comparisons[each]);
  for (const [place, each] of SCORE_KINDS.entries()) draft.text(optionsRow + place, 3, context.words.scoreKinds[each]);
}
