import { kpiById } from "../../../kpi/catalogue/catalogue";
import type { CellValue } from "../../../kpi/cell";
import type { KpiReading } from "../../../scorecard/readings";
import { cellArea, quoteText, type Area } from "../../a1";
import { lightText } from "../../formulas";
import { refer, referArea, RESULT_COLUMNS, SCORECARD_COLUMNS, WORST_KPIS } from "../../layout";
import { SCORE_FORMAT, valueText } from "../../number-formats";
import type { SheetPlan } from "../../plan";
import type { SheetContext } from "../../sheet-context";
import type { SheetDraft } from "../../sheet-draft";
import { rowHeightFor } from "../../text-fit";
import { worstPlaces } from "../calc/worst-kpis";
import type { DashboardWords } from "../dashboard.words";
import { COLUMN_WIDTHS, LAST_COLUMN, LEFT } from "./columns";

/** The KPIs furthest off target, two lines each: the figures, and what to do. */
export function writeWorstList(context: SheetContext, draft: SheetDraft, words: DashboardWords): void {
  const { layout, readings } = context;
  const { worstRow } = layout.dashboard;
  const places = worstPlaces(context);

  for (const [column, heading] of Object.entries(WORST) as [keyof typeof WORST, number][]) {
    draft.text(worstRow, heading, words.worstHeadings[column]);
  }
  draft.style({ row: worstRow, column: LEFT, lastRow: worstRow, lastColumn: LAST_COLUMN }, "header");
  draft.style({ row: worstRow, column: WORST.actual, lastRow: worstRow, lastColumn: WORST.score }, "headerNumber");
  draft.style(cellArea(worstRow, WORST.light), "indented");

  for (let rank = 0; rank < shownKpis(context); rank++) {
    const row = worstRowOf(context, rank);
    writeWorstKpi(context, draft, row, rank, readings.kpis[places[rank] ?? -1], words);
    draft.style({ row, column: LEFT, lastRow: row, lastColumn: LEFT }, "strong");
    draft.style({ row, column: WORST.actual, lastRow: row, lastColumn: WORST.score }, "rightAligned");
    draft.style(cellArea(row, WORST.light), "indented");
    draft.style({ row: row + 1, column: LEFT, lastRow: row + 1, lastColumn: LAST_COLUMN }, "note");
    draft.format(cellArea(row, WORST.score), SCORE_FORMAT);
  }
}

/** The last row of the list, whether or not that many KPIs are off target. */
export function worstListLastRow(context: SheetContext): number {
  return context.layout.dashboard.worstRow + shownKpis(context) * 2;
}

/** Its names are formulas: any row may come to show the longest of them. */
export function worstListHeights(context: SheetContext): SheetPlan["rowHeights"] {
  const width = COLUMN_WIDTHS[WORST.name] ?? 0;
  const fitted = context.scorecard.kpis.map(({ name }) => ({ text: name, width, style: "strong" as const }));
  const height = rowHeightFor(fitted, 18);
  return Array.from({ length: shownKpis(context) }, (_, rank) => ({ row: worstRowOf(context, rank), height }));
}

/** The column of the list that shows its lights. */
export function worstLightsArea(context: SheetContext): Area {
  const row = context.layout.dashboard.worstRow + 1;
  return { row, column: WORST.light, lastRow: worstListLastRow(context), lastColumn: WORST.light };
}

/** Columns of the list of KPIs furthest off target. */
const WORST = { name: 1, owner: 2, actual: 4, target: 5, score: 6, light: 7 } as const;

function worstRowOf({ layout }: SheetContext, rank: number): number {
  return layout.dashboard.worstRow + 1 + rank * 2;
}

function shownKpis({ scorecard }: SheetContext): number {
  return Math.min(WORST_KPIS, scorecard.kpis.length);
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

  put(WORST.name, onScorecard("kpi"), reading?.kpi.name ?? "");
  put(WORST.owner, `${onScorecard("owner")}&""`, reading?.kpi.owner ?? "");
  put(WORST.actual, inResults("actualText"), textOf(reading?.value ?? null));
  put(WORST.target, inResults("targetText"), textOf(reading?.kpi.target ?? null));
  put(WORST.score, onScorecard("score"), reading?.score ?? "");
  put(
    WORST.light,
    onScorecard("light"),
    reading === undefined ? "" : lightText(reading.light, reading.grey, context.words),
  );
  const isFirst = rank === 0;
  const advice = reading === undefined ? null : kpiById(reading.kpi.id).action[scorecard.language];
  put(
    WORST.name,
    onScorecard("note"),
    advice ?? (isFirst ? nothingText(context, words) : ""),
    isFirst ? nothingFormula(context, words) : '""',
    row + 1,
  );
}

/** What stands under the headings when nothing is off target: good news, no figures at all, or no target to hold them against. */
function nothingFormula({ layout }: SheetContext, words: DashboardWords): string {
  const { headerRow, totalRow } = layout.scorecard;
  const countOf = (at: number): string => {
    const area = { row: headerRow + 1, column: at, lastRow: totalRow - 1, lastColumn: at };
    return `COUNT(${referArea(layout, "scorecard", area)})`;
  };
  const { actual, status } = SCORECARD_COLUMNS;
  return (
    `IF(${countOf(actual)}=0,${quoteText(words.noFigures)},` +
    `IF(${countOf(status)}=0,${quoteText(words.noTargets)},${quoteText(words.nothingOff)}))`
  );
}

function nothingText({ readings }: SheetContext, words: DashboardWords): string {
  if (readings.kpis.every(({ value }) => value === null)) return words.noFigures;
  return readings.kpis.every(({ light }) => light === "none") ? words.noTargets : words.nothingOff;
}
