import type { CellMatrix } from "../../kpi/cell";
import type { Scorecard } from "../../scorecard/scorecard";
import { areaAddress, cell, type Area } from "../a1";
import { dataRow, SCORECARD_COLUMNS } from "../layout";
import { ICON_ONLY_FORMAT, roundTo } from "../number-formats";
import type { ConditionalFormatPlan, LinkPlan, SheetPlan } from "../plan";
import { printTable } from "../print";
import type { SheetContext } from "../sheet-context";
import { SheetDraft } from "../sheet-draft";
import { lightFills } from "./light-fills";
import { navigation } from "./navigation";
import { SCORECARD_WORDS, type ScorecardWords } from "./scorecard.words";
import { columnArea, LAST_COLUMN, type ScorecardColumn } from "./scorecard/column-area";
import { columnWidths } from "./scorecard/column-widths";
import { writePerspectiveLine, writeTotalLine } from "./scorecard/group-lines";
import { indentBesideNumbers } from "./scorecard/indent-beside-numbers";
import { kpiAreas } from "./scorecard/kpi-areas";
import { writeKpiRows } from "./scorecard/kpi-rows";
import { rowHeights } from "./scorecard/row-heights";
import { TREND_WIDTH, writeTrend } from "./scorecard/trend";

/**
 * Perspective by perspective, KPI by KPI: what is aimed at, what came of it, and what to do about it.
 */
export function compileScorecard(context: SheetContext): SheetPlan {
  const { scorecard, layout } = context;
  const words = SCORECARD_WORDS[scorecard.language];
  const { headerRow, totalRow } = layout.scorecard;
  const draft = new SheetDraft();
  const widths = [...Object.values(columnWidths(scorecard)), ...(context.sparklines ? [TREND_WIDTH] : [])];

  draft.text(0, 0, words.title, "title");
  draft.text(1, 0, words.howTo, "subtitle");
  const links = navigation(context, draft, 2, ["dashboard", "data"]);
  writeHeader(draft, headerRow, words);

  for (const [place, perspective] of scorecard.perspectives.entries()) {
    writePerspectiveLine(context, draft, place, perspective.name);
  }
  writeKpiRows(context, draft, words);
  writeTotalLine(context, draft);
  const { green, amber } = scorecard.scoring;
  draft.text(totalRow + 1, 0, words.lights(perCent(green), perCent(amber)), "note");
  const column = (each: ScorecardColumn): string => areaAddress(columnArea(each, headerRow + 1, totalRow));
  draft.format(columnArea("status", headerRow + 1, totalRow), ICON_ONLY_FORMAT);
  const sparklines = context.sparklines ? writeTrend(context, draft, words.trend) : [];

  return {
    id: "scorecard",
    name: layout.sheetNames.scorecard,
    visible: true,
    tabColour: "#1F4E79",
    gridlines: false,
    freeze: { rows: headerRow + 1, columns: 1 },
    columnWidths: widths,
    rowHeights: rowHeights(context, words),
    ...draft.finish(),
    validations: kpiAreas(context).flatMap(({ firstRow, lastRow }) => [
      {
        kind: "decimal",
        range: areaAddress(columnArea("weight", firstRow, lastRow)),
        minimum: 0,
        message: words.onlyNumbers,
      },
      {
        kind: "decimal",
        range: areaAddress({ ...columnArea("minimum", firstRow, lastRow), lastColumn: SCORECARD_COLUMNS.target }),
        minimum: null,
        message: words.anyNumber,
      },
    ]),
    conditionalFormats: [
      { kind: "trafficLights", range: column("status") },
      ...lightFills(column("light")),
    ] satisfies ConditionalFormatPlan[],
    links: [...links, ...scorecard.kpis.map((_, place) => linkToFigures(context, place))],
    pictures: [],
    charts: [],
    sparklines,
    protection: {
      unlocked: kpiAreas(context).flatMap(({ firstRow, lastRow }) =>
        inputColumns(firstRow, lastRow).map((area) => areaAddress(area)),
      ),
    },
    print: printTable({
      columnWidths: widths,
      together: [1, SCORECARD_COLUMNS.months],
      lastRow: totalRow + 1,
      headerRow,
      header: scorecard.organisation.name,
    }),
  };
}

/** Weight, share, minimum and target of every row between the header and the total. */
export function targetsArea({ layout }: Pick<SheetContext, "layout">): Area {
  const { headerRow, totalRow } = layout.scorecard;
  return {
    row: headerRow + 1,
    column: SCORECARD_COLUMNS.weight,
    lastRow: totalRow - 1,
    lastColumn: SCORECARD_COLUMNS.target,
  };
}

/** The owners of every row between the header and the total. */
export function ownersArea({ layout }: Pick<SheetContext, "layout">): Area {
  const { headerRow, totalRow } = layout.scorecard;
  return columnArea("owner", headerRow + 1, totalRow - 1);
}

/**
 * Puts what was changed on the sheet back into the scorecard: weight, minimum and target out of the cells of `targetsArea`,
 * owners out of those of `ownersArea`. A cell that holds no number is "not set"; a weight that is none counts as 0.
 */
export function decodeTargets(
  scorecard: Scorecard,
  kpiRows: readonly number[],
  firstRow: number,
  targets: CellMatrix,
  owners: CellMatrix,
): Scorecard {
  const numberAt = (row: number, column: ScorecardColumn): number | null => {
    const value = targets[row - firstRow]?.[SCORECARD_COLUMNS[column] - SCORECARD_COLUMNS.weight];
    return typeof value === "number" && Number.isFinite(value) ? value : null;
  };
  return {
    ...scorecard,
    kpis: scorecard.kpis.map((kpi, place) => {
      const row = kpiRows[place] ?? firstRow;
      const owner = owners[row - firstRow]?.[0];
      return {
        ...kpi,
        weight: Math.max(0, numberAt(row, "weight") ?? 0),
        minimum: numberAt(row, "minimum"),
        target: numberAt(row, "target"),
        owner: typeof owner === "string" ? owner : "",
      };
    }),
  };
}

function perCent(share: number): string {
  return String(roundTo(share * 100, 1));
}

function writeHeader(draft: SheetDraft, headerRow: number, words: ScorecardWords): void {
  for (const [column, at] of Object.entries(SCORECARD_COLUMNS) as [ScorecardColumn, number][]) {
    draft.text(headerRow, at, words.headings[column]);
  }
  draft.style({ row: headerRow, column: 0, lastRow: headerRow, lastColumn: LAST_COLUMN }, "header");
  for (const [first, last] of [
    ["weight", "score"],
    ["months", "months"],
  ] as const) {
    draft.style({ ...columnArea(first, headerRow, headerRow), lastColumn: SCORECARD_COLUMNS[last] }, "headerNumber");
  }
  indentBesideNumbers(draft, headerRow, headerRow);
}

/** A KPI's name leads to the first of its figures. */
function linkToFigures(context: SheetContext, place: number): LinkPlan {
  const { scorecard, layout, words } = context;
  const input = Object.values(scorecard.kpis[place]?.inputs ?? {})[0] ?? "";
  const name = layout.sheetNames.data;
  return {
    cell: cell(layout.scorecard.kpiRows[place] ?? 0, SCORECARD_COLUMNS.kpi),
    sheet: name,
    address: cell(dataRow(layout, scorecard, input), 0),
    tip: `${words.goTo} ${name}`,
  };
}

function inputColumns(firstRow: number, lastRow: number): readonly Area[] {
  return [
    columnArea("weight", firstRow, lastRow),
    { ...columnArea("minimum", firstRow, lastRow), lastColumn: SCORECARD_COLUMNS.target },
    columnArea("owner", firstRow, lastRow),
  ];
}
