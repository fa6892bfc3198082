import type { CellValue } from "../../../kpi/cell";
import { spanOf } from "../../../scorecard/period";
import type { KpiReading } from "../../../scorecard/readings";
import { cell, type Area } from "../../a1";
import {
  achievementFormula,
  greyFormula,
  lightFormula,
  lightText,
  scoreFormula,
  STATUS,
  statusFormula,
} from "../../formulas";
import { definedName, refer, RESULT_COLUMNS, SCORECARD_COLUMNS } from "../../layout";
import {
  currencySign,
  pointsFormat,
  RELATIVE_CHANGE_FORMAT,
  SCORE_FORMAT,
  SHARE_FORMAT,
  valueFormat,
} from "../../number-formats";
import type { SheetContext } from "../../sheet-context";
import type { SheetDraft } from "../../sheet-draft";
import { resultCell } from "../calc/results";
import type { ScorecardWords } from "../scorecard.words";
import { changeFormula, changeValue } from "./change";
import { columnArea, type ScorecardColumn } from "./column-area";
import { indentBesideNumbers } from "./indent-beside-numbers";
import { kpiAreas } from "./kpi-areas";
import { noteFormula, noteText } from "./note";
import { shareFormula, shareValue } from "./share";

/** One row per KPI: what is aimed at, what came of it, and what to do. */
export function writeKpiRows(context: SheetContext, draft: SheetDraft, words: ScorecardWords): void {
  styleKpis(context, draft);
  for (const [place, reading] of context.readings.kpis.entries()) writeKpi(context, draft, place, reading, words);
}

function writeKpi(
  context: SheetContext,
  draft: SheetDraft,
  place: number,
  reading: KpiReading,
  words: ScorecardWords,
): void {
  const { scorecard, layout } = context;
  const { kpi } = reading;
  const row = layout.scorecard.kpiRows[place] ?? 0;
  const at = (column: ScorecardColumn): string => cell(row, SCORECARD_COLUMNS[column]);
  const put = (column: ScorecardColumn, formula: string, value: CellValue): void => {
    draft.formula(row, SCORECARD_COLUMNS[column], formula, value);
  };
  const scored = resultCell(context, place, "scored");
  const cells = { actual: at("actual"), target: at("target"), minimum: at("minimum"), scored };
  const value = resultCell(context, place, "value");
  const before = resultCell(context, place, "before");

  draft.text(row, SCORECARD_COLUMNS.kpi, kpi.name);
  draft.text(row, SCORECARD_COLUMNS.unit, unitText(context, place));
  draft.text(row, SCORECARD_COLUMNS.direction, context.words.directions[kpi.direction]);
  draft.number(row, SCORECARD_COLUMNS.weight, kpi.weight);
  draft.number(row, SCORECARD_COLUMNS.minimum, kpi.minimum);
  draft.number(row, SCORECARD_COLUMNS.target, kpi.target);
  draft.text(row, SCORECARD_COLUMNS.owner, kpi.owner);

  put("share", shareFormula(row, layout.scorecard.totalRow), shareValue(context, kpi.weight));
  put("actual", `IF(ISNUMBER(${value}),${value},"")`, reading.value ?? "");
  put("change", changeFormula(kpi.unit, at("actual"), before), changeValue(reading));
  put("achievement", achievementFormula(cells, kpi.direction), reading.achievement ?? "");
  put(
    "score",
    scoreFormula(cells, kpi.direction, scorecard.scoring, definedName(layout.prefix, "score_kind")),
    reading.score ?? "",
  );
  put("status", statusFormula(cells, kpi.direction, scorecard.scoring), STATUS[reading.light]);
  put(
    "light",
    lightFormula(at("status"), context.words, greyFormula(cells, context.words)),
    lightText(reading.light, reading.grey, context.words),
  );
  put("months", monthsFormula(context, place), monthsText(context, reading));
  put(
    "note",
    noteFormula(context, place, { ...cells, status: at("status") }, words),
    noteText(context, reading, words),
  );

  draft.format(columnArea("share", row, row), SHARE_FORMAT);
  draft.format(
    { row, column: SCORECARD_COLUMNS.minimum, lastRow: row, lastColumn: SCORECARD_COLUMNS.actual },
    valueFormat(kpi.unit, scorecard.currency),
  );
  draft.format(
    columnArea("change", row, row),
    kpi.unit === "percent" ? pointsFormat(scorecard.language) : RELATIVE_CHANGE_FORMAT,
  );
  draft.format(
    { row, column: SCORECARD_COLUMNS.achievement, lastRow: row, lastColumn: SCORECARD_COLUMNS.score },
    SCORE_FORMAT,
  );
}

function styleKpis(context: SheetContext, draft: SheetDraft): void {
  for (const { firstRow, lastRow } of kpiAreas(context)) {
    const area = (first: ScorecardColumn, last: ScorecardColumn): Area => ({
      row: firstRow,
      column: SCORECARD_COLUMNS[first],
      lastRow,
      lastColumn: SCORECARD_COLUMNS[last],
    });
    draft.style(area("kpi", "direction"), "wrapped");
    draft.style(area("share", "share"), "number");
    draft.style(area("actual", "score"), "number");
    draft.style(area("status", "light"), "light");
    draft.style(area("months", "months"), "number");
    draft.style(area("note", "note"), "wrapped");
    indentBesideNumbers(draft, firstRow, lastRow);
    draft.style(area("weight", "weight"), "input");
    draft.style(area("minimum", "target"), "input");
    draft.style(area("owner", "owner"), "inputText");
  }
}

function unitText({ scorecard, words }: SheetContext, place: number): string {
  const kpi = scorecard.kpis[place];
  if (kpi === undefined) return "";
  const unit = { currency: currencySign(scorecard.currency), percent: "%", ratio: words.timesUnit }[kpi.unit];
  return kpi.timeBasis === "perMonth" ? `${unit} ${words.perMonth}` : unit;
}

/** How many months of the period have all inputs of a KPI: `2/3`. */
function monthsFormula({ layout }: SheetContext, place: number): string {
  const to = definedName(layout.prefix, "to");
  const from = definedName(layout.prefix, "from");
  const complete = refer(layout, "calc", layout.calc.resultsRow + place, RESULT_COLUMNS.months);
  return `IF(${to}=0,"",${complete}&"/"&(${to}-${from}+1))`;
}

function monthsText({ scorecard, selection }: SheetContext, { months }: KpiReading): string {
  const { first, last } = spanOf(scorecard.timeline, selection.month, selection.view);
  return `${String(months)}/${String(last - first + 1)}`;
}
