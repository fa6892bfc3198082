import { areaAddress, cell, type Area } from "../../a1";
import { coveredWeight, groupScoreFormula, totalScoreFormula } from "../../formulas";
import { FIRST_MONTH_COLUMN, refer, referArea, SCORECARD_COLUMNS } from "../../layout";
import type { SheetContext } from "../../sheet-context";
import type { SheetDraft } from "../../sheet-draft";
import type { CalcWords } from "../calc.words";
import { LABEL, NOT_AVAILABLE, writeHeading } from "./block";

/** The scores of the perspectives and the total in every month. */
export function writeMonthlyGroups(context: SheetContext, draft: SheetDraft, words: CalcWords): void {
  const { scorecard, layout, monthly } = context;
  const { perspectiveScoreRow, totalScoreRow } = layout.calc;
  writeHeading(draft, perspectiveScoreRow, words.groupScores);
  for (const [place, perspective] of scorecard.perspectives.entries()) {
    draft.text(perspectiveScoreRow + place, LABEL, perspective.name);
  }
  draft.text(totalScoreRow, LABEL, context.words.total);
  const totalWeight = refer(layout, "scorecard", layout.scorecard.totalRow, SCORECARD_COLUMNS.weight);
  for (const [month, readings] of monthly.entries()) {
    const column = FIRST_MONTH_COLUMN + month;
    const groups = scorecard.perspectives.map((_, place) => {
      const { points, weights } = membersOf(context, place, column);
      const row = perspectiveScoreRow + place;
      draft.formula(
        row,
        column,
        groupScoreFormula(points, weights, scorecard.scoring, "NA()"),
        readings.perspectives[place]?.score ?? NOT_AVAILABLE,
      );
      return {
        score: cell(row, column),
        weight: refer(layout, "scorecard", layout.scorecard.perspectiveRows[place] ?? 0, SCORECARD_COLUMNS.weight),
        covered: coveredWeight(points, weights),
      };
    });
    const coverage = `(${groups.map(({ covered }) => covered).join("+")})/MAX(${totalWeight},0.000000000001)`;
    draft.formula(
      totalScoreRow,
      column,
      totalScoreFormula(groups, coverage, scorecard.scoring, "NA()"),
      readings.total.score ?? NOT_AVAILABLE,
    );
  }
}

/** Points and weights of a perspective's KPIs in one month, as ranges of the same shape. */
function membersOf(
  { scorecard, layout }: SheetContext,
  perspective: number,
  column: number,
): { points: string; weights: string } {
  const id = scorecard.perspectives[perspective]?.id;
  const first = scorecard.kpis.findIndex((kpi) => kpi.perspective === id);
  const count = scorecard.kpis.filter((kpi) => kpi.perspective === id).length;
  const points: Area = {
    row: layout.calc.pointsRow + first,
    column,
    lastRow: layout.calc.pointsRow + first + count - 1,
    lastColumn: column,
  };
  const firstRow = layout.scorecard.kpiRows[first] ?? 0;
  const weights: Area = {
    row: firstRow,
    column: SCORECARD_COLUMNS.weight,
    lastRow: firstRow + count - 1,
    lastColumn: SCORECARD_COLUMNS.weight,
  };
  return { points: areaAddress(points), weights: referArea(layout, "scorecard", weights) };
}
