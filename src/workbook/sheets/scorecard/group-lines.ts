import type { CellValue } from "../../../kpi/cell";
import type { GroupReading } from "../../../scorecard/readings";
import { areaAddress, cell } from "../../a1";
import {
  coverageFormula,
  groupGreyFormula,
  groupScoreFormula,
  lightFormula,
  lightText,
  rollUpStatusFormula,
  STATUS,
  totalScoreFormula,
} from "../../formulas";
import { SCORECARD_COLUMNS } from "../../layout";
import { COVERAGE_FORMAT, SCORE_FORMAT, SHARE_FORMAT } from "../../number-formats";
import type { SheetContext } from "../../sheet-context";
import type { SheetDraft } from "../../sheet-draft";
import { resultArea } from "../calc/results";
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
  const { first, last, firstRow, lastRow } = members;
  const points = resultArea(context, first, last, "points");
  const scoredWeights = resultArea(context, first, last, "scoredWeight");
  draft.text(row, SCORECARD_COLUMNS.kpi, name);
  writeGroup(context, draft, row, readings.perspectives[place], {
    weight: `SUM(${resultArea(context, first, last, "weight")})`,
    score: groupScoreFormula(points, scoredWeights, scorecard.scoring, '""'),
    coverage: coverageFormula(points, scoredWeights),
    scoredWeights,
    actuals: areaAddress(columnArea("actual", firstRow, lastRow)),
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
  const { headerRow, totalRow, perspectiveRows } = layout.scorecard;
  const at = (row: number, column: ScorecardColumn): string => cell(row, SCORECARD_COLUMNS[column]);
  const weights = perspectiveRows.map((row) => at(row, "weight"));
  const lastKpi = scorecard.kpis.length - 1;
  const scoredWeights = resultArea(context, 0, lastKpi, "scoredWeight");
  draft.text(totalRow, SCORECARD_COLUMNS.kpi, context.words.total);
  writeGroup(context, draft, totalRow, readings.total, {
    weight: weights.join("+"),
    score: totalScoreFormula(
      perspectiveRows.map((row) => ({ score: at(row, "score"), weight: at(row, "weight") })),
      at(totalRow, "months"),
      scorecard.scoring,
      '""',
    ),
    coverage: coverageFormula(resultArea(context, 0, lastKpi, "points"), scoredWeights),
    scoredWeights,
    // The lines of the perspectives have no value of their own.
    actuals: areaAddress(columnArea("actual", headerRow + 1, totalRow - 1)),
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
  formulas: Readonly<Record<"weight" | "score" | "coverage" | "scoredWeights" | "actuals", string>>,
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
  const grey = groupGreyFormula(at("weight"), formulas.scoredWeights, formulas.actuals, words);
  put("light", lightFormula(at("status"), words, grey), lightText(reading.light, reading.grey, words));
  put("months", formulas.coverage, reading.coverage);
  draft.format(columnArea("share", row, row), SHARE_FORMAT);
  draft.format(columnArea("score", row, row), SCORE_FORMAT);
  draft.format(columnArea("months", row, row), COVERAGE_FORMAT);
}
