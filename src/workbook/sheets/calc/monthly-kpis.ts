import { completeMonths, inputsOf } from "../../../scorecard/readings";
import { absolute, cell } from "../../a1";
import { scoreFormula } from "../../formulas";
import { dataCell, FIRST_MONTH_COLUMN, refer, RESULT_COLUMNS, SCORECARD_COLUMNS } from "../../layout";
import type { SheetContext } from "../../sheet-context";
import type { SheetDraft } from "../../sheet-draft";
import type { CalcWords } from "../calc.words";
import { LABEL, VALUE, writeHeading } from "./block";
import { kpiFormula } from "./kpi-formula";

/** Completeness, value and points of every KPI in every month. */
export function writeMonthlyKpis(context: SheetContext, draft: SheetDraft, words: CalcWords): void {
  const { scorecard, layout, figures, monthly } = context;
  const { completeRow, valueRow, pointsRow, pickerRow } = layout.calc;
  writeHeading(draft, completeRow, words.complete);
  writeHeading(draft, valueRow, words.values);
  writeHeading(draft, pointsRow, words.points);
  for (const [place, kpi] of scorecard.kpis.entries()) {
    for (const first of [completeRow, valueRow, pointsRow]) draft.text(first + place, LABEL, kpi.name);
    const scorecardRow = layout.scorecard.kpiRows[place] ?? 0;
    const inScorecard = (column: number): string => refer(layout, "scorecard", scorecardRow, column);
    const inResults = (column: number): string => absolute(layout.calc.resultsRow + place, column);
    for (const [month, readings] of monthly.entries()) {
      const column = FIRST_MONTH_COLUMN + month;
      const inputs = inputsOf(kpi).map((input) => dataCell(layout, scorecard, input, month));
      const isComplete = completeMonths(kpi, figures, { first: month, last: month }).length === 1;
      draft.formula(
        completeRow + place,
        column,
        `IF(COUNT(${inputs.join(",")})=${String(inputs.length)},1,0)`,
        isComplete ? 1 : 0,
      );
      const reading = readings.kpis[place];
      const value = cell(valueRow + place, column);
      draft.formula(
        valueRow + place,
        column,
        `IF(${cell(completeRow + place, column)}=0,NA(),${kpiFormula(context, kpi, inputs)})`,
        reading?.value ?? { error: reading?.error ?? "#N/A" },
      );
      draft.formula(
        pointsRow + place,
        column,
        scoreFormula(
          {
            actual: value,
            target: inScorecard(SCORECARD_COLUMNS.target),
            minimum: inScorecard(SCORECARD_COLUMNS.minimum),
            scored: inResults(RESULT_COLUMNS.scored),
          },
          kpi.direction,
          scorecard.scoring,
          absolute(pickerRow.scoreKind, VALUE),
          inResults(RESULT_COLUMNS.scoredWeight),
        ),
        reading === undefined || reading.score === null ? "" : kpi.weight * reading.score,
      );
    }
  }
}
