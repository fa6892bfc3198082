import { inputsOf } from "../../../scorecard/readings";
import type { ScorecardKpi } from "../../../scorecard/scorecard";
import { cell, quoteText } from "../../a1";
import { dataRow, refer, SUM_COLUMNS } from "../../layout";
import type { SheetContext } from "../../sheet-context";
import { enteredIn, inputName } from "./input-sums";
import { pickedSpans } from "./picked-spans";

/** The names of the inputs that the period lacks altogether, as `A · B`. */
export function missingFormula(context: SheetContext, place: number): string {
  const { scorecard, layout } = context;
  const first = layout.calc.sumRows[place] ?? 0;
  const kpi = scorecard.kpis[place];
  const parts = (kpi === undefined ? [] : inputsOf(kpi)).map((input, offset) => {
    const entered = cell(first + offset, SUM_COLUMNS.entered);
    return `IF(${entered}=0,${quoteText(" · ")}&${refer(layout, "data", dataRow(layout, scorecard, input), 0)},"")`;
  });
  return `MID(${parts.join("&")},4,500)`;
}

/** What `missingFormula` gives. */
export function missingText(context: SheetContext, kpi: ScorecardKpi): string {
  const { figures } = context;
  const { view } = pickedSpans(context);
  return inputsOf(kpi)
    .filter((input) => enteredIn(figures[input] ?? [], view) === 0)
    .map((input) => inputName(context, input))
    .join(" · ");
}
