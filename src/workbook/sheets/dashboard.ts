import { kpiById } from "../../kpi/catalogue/catalogue";
import type { CellValue } from "../../kpi/cell";
import { COMPARISONS, monthSerial, monthsOf, VIEWS } from "../../scorecard/period";
import type { GroupReading, KpiReading } from "../../scorecard/readings";
import { roundTo, monthFormat, SCORE_FORMAT, valueText } from "../number-formats";
import { areaAddress, cell, quoteText, type Area } from "../a1";
import {
  CHART_MONTHS,
  definedName,
  monthsArea,
  refer,
  referArea,
  RESULT_COLUMNS,
  SCORECARD_COLUMNS,
  WORST_KPIS,
} from "../layout";
import type { ChartPlan, SheetPlan, ValidationPlan } from "../plan";
import type { SheetContext } from "../sheet-context";
import { SheetDraft } from "../sheet-draft";
import { SCORE_KINDS, worstPlaces } from "./calc";
import { DASHBOARD_WORDS, type DashboardWords } from "./dashboard.words";
import { lightFills } from "./light-fills";
import { navigation } from "./navigation";

const LEFT = 1;
const LAST_COLUMN = 8;

/** Columns of the list of KPIs furthest off target. */
const WORST = { name: 1, owner: 2, actual: 4, target: 5, score: 6, light: 7 } as const;

/**
 * What a manager opens on Monday morning: the pickers, the score with its lights, the course of the months, and where to look
 * first.
 */
export function compileDashboard(context: SheetContext): SheetPlan {
  const { scorecard, layout } = context;
  const words = DASHBOARD_WORDS[scorecard.language];
  const { pickerColumn, pickerRows, tileRow, worstRow, chartRow } = layout.dashboard;
  const draft = new SheetDraft();

  draft.text(0, LEFT, scorecard.organisation.name || words.title, "title");
  draft.text(1, LEFT, scorecard.organisation.mission, "subtitle");
  const links = navigation(context, draft, 2, ["scorecard", "data"], LEFT);
  writePickers(context, draft, words);
  writeTiles(context, draft, words);
  draft.formula(
    chartRow - 1,
    LEFT,
    `IF(${definedName(layout.prefix, "to")}=0,${quoteText(words.notInTimeline)},"")`,
    "",
    "note",
  );
  const lastRow = writeWorst(context, draft, words);
  const tileLights = areaAddress({
    row: tileRow + 2,
    column: layout.dashboard.totalColumn,
    lastRow: tileRow + 2,
    lastColumn: layout.dashboard.firstTileColumn + scorecard.perspectives.length - 1,
  });
  const worstLights = areaAddress({ row: worstRow + 1, column: WORST.light, lastRow, lastColumn: WORST.light });

  return {
    id: "dashboard",
    name: layout.sheetNames.dashboard,
    visible: true,
    tabColour: "#166534",
    gridlines: false,
    freeze: { rows: 0, columns: 0 },
    columnWidths: [2, 26, 26, 2, 24, 20, 20, 20, 20],
    rowHeights: [{ row: 0, height: 32 }, ...[0, 1, 2, 3].map((line) => ({ row: tileRow + line, height: 26 }))],
    ...draft.finish(),
    validations: pickerLists(context, words),
    conditionalFormats: [...lightFills(tileLights), ...lightFills(worstLights)],
    links,
    charts: charts(context, words),
    protection: {
      unlocked: [
        areaAddress({
          row: pickerRows.period,
          column: pickerColumn,
          lastRow: pickerRows.scoring,
          lastColumn: pickerColumn,
        }),
      ],
    },
    print: {
      area: areaAddress({ row: 0, column: 0, lastRow, lastColumn: LAST_COLUMN }),
      landscape: true,
      titleRows: null,
      header: scorecard.organisation.name,
    },
  };
}

function writePickers(context: SheetContext, draft: SheetDraft, words: DashboardWords): void {
  const { scorecard, layout, selection } = context;
  const { pickerColumn, pickerRows } = layout.dashboard;
  const labels = {
    period: words.period,
    view: words.view,
    comparison: words.comparison,
    scoring: words.scoring,
  } as const;
  for (const [picker, row] of Object.entries(pickerRows) as [keyof typeof labels, number][]) {
    draft.text(row, LEFT, labels[picker], "pickerLabel");
  }
  const month = monthsOf(scorecard.timeline)[selection.month] ?? scorecard.timeline.firstMonth;
  draft.number(pickerRows.period, pickerColumn, monthSerial(month));
  draft.format(single(pickerRows.period, pickerColumn), monthFormat(scorecard.language));
  draft.text(pickerRows.view, pickerColumn, context.words.views[selection.view]);
  draft.text(pickerRows.comparison, pickerColumn, context.words.comparisons[selection.comparison]);
  draft.text(pickerRows.scoring, pickerColumn, context.words.scoreKinds[selection.scoreKind]);
  draft.style(
    { row: pickerRows.period, column: pickerColumn, lastRow: pickerRows.scoring, lastColumn: pickerColumn },
    "inputText",
  );
}

/** Lists in cells, not in the rule: a month is a date there, and words may hold a comma. */
function pickerLists({ layout }: SheetContext, words: DashboardWords): readonly ValidationPlan[] {
  const { pickerColumn, pickerRows } = layout.dashboard;
  const { optionsRow } = layout.calc;
  const options = (column: number, count: number): string =>
    referArea(layout, "calc", { row: optionsRow, column, lastRow: optionsRow + count - 1, lastColumn: column });
  const list = (row: number, source: string): ValidationPlan => ({
    kind: "list",
    range: cell(row, pickerColumn),
    source: `=${source}`,
    message: words.pickFromList,
  });
  return [
    list(pickerRows.period, referArea(layout, "data", monthsArea(layout, layout.data.headerRow))),
    list(pickerRows.view, options(1, VIEWS.length)),
    list(pickerRows.comparison, options(2, COMPARISONS.length)),
    list(pickerRows.scoring, options(3, SCORE_KINDS.length)),
  ];
}

/** The total and each perspective: name, score, light, and how much of it had data. */
function writeTiles(context: SheetContext, draft: SheetDraft, words: DashboardWords): void {
  const { scorecard, layout, readings } = context;
  const { totalColumn, firstTileColumn, tileRow } = layout.dashboard;
  const { totalRow, perspectiveRows, kpiRows } = layout.scorecard;
  const redsIn = (rows: readonly number[]): string => {
    const area: Area = {
      row: rows[0] ?? 0,
      column: SCORECARD_COLUMNS.status,
      lastRow: rows.at(-1) ?? 0,
      lastColumn: SCORECARD_COLUMNS.status,
    };
    return `COUNTIF(${referArea(layout, "scorecard", area)},1)`;
  };
  const rowsOf = (perspective: number): readonly number[] =>
    kpiRows.filter((_, place) => scorecard.kpis[place]?.perspective === scorecard.perspectives[perspective]?.id);
  const groups = perspectiveRows.map((_, place) => redsIn(rowsOf(place)));

  writeTile(context, draft, totalColumn, totalRow, context.words.total, readings.total, groups.join("+"), words);
  for (const [place, { name }] of scorecard.perspectives.entries()) {
    const reading = readings.perspectives[place];
    const row = perspectiveRows[place];
    if (reading === undefined || row === undefined) continue;
    writeTile(context, draft, firstTileColumn + place, row, name, reading, groups[place] ?? "0", words);
  }
  const last = firstTileColumn + scorecard.perspectives.length - 1;
  const line = (row: number): Area => ({ row, column: totalColumn, lastRow: row, lastColumn: last });
  draft.style(line(tileRow), "tileTitle");
  draft.style(line(tileRow + 1), "tileScore");
  draft.style(line(tileRow + 2), "tileNote");
  draft.style(line(tileRow + 3), "tileNote");
  draft.format(line(tileRow + 1), SCORE_FORMAT);
}

function writeTile(
  context: SheetContext,
  draft: SheetDraft,
  column: number,
  scorecardRow: number,
  name: string,
  reading: GroupReading,
  reds: string,
  words: DashboardWords,
): void {
  const { layout, words: shared } = context;
  const { tileRow } = layout.dashboard;
  const from = (each: keyof typeof SCORECARD_COLUMNS): string =>
    refer(layout, "scorecard", scorecardRow, SCORECARD_COLUMNS[each]);
  draft.text(tileRow, column, name);
  draft.formula(tileRow + 1, column, `IF(ISNUMBER(${from("score")}),${from("score")},"–")`, reading.score ?? "–");
  draft.formula(tileRow + 2, column, from("light"), shared.lights[reading.light]);
  draft.formula(
    tileRow + 3,
    column,
    `${quoteText(words.coverage)}&ROUND(${from("months")}*100,0)&"% · "&${reds.includes("+") ? `(${reds})` : reds}&${quoteText(words.reds)}`,
    `${words.coverage}${String(roundTo(reading.coverage * 100, 0))}% · ${String(reading.reds)}${words.reds}`,
  );
}

function charts({ layout, scorecard }: SheetContext, words: DashboardWords): readonly ChartPlan[] {
  const { chartRow, chartLastRow, totalColumn } = layout.dashboard;
  const { calc } = layout;
  const column = (first: number, count: number, at: number): string =>
    referArea(layout, "calc", { row: first, column: at, lastRow: first + count - 1, lastColumn: at });
  const position = (from: number, to: number): string =>
    areaAddress({ row: chartRow, column: from, lastRow: chartLastRow, lastColumn: to });
  return [
    {
      id: `${layout.prefix}_score`,
      kind: "line",
      title: words.scoreChart,
      series: [
        { name: words.score, values: column(calc.chartRow, CHART_MONTHS, 1), colour: "#1F4E79" },
        { name: words.greenFrom, values: column(calc.chartRow, CHART_MONTHS, 2), colour: "#15803D" },
      ],
      categories: column(calc.chartRow, CHART_MONTHS, 0),
      position: position(LEFT, totalColumn),
      valueFormat: "0%",
      legend: true,
      minimum: 0,
    },
    {
      id: `${layout.prefix}_perspectives`,
      kind: "column",
      title: words.perspectiveChart,
      series: [
        {
          name: words.score,
          values: column(calc.barRow, scorecard.perspectives.length, 1),
          colour: "#1F4E79",
        },
      ],
      categories: column(calc.barRow, scorecard.perspectives.length, 0),
      position: position(totalColumn + 1, LAST_COLUMN),
      valueFormat: "0%",
      legend: false,
      minimum: 0,
    },
  ];
}

/** Two lines each: the figures, and what to do. Gives back the last row. */
function writeWorst(context: SheetContext, draft: SheetDraft, words: DashboardWords): number {
  const { layout, readings, scorecard } = context;
  const { worstRow } = layout.dashboard;
  const shown = Math.min(WORST_KPIS, scorecard.kpis.length);
  const places = worstPlaces(context);

  for (const [column, heading] of Object.entries(WORST) as [keyof typeof WORST, number][]) {
    draft.text(worstRow, heading, words.worstHeadings[column]);
  }
  draft.style({ row: worstRow, column: LEFT, lastRow: worstRow, lastColumn: LAST_COLUMN }, "header");
  draft.style({ row: worstRow, column: WORST.actual, lastRow: worstRow, lastColumn: WORST.score }, "headerNumber");

  for (let rank = 0; rank < shown; rank++) {
    const row = worstRow + 1 + rank * 2;
    writeWorstKpi(context, draft, row, rank, readings.kpis[places[rank] ?? -1], words);
    draft.style({ row, column: LEFT, lastRow: row, lastColumn: LEFT }, "strong");
    draft.style({ row, column: WORST.actual, lastRow: row, lastColumn: WORST.score }, "rightAligned");
    draft.style({ row: row + 1, column: LEFT, lastRow: row + 1, lastColumn: LAST_COLUMN }, "note");
    draft.format(single(row, WORST.score), SCORE_FORMAT);
  }
  return worstRow + shown * 2;
}

function writeWorstKpi(
  context: SheetContext,
  draft: SheetDraft,
  row: number,
  rank: number,
  reading: KpiReading | undefined,
  words: DashboardWords,
): void {
  const { layout, scorecard } = context;
  const { calc } = layout;
  const place = refer(layout, "calc", calc.worstRow + rank, 1);
  const scorecardRow = refer(layout, "calc", calc.worstRow + rank, 2);
  const onScorecard = (column: keyof typeof SCORECARD_COLUMNS): string => {
    const at = SCORECARD_COLUMNS[column];
    const area = { row: 0, column: at, lastRow: layout.scorecard.totalRow, lastColumn: at };
    return `INDEX(${referArea(layout, "scorecard", area)},${scorecardRow})`;
  };
  const inResults = (column: keyof typeof RESULT_COLUMNS): string => {
    const at = RESULT_COLUMNS[column];
    const area = {
      row: calc.resultsRow,
      column: at,
      lastRow: calc.resultsRow + scorecard.kpis.length - 1,
      lastColumn: at,
    };
    return `INDEX(${referArea(layout, "calc", area)},${place})`;
  };
  const put = (at: number, formula: string, value: CellValue, none = '""', line = row): void => {
    draft.formula(line, at, `IF(${place}=0,${none},${formula})`, value);
  };
  const textOf = (value: number | null): string =>
    reading === undefined || value === null ? "" : valueText(value, reading.kpi.unit, scorecard);

  const isFirst = rank === 0;
  put(
    WORST.name,
    onScorecard("kpi"),
    reading?.kpi.name ?? (isFirst ? nothingText(context, words) : ""),
    isFirst ? nothingFormula(context, words) : '""',
  );
  put(WORST.owner, `${onScorecard("owner")}&""`, reading?.kpi.owner ?? "");
  put(WORST.actual, inResults("actualText"), textOf(reading?.value ?? null));
  put(WORST.target, inResults("targetText"), textOf(reading?.kpi.target ?? null));
  put(WORST.score, onScorecard("score"), reading?.score ?? "");
  put(WORST.light, onScorecard("light"), reading === undefined ? "" : context.words.lights[reading.light]);
  put(
    WORST.name,
    onScorecard("note"),
    reading === undefined ? "" : kpiById(reading.kpi.id).action[scorecard.language],
    '""',
    row + 1,
  );
}

/** What stands in the list when nothing is off target: good news, or no figures at all. */
function nothingFormula({ layout }: SheetContext, words: DashboardWords): string {
  const coverage = refer(layout, "scorecard", layout.scorecard.totalRow, SCORECARD_COLUMNS.months);
  return `IF(${coverage}=0,${quoteText(words.noFigures)},${quoteText(words.nothingOff)})`;
}

function nothingText({ readings }: SheetContext, words: DashboardWords): string {
  return readings.total.coverage === 0 ? words.noFigures : words.nothingOff;
}

function single(row: number, column: number): Area {
  return { row, column, lastRow: row, lastColumn: column };
}
