import { kpiById } from "../../kpi/catalogue/catalogue";
import type { CellMatrix, CellValue } from "../../kpi/cell";
import { spanOf } from "../../scorecard/period";
import type { GroupReading, KpiReading } from "../../scorecard/readings";
import type { Scorecard } from "../../scorecard/scorecard";
import { absolute, areaAddress, cell, quoteText, type Area } from "../a1";
import {
  achievementFormula,
  groupScoreFormula,
  lightFormula,
  rollUpStatusFormula,
  scoreFormula,
  STATUS,
  statusFormula,
  totalScoreFormula,
} from "../formulas";
import { dataRow, definedName, refer, referArea, RESULT_COLUMNS, SCORECARD_COLUMNS } from "../layout";
import {
  COVERAGE_FORMAT,
  currencySign,
  ICON_ONLY_FORMAT,
  pointsFormat,
  RELATIVE_CHANGE_FORMAT,
  SCORE_FORMAT,
  SHARE_FORMAT,
  valueFormat,
} from "../number-formats";
import type { ConditionalFormatPlan, LinkPlan, SheetPlan } from "../plan";
import type { SheetContext } from "../sheet-context";
import { SheetDraft } from "../sheet-draft";
import { missingText, resultCell } from "./calc";
import { lightFills } from "./light-fills";
import { navigation } from "./navigation";
import { SCORECARD_WORDS, type ScorecardWords } from "./scorecard.words";

type Column = keyof typeof SCORECARD_COLUMNS;

const LAST_COLUMN = SCORECARD_COLUMNS.owner;

/**
 * Perspective by perspective, KPI by KPI: what is aimed at, what came of it, and what to do about it.
 */
export function compileScorecard(context: SheetContext): SheetPlan {
  const { scorecard, layout } = context;
  const words = SCORECARD_WORDS[scorecard.language];
  const { headerRow, totalRow } = layout.scorecard;
  const draft = new SheetDraft();

  draft.text(0, 0, words.title, "title");
  draft.text(1, 0, words.howTo, "subtitle");
  const links: LinkPlan[] = [...navigation(context, draft, 2, ["dashboard", "data"])];
  writeHeader(draft, headerRow, words);

  for (const [place, perspective] of scorecard.perspectives.entries()) {
    writePerspective(context, draft, place, perspective.name);
  }
  styleKpis(context, draft);
  for (const [place, reading] of context.readings.kpis.entries()) {
    writeKpi(context, draft, place, reading, words);
    links.push(linkToFigures(context, place));
  }
  writeTotal(context, draft);
  const column = (each: Column): string => areaAddress(span(each, headerRow + 1, totalRow));
  draft.format(span("status", headerRow + 1, totalRow), ICON_ONLY_FORMAT);

  return {
    id: "scorecard",
    name: layout.sheetNames.scorecard,
    visible: true,
    tabColour: "#1F4E79",
    gridlines: false,
    freeze: { rows: headerRow + 1, columns: 1 },
    columnWidths: [34, 10, 20, 9, 9, 12, 12, 12, 12, 12, 10, 6, 19, 14, 48, 18],
    rowHeights: [
      { row: 0, height: 30 },
      { row: headerRow, height: 32 },
      ...layout.scorecard.kpiRows.map((row) => ({ row, height: 30 })),
      ...[...layout.scorecard.perspectiveRows, totalRow].map((row) => ({ row, height: 22 })),
    ],
    ...draft.finish(),
    validations: kpiAreas(context).flatMap(({ firstRow, lastRow }) => [
      {
        kind: "decimal",
        range: areaAddress(span("weight", firstRow, lastRow)),
        minimum: 0,
        message: words.onlyNumbers,
      },
      {
        kind: "decimal",
        range: areaAddress({ ...span("minimum", firstRow, lastRow), lastColumn: SCORECARD_COLUMNS.target }),
        minimum: null,
        message: words.anyNumber,
      },
    ]),
    conditionalFormats: [
      { kind: "trafficLights", range: column("status") },
      ...lightFills(column("light")),
    ] satisfies ConditionalFormatPlan[],
    links,
    charts: [],
    protection: {
      unlocked: kpiAreas(context).flatMap(({ firstRow, lastRow }) =>
        inputColumns(firstRow, lastRow).map((area) => areaAddress(area)),
      ),
    },
    print: {
      area: areaAddress({ row: 0, column: 0, lastRow: totalRow, lastColumn: LAST_COLUMN }),
      landscape: true,
      titleRows: `$${String(headerRow + 1)}:$${String(headerRow + 1)}`,
      header: scorecard.organisation.name,
    },
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
  return span("owner", headerRow + 1, totalRow - 1);
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
  const numberAt = (row: number, column: Column): number | null => {
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

function writeHeader(draft: SheetDraft, headerRow: number, words: ScorecardWords): void {
  for (const [column, at] of Object.entries(SCORECARD_COLUMNS) as [Column, number][]) {
    draft.text(headerRow, at, words.headings[column]);
  }
  draft.style({ row: headerRow, column: 0, lastRow: headerRow, lastColumn: LAST_COLUMN }, "header");
  for (const [first, last] of [
    ["weight", "score"],
    ["months", "months"],
  ] as const) {
    draft.style({ ...span(first, headerRow, headerRow), lastColumn: SCORECARD_COLUMNS[last] }, "headerNumber");
  }
}

/** A perspective's own line: what its KPIs weigh together, its score over what has data, and how much that is. */
function writePerspective(context: SheetContext, draft: SheetDraft, place: number, name: string): void {
  const { scorecard, layout, readings } = context;
  const row = layout.scorecard.perspectiveRows[place] ?? 0;
  const members = kpiAreas(context)[place];
  if (members === undefined) return;
  const at = (column: Column): string => cell(row, SCORECARD_COLUMNS[column]);
  const weights = areaAddress(span("weight", members.firstRow, members.lastRow));
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
}

function writeTotal(context: SheetContext, draft: SheetDraft): void {
  const { scorecard, layout, readings } = context;
  const { totalRow, perspectiveRows } = layout.scorecard;
  const at = (row: number, column: Column): string => cell(row, SCORECARD_COLUMNS[column]);
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
  const at = (column: Column): string => cell(row, SCORECARD_COLUMNS[column]);
  const put = (column: Column, formula: string, value: CellValue): void => {
    draft.formula(row, SCORECARD_COLUMNS[column], formula, value);
  };
  put("weight", formulas.weight, reading.weight);
  put("share", shareFormula(row, layout.scorecard.totalRow), shareOf(context, reading.weight));
  put("score", formulas.score, reading.score ?? "");
  put("status", rollUpStatusFormula(at("score"), scorecard.scoring), STATUS[reading.light]);
  put("light", lightFormula(at("status"), words), words.lights[reading.light]);
  put("months", formulas.coverage, reading.coverage);
  draft.format(span("share", row, row), SHARE_FORMAT);
  draft.format(span("score", row, row), SCORE_FORMAT);
  draft.format(span("months", row, row), COVERAGE_FORMAT);
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
  const at = (column: Column): string => cell(row, SCORECARD_COLUMNS[column]);
  const put = (column: Column, formula: string, value: CellValue): void => {
    draft.formula(row, SCORECARD_COLUMNS[column], formula, value);
  };
  const cells = { actual: at("actual"), target: at("target"), minimum: at("minimum") };
  const value = resultCell(context, place, "value");
  const before = resultCell(context, place, "before");

  draft.text(row, SCORECARD_COLUMNS.kpi, kpi.name);
  draft.text(row, SCORECARD_COLUMNS.unit, unitText(context, place));
  draft.text(row, SCORECARD_COLUMNS.direction, context.words.directions[kpi.direction]);
  draft.number(row, SCORECARD_COLUMNS.weight, kpi.weight);
  draft.number(row, SCORECARD_COLUMNS.minimum, kpi.minimum);
  draft.number(row, SCORECARD_COLUMNS.target, kpi.target);
  draft.text(row, SCORECARD_COLUMNS.owner, kpi.owner);

  put("share", shareFormula(row, layout.scorecard.totalRow), shareOf(context, kpi.weight));
  put("actual", `IF(ISNUMBER(${value}),${value},"")`, reading.value ?? "");
  put("change", changeFormula(kpi.unit, at("actual"), before), changeOf(reading));
  put("achievement", achievementFormula(cells, kpi.direction), reading.achievement ?? "");
  put(
    "score",
    scoreFormula(cells, kpi.direction, scorecard.scoring, definedName(layout.prefix, "score_kind")),
    reading.score ?? "",
  );
  put("status", statusFormula(cells, kpi.direction, scorecard.scoring), STATUS[reading.light]);
  const none = `IF(ISNUMBER(${at("target")}),${quoteText(context.words.lights.none)},${quoteText(context.words.noTarget)})`;
  put("light", lightFormula(at("status"), context.words, none), lightText(context, reading));
  put("months", monthsFormula(context, place), monthsText(context, reading));
  put("note", noteFormula(context, place, at("status"), at("actual"), words), noteText(context, reading, words));

  draft.format(span("share", row, row), SHARE_FORMAT);
  draft.format(
    { row, column: SCORECARD_COLUMNS.minimum, lastRow: row, lastColumn: SCORECARD_COLUMNS.actual },
    valueFormat(kpi.unit, scorecard.currency),
  );
  draft.format(
    span("change", row, row),
    kpi.unit === "percent" ? pointsFormat(scorecard.language) : RELATIVE_CHANGE_FORMAT,
  );
  draft.format(
    { row, column: SCORECARD_COLUMNS.achievement, lastRow: row, lastColumn: SCORECARD_COLUMNS.score },
    SCORE_FORMAT,
  );
}

function styleKpis(context: SheetContext, draft: SheetDraft): void {
  for (const { firstRow, lastRow } of kpiAreas(context)) {
    const area = (first: Column, last: Column): Area => ({
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
    draft.style(area("weight", "weight"), "input");
    draft.style(area("minimum", "target"), "input");
    draft.style(area("owner", "owner"), "inputText");
  }
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

function unitText({ scorecard, words }: SheetContext, place: number): string {
  const kpi = scorecard.kpis[place];
  if (kpi === undefined) return "";
  const unit = { currency: currencySign(scorecard.currency), percent: "%", ratio: words.timesUnit }[kpi.unit];
  return kpi.timeBasis === "perMonth" ? `${unit} ${words.perMonth}` : unit;
}

function shareFormula(row: number, totalRow: number): string {
  const total = absolute(totalRow, SCORECARD_COLUMNS.weight);
  return `IF(${total}=0,0,${cell(row, SCORECARD_COLUMNS.weight)}/${total})`;
}

function shareOf({ readings }: SheetContext, weight: number): number {
  return readings.total.weight > 0 ? weight / readings.total.weight : 0;
}

/** Differences of percentages in points; of everything else, relative. */
function changeFormula(unit: KpiReading["kpi"]["unit"], actual: string, before: string): string {
  const change =
    unit === "percent" ? `(${actual}-${before})*100` : `IF(${before}=0,"",(${actual}-${before})/ABS(${before}))`;
  return `IF(COUNT(${actual},${before})<2,"",${change})`;
}

function changeOf({ value, before, kpi }: KpiReading): number | "" {
  if (value === null || before === null) return "";
  if (kpi.unit === "percent") return (value - before) * 100;
  return before === 0 ? "" : (value - before) / Math.abs(before);
}

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

function noteFormula(
  context: SheetContext,
  place: number,
  status: string,
  actual: string,
  words: ScorecardWords,
): string {
  const kpi = context.scorecard.kpis[place];
  const action = kpi === undefined ? "" : kpiById(kpi.id).action[context.scorecard.language];
  const missing = resultCell(context, place, "missing");
  const months = resultCell(context, place, "months");
  const why =
    `IF(${missing}<>"",${quoteText(words.missing)}&${missing},` +
    `IF(${months}=0,${quoteText(words.notTogether)},${quoteText(words.impossible)}))`;
  return `IF(ISNUMBER(${actual}),IF(OR(${status}=1,${status}=2),${quoteText(action)},""),${why})`;
}

function noteText(context: SheetContext, reading: KpiReading, words: ScorecardWords): string {
  const { kpi, light, value, months } = reading;
  if (value !== null) {
    const isOff = light === "red" || light === "amber";
    return isOff ? kpiById(kpi.id).action[context.scorecard.language] : "";
  }
  const missing = missingText(context, kpi);
  if (missing !== "") return words.missing + missing;
  return months === 0 ? words.notTogether : words.impossible;
}

function lightText({ words }: SheetContext, { light, kpi }: KpiReading): string {
  return light === "none" && kpi.target === null ? words.noTarget : words.lights[light];
}

/** The rows of each perspective's KPIs, and their places in the scorecard. */
function kpiAreas({
  scorecard,
  layout,
}: SheetContext): readonly { firstRow: number; lastRow: number; first: number; last: number }[] {
  return scorecard.perspectives.map(({ id }) => {
    const places = scorecard.kpis.flatMap((kpi, place) => (kpi.perspective === id ? [place] : []));
    const first = places[0] ?? 0;
    const last = places.at(-1) ?? 0;
    return {
      firstRow: layout.scorecard.kpiRows[first] ?? 0,
      lastRow: layout.scorecard.kpiRows[last] ?? 0,
      first,
      last,
    };
  });
}

function inputColumns(firstRow: number, lastRow: number): readonly Area[] {
  return [
    span("weight", firstRow, lastRow),
    { ...span("minimum", firstRow, lastRow), lastColumn: SCORECARD_COLUMNS.target },
    span("owner", firstRow, lastRow),
  ];
}

function span(column: Column, row: number, lastRow: number): Area {
  return { row, column: SCORECARD_COLUMNS[column], lastRow, lastColumn: SCORECARD_COLUMNS[column] };
}
