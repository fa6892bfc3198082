import type { Scorecard } from "../scorecard/scorecard";
import { inputsOf } from "../scorecard/readings";
import { absolute, absoluteArea, cell, quoteSheet, type Area } from "./a1";
import type { SheetId } from "./plan";
import { missionLines } from "./sheets/dashboard/mission";

/** Months across: the same columns on Data and on `_calc`, so that a formula and its figures stand in line. */
export const FIRST_MONTH_COLUMN = 5;

/** How many months the chart of the Dashboard shows at most, and how many KPIs its list of those furthest off target. */
const CHART_MONTHS = 12;
export const WORST_KPIS = 5;

/** Columns of the Scorecard sheet. */
export const SCORECARD_COLUMNS = {
  kpi: 0,
  unit: 1,
  direction: 2,
  weight: 3,
  share: 4,
  minimum: 5,
  target: 6,
  actual: 7,
  change: 8,
  achievement: 9,
  score: 10,
  status: 11,
  light: 12,
  months: 13,
  note: 14,
  owner: 15,
} as const;

/** Columns of the table of results on `_calc`, one row per KPI. */
export const RESULT_COLUMNS = {
  name: 0,
  value: 1,
  before: 2,
  months: 3,
  monthsBefore: 4,
  missing: 5,
  actualText: 6,
  targetText: 7,
  points: 8,
  distance: 9,
  scorecardRow: 10,
  /** 1 for a KPI that takes part in scores, else 0. */
  scored: 11,
  /** The weight as it counts, also where the sheet's own cell holds a text. */
  weight: 12,
  /** The same for a KPI that takes part in scores, else 0. */
  scoredWeight: 13,
} as const;

/** Columns of the table of inputs on `_calc`, one row per KPI and input. */
export const SUM_COLUMNS = { name: 0, sum: 1, sumBefore: 2, entered: 3 } as const;

/**
 * Where everything stands: decided once, so that every sheet and every formula agrees.
 */
export interface Layout {
  readonly sheetNames: Readonly<Record<SheetId, string>>;
  readonly prefix: string;
  readonly months: number;
  readonly data: { readonly headerRow: number; readonly firstRow: number };
  readonly scorecard: ScorecardLayout;
  readonly calc: CalcLayout;
  readonly dashboard: DashboardLayout;
}

export interface ScorecardLayout {
  readonly headerRow: number;
  /** Row of each perspective's own line, by place in `scorecard.perspectives`. */
  readonly perspectiveRows: readonly number[];
  /** Row of each KPI, by place in `scorecard.kpis`. */
  readonly kpiRows: readonly number[];
  readonly totalRow: number;
}

export interface CalcLayout {
  readonly indexRow: number;
  readonly dateRow: number;
  readonly yearStartRow: number;
  readonly quarterStartRow: number;
  /** One row each: what the pickers mean. Value in column B. */
  readonly pickerRow: Readonly<Record<Picker, number>>;
  /** First row of the words that the pickers offer: views, comparisons and score kinds in columns B, C, D. */
  readonly optionsRow: number;
  /** First row of each KPI's inputs, by place in `scorecard.kpis`. */
  readonly sumRows: readonly number[];
  readonly resultsRow: number;
  /** Blocks of KPI × month. */
  readonly completeRow: number;
  readonly valueRow: number;
  readonly pointsRow: number;
  /** Perspective × month, then the total. */
  readonly perspectiveScoreRow: number;
  readonly totalScoreRow: number;
  /** The months of the chart: label, score, threshold of green. */
  readonly chartRow: number;
  /** Perspective name and present score, for the bar chart. */
  readonly barRow: number;
  /** Place of the KPIs furthest off target. */
  readonly worstRow: number;
  /** One row per KPI: its values of the months of the chart. */
  readonly trendRow: number;
}

export type Picker = "to" | "from" | "compareTo" | "compareFrom" | "view" | "comparison" | "scoreKind";

export interface DashboardLayout {
  readonly navigationRow: number;
  readonly pickerColumn: number;
  readonly pickerRows: Readonly<Record<"period" | "view" | "comparison" | "scoring", number>>;
  readonly tileRow: number;
  readonly totalColumn: number;
  readonly firstTileColumn: number;
  readonly chartRow: number;
  readonly chartLastRow: number;
  readonly worstRow: number;
}

export function layOut(scorecard: Scorecard, prefix: string, sheetNames: Readonly<Record<SheetId, string>>): Layout {
  return {
    sheetNames,
    prefix,
    months: scorecard.timeline.months,
    data: { headerRow: 4, firstRow: 5 },
    scorecard: layOutScorecard(scorecard),
    calc: layOutCalc(scorecard),
    dashboard: layOutDashboard(scorecard),
  };
}

/** A cell of another sheet: `'Thẻ điểm'!$G$7`. */
export function refer(layout: Layout, sheet: SheetId, row: number, column: number): string {
  return `${quoteSheet(layout.sheetNames[sheet])}!${absolute(row, column)}`;
}

/** Cells of another sheet: `'Số liệu'!$E$6:$P$6`. */
export function referArea(layout: Layout, sheet: SheetId, area: Area): string {
  return `${quoteSheet(layout.sheetNames[sheet])}!${absoluteArea(area)}`;
}

/** One row over all months. */
export function monthsArea(layout: Layout, row: number): Area {
  return {
    row,
    column: FIRST_MONTH_COLUMN,
    lastRow: row,
    lastColumn: FIRST_MONTH_COLUMN + layout.months - 1,
  };
}

/** The row of an input on the Data sheet. */
export function dataRow(layout: Layout, scorecard: Scorecard, input: string): number {
  return layout.data.firstRow + scorecard.inputs.findIndex(({ id }) => id === input);
}

/** A month's cell on Data: row free, column free, so that neighbouring formulas read alike. */
export function dataCell(layout: Layout, scorecard: Scorecard, input: string, month: number): string {
  return `${quoteSheet(layout.sheetNames.data)}!${cell(dataRow(layout, scorecard, input), FIRST_MONTH_COLUMN + month)}`;
}

/** How many months the chart of the Dashboard and the sparklines show. */
export function chartMonths({ months }: Pick<Layout, "months">): number {
  return Math.min(CHART_MONTHS, months);
}

/** A defined name of this scorecard: `bsc_period`. */
export function definedName(prefix: string, name: DefinedName): string {
  return `${prefix}_${name}`;
}

export type DefinedName =
  | SheetId
  | "period"
  | "view"
  | "comparison"
  | "scoring"
  | "from"
  | "to"
  | "compare_from"
  | "compare_to"
  | "score_kind"
  | "months"
  | "figures"
  | "targets"
  | "owners"
  | "model";

/** Below as many rows as the mission takes. */
function layOutDashboard(scorecard: Scorecard): DashboardLayout {
  const navigationRow = 1 + missionLines(scorecard).length;
  const tileRow = navigationRow + 2;
  return {
    navigationRow,
    pickerColumn: 2,
    pickerRows: { period: tileRow, view: tileRow + 1, comparison: tileRow + 2, scoring: tileRow + 3 },
    tileRow,
    totalColumn: 4,
    firstTileColumn: 5,
    chartRow: tileRow + 5,
    chartLastRow: tileRow + 20,
    worstRow: tileRow + 22,
  };
}

function layOutScorecard(scorecard: Scorecard): ScorecardLayout {
  const headerRow = 4;
  const perspectiveRows: number[] = [];
  const kpiRows: number[] = [];
  let row = headerRow + 1;
  for (const { id } of scorecard.perspectives) {
    perspectiveRows.push(row++);
    for (const kpi of scorecard.kpis) if (kpi.perspective === id) kpiRows.push(row++);
  }
  return { headerRow, perspectiveRows, kpiRows, totalRow: row };
}

function layOutCalc(scorecard: Scorecard): CalcLayout {
  const kpis = scorecard.kpis.length;
  let next = 1;
  /** Reserves rows and leaves one free for a heading above and one below. */
  const block = (rows: number): number => {
    const first = next + 1;
    next = first + rows + 1;
    return first;
  };
  const timeline = block(4);
  const pickers = block(7);
  const optionsRow = block(3);
  let sumRow = block(scorecard.kpis.reduce((rows, kpi) => rows + inputsOf(kpi).length, 0));
  const sumRows = scorecard.kpis.map((kpi) => {
    const first = sumRow;
    sumRow += inputsOf(kpi).length;
    return first;
  });
  const resultsRow = block(kpis);
  const completeRow = block(kpis);
  const valueRow = block(kpis);
  const pointsRow = block(kpis);
  const perspectiveScoreRow = block(scorecard.perspectives.length + 1);
  return {
    indexRow: timeline,
    dateRow: timeline + 1,
    yearStartRow: timeline + 2,
    quarterStartRow: timeline + 3,
    pickerRow: {
      to: pickers,
      from: pickers + 1,
      compareTo: pickers + 2,
      compareFrom: pickers + 3,
      view: pickers + 4,
      comparison: pickers + 5,
      scoreKind: pickers + 6,
    },
    optionsRow,
    sumRows,
    resultsRow,
    completeRow,
    valueRow,
    pointsRow,
    perspectiveScoreRow,
    totalScoreRow: perspectiveScoreRow + scorecard.perspectives.length,
    chartRow: block(CHART_MONTHS),
    barRow: block(scorecard.perspectives.length),
    worstRow: block(WORST_KPIS),
    trendRow: block(kpis),
  };
}
