import type { CellValue } from "../../../kpi/cell";
import type { GroupReading } from "../../../scorecard/readings";
import { areaAddress, cell } from "../../a1";
import { groupScoreFormula, lightFormula, rollUpStatusFormula, STATUS, totalScoreFormula } from "../../formulas";
import { referArea, RESULT_COLUMNS, SCORECARD_COLUMNS } from "../../layout";
import { COVERAGE_FORMAT, SCORE_FORMAT, SHARE_FORMAT } from "../../number-formats";
import type { SheetContext } from "../../sheet-context";
import type { SheetDraft } from "../../sheet-draft";
import { columnArea, LAST_COLUMN, type ScorecardColumn } from "./column-area";
import { indentBesideNumbers } from "./indent-beside-numbers";
import { kpiAreas } from "./kpi-areas";
import { shareFormula, shareValue } from "./share";

/** A perspective's own line: what its KPIs weigh together, its score over what has data, and how much that is. */
export function writePerspectiveLine(context: SheetContext, draft: SheetDraft, place: number, name: string): void {
  const { scorecard, layout, readings } = context;
  const row = layout.scorecard.perspectiveRows[place] ?? 0;
  const members = kpiAreas(context)[place];
  if (members === undefined) return;
  const at = (column: ScorecardColumn): string => cell(row, SCORECARD_COLUMNS[column]);
  const weights = areaAddress(columnArea("weight", members.firstRow, members.lastRow));
  const points = referArea(layout, "calc", {
    row: layout.calc.resultsRow + members.first,
    column: RESULT_COLUMNS.points,
    lastRow: layout.calc.resultsRow + members.last,
    lastColumn: RESULT_COLUMNS.points,
  });
  draft.text(row, SCORECARD_COLUMNS.kpi, name);
  writeGroup(context, draft, row, readings.perspectives[place], {
    weight: `SUM(${weights})`,
    score: groupScoreFormula(points, weights, scorecard.scoring, '""'),
    coverage: `IF(${at("weight")}=0,0,SUMIF(${points},">=0",${weights})/${at("weight")})`,
  });
  draft.style({ row, column: 0, lastRow: row, lastColumn: LAST_COLUMN }, "group");
  draft.style(
    { row, column: SCORECARD_COLUMNS.weight, lastRow: row, lastColumn: SCORECARD_COLUMNS.score },
    "groupNumber",
  );
  indentBesideNumbers(draft, row, row);
}

/** The last line: all perspectives together. */
export function writeTotalLine(context: SheetContext, draft: SheetDraft): void {
  const { scorecard, layout, readings } = context;
  const { totalRow, perspectiveRows } = layout.scorecard;
  const at = (row: number, column: ScorecardColumn): string => cell(row, SCORECARD_COLUMNS[column]);
  const weights = perspectiveRows.map((row) => at(row, "weight"));
  const covered = perspectiveRows.map((row) => `${at(row, "months")}*${at(row, "weight")}`).join("+");
  draft.text(totalRow, SCORECARD_COLUMNS.kpi, context.words.total);
  writeGroup(context, draft, totalRow, readings.total, {
    weight: weights.join("+"),
    score: totalScoreFormula(
      perspectiveRows.map((row) => ({ score: at(row, "score"), weight: at(row, "weight") })),
      at(totalRow, "months"),
      scorecard.scoring,
      '""',
    ),
    coverage: `IF(${at(totalRow, "weight")}=0,0,(${covered})/${at(totalRow, "weight")})`,
  });
  draft.style({ row: totalRow, column: 0, lastRow: totalRow, lastColumn: LAST_COLUMN }, "total");
  draft.style(
    { row: totalRow, column: SCORECARD_COLUMNS.weight, lastRow: totalRow, lastColumn: SCORECARD_COLUMNS.score },
    "totalNumber",
  );
  indentBesideNumbers(draft, totalRow, totalRow);
}

/** What a perspective's line and the total's have in common. */
function writeGroup(
  context: SheetContext,
  draft: SheetDraft,
  row: number,
  reading: GroupReading | undefined,
  formulas: { readonly weight: string; readonly score: string; readonly coverage: string },
): void {
  if (reading === undefined) return;
  const { scorecard, words, layout } = context;
  const at = (column: ScorecardColumn): string => cell(row, SCORECARD_COLUMNS[column]);
  const put = (column: ScorecardColumn, formula: string, value: CellValue): void => {
    draft.formula(row, SCORECARD_COLUMNS[column], formula, value);
  };
  put("weight", formulas.weight, reading.weight);
  put("share", shareFormula(row, layout.scorecard.totalRow), shareValue(context, reading.weight));
  put("score", formulas.score, reading.score ?? "");
  put("status", rollUpStatusFormula(at("score"), scorecard.scoring), STATUS[reading.light]);
  put("light", lightFormula(at("status"), words), words.lights[reading.light]);
  put("months", formulas.coverage, reading.coverage);
  draft.format(columnArea("share", row, row), SHARE_FORMAT);
  draft.format(columnArea("score", row, row), SCORE_FORMAT);
  draft.format(columnArea("months", row, row), COVERAGE_FORMAT);
}
