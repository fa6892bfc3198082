import { areaAddress, cell, type Area } from "../../a1";
import { coverageFormula, groupScoreFormula, totalScoreFormula } from "../../formulas";
import { FIRST_MONTH_COLUMN, refer, SCORECARD_COLUMNS } from "../../layout";
import type { SheetContext } from "../../sheet-context";
import type { SheetDraft } from "../../sheet-draft";
import type { CalcWords } from "../calc.words";
import { LABEL, NOT_AVAILABLE, writeHeading } from "./block";
import { resultArea } from "./results";

/** The scores of the perspectives and the total in every month. */
export function writeMonthlyGroups(context: SheetContext, draft: SheetDraft, words: CalcWords): void {
  const { scorecard, layout, monthly } = context;
  const { perspectiveScoreRow, totalScoreRow } = layout.calc;
  writeHeading(draft, perspectiveScoreRow, words.groupScores);
  for (const [place, perspective] of scorecard.perspectives.entries()) {
    draft.text(perspectiveScoreRow + place, LABEL, perspective.name);
  }
  draft.text(totalScoreRow, LABEL, context.words.total);
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
      };
    });
    const all = pointsOf(context, 0, scorecard.kpis.length, column);
    draft.formula(
      totalScoreRow,
      column,
      totalScoreFormula(groups, coverageFormula(all.points, all.weights), scorecard.scoring, "NA()"),
      readings.total.score ?? NOT_AVAILABLE,
    );
  }
}

/** Points in one month, and weights in scores, as ranges of the same shape. */
interface Points {
  readonly points: string;
  readonly weights: string;
}

/** Those of a perspective's KPIs. */
function membersOf(context: SheetContext, perspective: number, column: number): Points {
  const { scorecard } = context;
  const id = scorecard.perspectives[perspective]?.id;
  const first = scorecard.kpis.findIndex((kpi) => kpi.perspective === id);
  const count = scorecard.kpis.filter((kpi) => kpi.perspective === id).length;
  return pointsOf(context, first, count, column);
}

/** Those of some KPIs, one below the other. */
function pointsOf(context: SheetContext, first: number, count: number, column: number): Points {
  const { pointsRow } = context.layout.calc;
  const last = first + count - 1;
  const points: Area = { row: pointsRow + first, column, lastRow: pointsRow + last, lastColumn: column };
  return { points: areaAddress(points), weights: resultArea(context, first, last, "scoredWeight") };
}
