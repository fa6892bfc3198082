import { comparisonSpanOf, spanOf, type MonthSpan } from "../../../scorecard/period";
import type { SheetContext } from "../../sheet-context";

/** The months that the pickers choose, and those they are compared with. */
export function pickedSpans({ scorecard, selection }: SheetContext): { view: MonthSpan; before: MonthSpan | null } {
  const view = spanOf(scorecard.timeline, selection.month, selection.view);
  return { view, before: comparisonSpanOf(view, selection.view, selection.comparison) };
}
