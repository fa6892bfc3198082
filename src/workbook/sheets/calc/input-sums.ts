import type { MonthSpan } from "../../../scorecard/period";
import { completeMonths, inputsOf, sumOver } from "../../../scorecard/readings";
import { absoluteArea } from "../../a1";
import { dataRow, definedName, monthsArea, referArea, SUM_COLUMNS } from "../../layout";
import type { SheetContext } from "../../sheet-context";
import type { SheetDraft } from "../../sheet-draft";
import type { CalcWords } from "../calc.words";
import { writeHeading } from "./block";
import { pickedSpans } from "./picked-spans";

/** Each input of each KPI, added over those months of the period in which the KPI has all its inputs. */
export function writeInputSums(context: SheetContext, draft: SheetDraft, words: CalcWords): void {
  const { scorecard, layout, figures } = context;
  const { sumRows, completeRow, indexRow } = layout.calc;
  const name = (defined: Parameters<typeof definedName>[1]): string => definedName(layout.prefix, defined);
  const index = absoluteArea(monthsArea(layout, indexRow));
  const spans = pickedSpans(context);
  if (sumRows[0] !== undefined) writeHeading(draft, sumRows[0], words.sums);
  for (const [place, kpi] of scorecard.kpis.entries()) {
    const complete = absoluteArea(monthsArea(layout, completeRow + place));
    for (const [offset, input] of inputsOf(kpi).entries()) {
      const row = (sumRows[place] ?? 0) + offset;
      const inData = referArea(layout, "data", monthsArea(layout, dataRow(layout, scorecard, input)));
      const added = (from: string, to: string): string =>
        `SUMIFS(${inData},${complete},1,${index},">="&${from},${index},"<="&${to})`;
      const sum = (span: MonthSpan | null): number =>
        span === null ? 0 : sumOver(figures, input, completeMonths(kpi, figures, span));
      draft.text(row, SUM_COLUMNS.name, `${kpi.name} · ${inputName(context, input)}`);
      draft.formula(row, SUM_COLUMNS.sum, added(name("from"), name("to")), sum(spans.view));
      draft.formula(row, SUM_COLUMNS.sumBefore, added(name("compare_from"), name("compare_to")), sum(spans.before));
      draft.formula(
        row,
        SUM_COLUMNS.entered,
        `COUNTIFS(${inData},"${ANY_NUMBER}",${index},">="&${name("from")},${index},"<="&${name("to")})`,
        enteredIn(figures[input] ?? [], spans.view),
      );
    }
  }
}

/** How many months of a period an input was entered in. */
export function enteredIn(figures: readonly (number | null)[], span: MonthSpan): number {
  return figures.slice(span.first, span.last + 1).filter((figure) => figure !== null).length;
}

export function inputName({ scorecard }: SheetContext, input: string): string {
  return scorecard.inputs.find(({ id }) => id === input)?.name ?? input;
}

/** A criterion that every figure meets and no text does. */
const ANY_NUMBER = ">=-1000000000000000";
