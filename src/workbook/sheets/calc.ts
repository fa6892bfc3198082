import type { CellValue } from "../../kpi/cell";
import { functionById } from "../../kpi/functions/functions";
import { TWINS } from "../../kpi/functions/twins";
import { printTwin } from "../../kpi/twin";
import {
  calendarMonthOf,
  COMPARISONS,
  comparisonShift,
  comparisonSpanOf,
  fiscalQuarterStartOf,
  fiscalYearStartOf,
  monthSerial,
  monthsOf,
  spanOf,
  VIEWS,
  yearOf,
  type MonthSpan,
} from "../../scorecard/period";
import { completeMonths, inputsOf, sumOver, valueOver, type KpiReading } from "../../scorecard/readings";
import type { ScorecardKpi } from "../../scorecard/scorecard";
import { absolute, absoluteArea, areaAddress, cell, quoteText, type Area } from "../a1";
import { groupScoreFormula, coveredWeight, scoreFormula, totalScoreFormula } from "../formulas";
import {
  CHART_MONTHS,
  dataCell,
  dataRow,
  definedName,
  FIRST_MONTH_COLUMN,
  monthsArea,
  refer,
  referArea,
  RESULT_COLUMNS,
  SCORECARD_COLUMNS,
  SUM_COLUMNS,
  WORST_KPIS,
} from "../layout";
import { monthFormat, valueText, valueTextFormula } from "../number-formats";
import type { SheetPlan } from "../plan";
import type { SheetContext } from "../sheet-context";
import { SheetDraft } from "../sheet-draft";
import { CALC_WORDS, type CalcWords } from "./calc.words";

const LABEL = 0;
const VALUE = 1;

/** `SCORE_KINDS` in the order of their numbers in the workbook. */
export const SCORE_KINDS = ["performance", "achievement"] as const;

/** A criterion that every figure meets and no text does. */
const ANY_NUMBER = ">=-1000000000000000";

const NOT_AVAILABLE: CellValue = { error: "#N/A" };

/**
 * The hidden working sheet. Every block is a table that can be read from top to bottom: months, what the pickers mean, inputs
 * added over the period, results, and the same month by month for the charts. The only sheet on which an error value is meant.
 */
export function compileCalc(context: SheetContext): SheetPlan {
  const draft = new SheetDraft();
  const words = CALC_WORDS[context.scorecard.language];
  draft.text(0, LABEL, words.title, "group");
  writeTimeline(context, draft, words);
  writePickers(context, draft, words);
  writeSums(context, draft, words);
  writeResults(context, draft, words);
  writeMonthlyKpis(context, draft, words);
  writeMonthlyGroups(context, draft, words);
  writeChart(context, draft, words);
  writeWorst(context, draft, words);
  return {
    id: "calc",
    name: context.layout.sheetNames.calc,
    visible: false,
    tabColour: null,
    gridlines: true,
    freeze: { rows: 1, columns: 1 },
    columnWidths: [44, 14, 14, 14, 14, ...Array.from({ length: context.layout.months }, () => 12)],
    rowHeights: [],
    ...draft.finish(),
    validations: [],
    conditionalFormats: [],
    links: [],
    charts: [],
    protection: { unlocked: [] },
    print: null,
  };
}

/** The value of a KPI on `_calc` for the period in view. */
export function resultCell(context: SheetContext, place: number, column: keyof typeof RESULT_COLUMNS): string {
  return refer(context.layout, "calc", context.layout.calc.resultsRow + place, RESULT_COLUMNS[column]);
}

function writeTimeline({ scorecard, layout }: SheetContext, draft: SheetDraft, words: CalcWords): void {
  const { indexRow, dateRow, yearStartRow, quarterStartRow } = layout.calc;
  const { timeline } = scorecard;
  heading(draft, indexRow, words.timeline);
  draft.text(indexRow, LABEL, words.index);
  draft.text(dateRow, LABEL, words.date);
  draft.text(yearStartRow, LABEL, words.yearStart);
  draft.text(quarterStartRow, LABEL, words.quarterStart);
  for (const [place, month] of monthsOf(timeline).entries()) {
    const column = FIRST_MONTH_COLUMN + place;
    const index = cell(indexRow, column);
    const intoYear = `MOD(MONTH(${cell(dateRow, column)})-${String(timeline.fiscalYearStart)},12)`;
    draft.number(indexRow, column, place + 1);
    draft.formula(dateRow, column, refer(layout, "data", layout.data.headerRow, column), monthSerial(month));
    draft.formula(yearStartRow, column, `MAX(1,${index}-${intoYear})`, fiscalYearStartOf(timeline, place) + 1);
    draft.formula(
      quarterStartRow,
      column,
      `MAX(1,${index}-MOD(${intoYear},3))`,
      fiscalQuarterStartOf(timeline, place) + 1,
    );
  }
  draft.format(monthsArea(layout, dateRow), monthFormat(scorecard.language));
}

/** What the pickers of the Dashboard mean, as numbers. A picked month that is not in the timeline gives 0 everywhere. */
function writePickers(context: SheetContext, draft: SheetDraft, words: CalcWords): void {
  const { scorecard, layout, selection } = context;
  const { pickerRow, optionsRow, yearStartRow, quarterStartRow } = layout.calc;
  const name = (defined: Parameters<typeof definedName>[1]): string => definedName(layout.prefix, defined);
  const at = (row: number): string => absolute(row, VALUE);
  const options = (column: number, count: number): string =>
    absoluteArea({ row: optionsRow, column, lastRow: optionsRow + count - 1, lastColumn: column });
  const months = (row: number): string => absoluteArea(monthsArea(layout, row));
  const span = spanOf(scorecard.timeline, selection.month, selection.view);
  const before = comparisonSpanOf(span, selection.view, selection.comparison);
  const { to, from, compareTo, compareFrom, view, comparison, scoreKind } = pickerRow;
  const shift = `IF(${at(comparison)}=2,12,CHOOSE(${at(view)},${VIEWS.map((each) => comparisonShift(each, "previousPeriod")).join(",")}))`;
  const reachesBack = `${at(from)}>${shift}`;

  heading(draft, to, words.pickers);
  const put = (row: number, label: string, formula: string, value: number): void => {
    draft.text(row, LABEL, label);
    draft.formula(row, VALUE, formula, value);
  };
  put(to, words.to, `IFERROR(MATCH(${name("period")},${name("months")},0),0)`, span.last + 1);
  put(
    from,
    words.from,
    `IF(${at(to)}=0,0,CHOOSE(${at(view)},${at(to)},INDEX(${months(quarterStartRow)},1,${at(to)}),INDEX(${months(yearStartRow)},1,${at(to)})))`,
    span.first + 1,
  );
  put(compareTo, words.compareTo, `IF(${reachesBack},${at(to)}-${shift},0)`, before === null ? 0 : before.last + 1);
  put(
    compareFrom,
    words.compareFrom,
    `IF(${reachesBack},${at(from)}-${shift},0)`,
    before === null ? 0 : before.first + 1,
  );
  const chosen = (picker: "view" | "comparison" | "scoring", column: number, count: number): string =>
    `IFERROR(MATCH(${name(picker)},${options(column, count)},0),1)`;
  put(view, words.view, chosen("view", 1, VIEWS.length), VIEWS.indexOf(selection.view) + 1);
  put(
    comparison,
    words.comparison,
    chosen("comparison", 2, COMPARISONS.length),
    COMPARISONS.indexOf(selection.comparison) + 1,
  );
  put(
    scoreKind,
    words.scoreKind,
    chosen("scoring", 3, SCORE_KINDS.length),
    SCORE_KINDS.indexOf(selection.scoreKind) + 1,
  );

  heading(draft, optionsRow, words.options);
  for (const [place, each] of VIEWS.entries()) draft.text(optionsRow + place, 1, context.words.views[each]);
  for (const [place, each] of COMPARISONS.entries()) draft.text(optionsRow + place, 2, context.words.comparisons[each]);
  for (const [place, each] of SCORE_KINDS.entries()) draft.text(optionsRow + place, 3, context.words.scoreKinds[each]);
}

/** Each input of each KPI, added over those months of the period in which the KPI has all its inputs. */
function writeSums(context: SheetContext, draft: SheetDraft, words: CalcWords): void {
  const { scorecard, layout, figures, selection } = context;
  const { sumRows, completeRow, indexRow } = layout.calc;
  const name = (defined: Parameters<typeof definedName>[1]): string => definedName(layout.prefix, defined);
  const index = absoluteArea(monthsArea(layout, indexRow));
  const spans = spansOf(context);
  if (sumRows[0] !== undefined) heading(draft, sumRows[0], words.sums);
  for (const [place, kpi] of scorecard.kpis.entries()) {
    const complete = absoluteArea(monthsArea(layout, completeRow + place));
    for (const [offset, input] of inputsOf(kpi).entries()) {
      const row = (sumRows[place] ?? 0) + offset;
      const inData = referArea(layout, "data", monthsArea(layout, dataRow(layout, scorecard, input)));
      const added = (from: string, to: string): string =>
        `SUMIFS(${inData},${complete},1,${index},">="&${from},${index},"<="&${to})`;
      const sum = (span: MonthSpan | null): number =>
        span === null ? 0 : sumOver(figures, input, completeMonths(kpi, figures, span));
      draft.text(row, SUM_COLUMNS.name, `${kpi.name} · ${inputName(context, input)}`);
      draft.formula(row, SUM_COLUMNS.sum, added(name("from"), name("to")), sum(spans.view));
      draft.formula(row, SUM_COLUMNS.sumBefore, added(name("compare_from"), name("compare_to")), sum(spans.before));
      draft.formula(
        row,
        SUM_COLUMNS.entered,
        `COUNTIFS(${inData},"${ANY_NUMBER}",${index},">="&${name("from")},${index},"<="&${name("to")})`,
        enteredIn(figures[input] ?? [], spanOf(scorecard.timeline, selection.month, selection.view)),
      );
    }
  }
}

function writeResults(context: SheetContext, draft: SheetDraft, words: CalcWords): void {
  const { scorecard, layout, readings } = context;
  const { resultsRow } = layout.calc;
  heading(draft, resultsRow, words.results);
  for (const [place, reading] of readings.kpis.entries()) {
    const row = resultsRow + place;
    const at = (column: keyof typeof RESULT_COLUMNS): string => cell(row, RESULT_COLUMNS[column]);
    const inScorecard = (column: keyof typeof SCORECARD_COLUMNS): string =>
      refer(layout, "scorecard", layout.scorecard.kpiRows[place] ?? 0, SCORECARD_COLUMNS[column]);
    const put = (column: keyof typeof RESULT_COLUMNS, formula: string, value: CellValue): void => {
      draft.formula(row, RESULT_COLUMNS[column], formula, value);
    };
    const { kpi } = reading;
    const orError = (value: number | null, error: CellValue): CellValue => value ?? error;
    draft.text(row, RESULT_COLUMNS.name, kpi.name);
    put(
      "value",
      `IF(${at("months")}=0,NA(),${kpiFormula(context, kpi, place, SUM_COLUMNS.sum)})`,
      orError(reading.value, { error: reading.error ?? "#N/A" }),
    );
    const before = readingsBefore(context, place);
    put(
      "before",
      `IF(${at("monthsBefore")}=0,NA(),${kpiFormula(context, kpi, place, SUM_COLUMNS.sumBefore)})`,
      orError(before.value, { error: before.error ?? "#N/A" }),
    );
    put("months", completeCount(context, place, "from", "to"), reading.months);
    put("monthsBefore", completeCount(context, place, "compare_from", "compare_to"), before.months);
    put("missing", missingFormula(context, place), missingText(context, kpi));
    put(
      "actualText",
      `IF(ISNUMBER(${at("value")}),${valueTextFormula(at("value"), kpi.unit, scorecard.currency)},"–")`,
      reading.value === null ? "–" : valueText(reading.value, kpi.unit, scorecard),
    );
    const target = inScorecard("target");
    put(
      "targetText",
      `IF(ISNUMBER(${target}),${valueTextFormula(target, kpi.unit, scorecard.currency)},"–")`,
      kpi.target === null ? "–" : valueText(kpi.target, kpi.unit, scorecard),
    );
    const score = inScorecard("score");
    put(
      "points",
      `IF(ISNUMBER(${score}),${inScorecard("weight")}*${score},"")`,
      reading.score === null ? "" : kpi.weight * reading.score,
    );
    const status = inScorecard("status");
    put(
      "distance",
      `IF(OR(${status}=1,${status}=2),IF(ISNUMBER(${score}),${score},0)-${inScorecard("share")}/1000000+${String(place + 1)}/1000000000,"")`,
      distanceOf(reading, readings.total.weight, place),
    );
    draft.number(row, RESULT_COLUMNS.scorecardRow, (layout.scorecard.kpiRows[place] ?? 0) + 1);
  }
}

/** Completeness and value of every KPI in every month. */
function writeMonthlyKpis(context: SheetContext, draft: SheetDraft, words: CalcWords): void {
  const { scorecard, layout, figures, monthly } = context;
  const { completeRow, valueRow, pointsRow, pickerRow } = layout.calc;
  heading(draft, completeRow, words.complete);
  heading(draft, valueRow, words.values);
  heading(draft, pointsRow, words.points);
  for (const [place, kpi] of scorecard.kpis.entries()) {
    for (const first of [completeRow, valueRow, pointsRow]) draft.text(first + place, LABEL, kpi.name);
    const scorecardRow = layout.scorecard.kpiRows[place] ?? 0;
    const inScorecard = (column: number): string => refer(layout, "scorecard", scorecardRow, column);
    for (const [month, readings] of monthly.entries()) {
      const column = FIRST_MONTH_COLUMN + month;
      const inputs = inputsOf(kpi).map((input) => dataCell(layout, scorecard, input, month));
      const isComplete = completeMonths(kpi, figures, { first: month, last: month }).length === 1;
      draft.formula(
        completeRow + place,
        column,
        `IF(COUNT(${inputs.join(",")})=${String(inputs.length)},1,0)`,
        isComplete ? 1 : 0,
      );
      const reading = readings.kpis[place];
      const value = cell(valueRow + place, column);
      draft.formula(
        valueRow + place,
        column,
        `IF(${cell(completeRow + place, column)}=0,NA(),${kpiFormulaOver(context, kpi, inputs)})`,
        reading?.value ?? { error: reading?.error ?? "#N/A" },
      );
      draft.formula(
        pointsRow + place,
        column,
        scoreFormula(
          {
            actual: value,
            target: inScorecard(SCORECARD_COLUMNS.target),
            minimum: inScorecard(SCORECARD_COLUMNS.minimum),
          },
          kpi.direction,
          scorecard.scoring,
          absolute(pickerRow.scoreKind, VALUE),
          inScorecard(SCORECARD_COLUMNS.weight),
        ),
        reading?.score == null ? "" : kpi.weight * reading.score,
      );
    }
  }
}

/** The scores of the perspectives and the total in every month. */
function writeMonthlyGroups(context: SheetContext, draft: SheetDraft, words: CalcWords): void {
  const { scorecard, layout, monthly } = context;
  const { perspectiveScoreRow, totalScoreRow } = layout.calc;
  heading(draft, perspectiveScoreRow, words.groupScores);
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

/** Twelve months up to the picked one, or the first twelve: `NA()` where there is nothing to plot. */
function writeChart(context: SheetContext, draft: SheetDraft, words: CalcWords): void {
  const { scorecard, layout, selection, monthly, readings } = context;
  const { chartRow, barRow, totalScoreRow, dateRow } = layout.calc;
  const to = definedName(layout.prefix, "to");
  const months = monthsOf(scorecard.timeline);
  heading(draft, chartRow, words.chart);
  for (let step = 1; step <= CHART_MONTHS; step++) {
    const row = chartRow + step - 1;
    const index = `MAX(${String(CHART_MONTHS)},${to})-${String(CHART_MONTHS - step)}`;
    const place = Math.max(CHART_MONTHS, selection.month + 1) - CHART_MONTHS + step - 1;
    const month = months[place] ?? "";
    const date = `INDEX(${absoluteArea(monthsArea(layout, dateRow))},1,${index})`;
    draft.formula(
      row,
      LABEL,
      `MONTH(${date})&"/"&YEAR(${date})`,
      `${String(calendarMonthOf(month))}/${String(yearOf(month))}`,
    );
    draft.formula(
      row,
      VALUE,
      `IF(${index}>${to},NA(),INDEX(${absoluteArea(monthsArea(layout, totalScoreRow))},1,${index}))`,
      place > selection.month ? NOT_AVAILABLE : (monthly[place]?.total.score ?? NOT_AVAILABLE),
    );
    draft.number(row, VALUE + 1, scorecard.scoring.green);
  }
  heading(draft, barRow, words.perspectives);
  for (const [place, { name }] of scorecard.perspectives.entries()) {
    const score = refer(layout, "scorecard", layout.scorecard.perspectiveRows[place] ?? 0, SCORECARD_COLUMNS.score);
    draft.text(barRow + place, LABEL, name);
    draft.formula(
      barRow + place,
      VALUE,
      `IF(ISNUMBER(${score}),${score},NA())`,
      readings.perspectives[place]?.score ?? NOT_AVAILABLE,
    );
  }
}

/** The KPIs furthest off target, worst first: place in the results and row on the Scorecard; 0 where there are no more. */
function writeWorst(context: SheetContext, draft: SheetDraft, words: CalcWords): void {
  const { layout, readings } = context;
  const { worstRow, resultsRow } = layout.calc;
  const results = (column: number): string =>
    absoluteArea({ row: resultsRow, column, lastRow: resultsRow + readings.kpis.length - 1, lastColumn: column });
  const distances = results(RESULT_COLUMNS.distance);
  const places = worstPlaces(context);
  heading(draft, worstRow, words.worst);
  for (let rank = 1; rank <= WORST_KPIS; rank++) {
    const row = worstRow + rank - 1;
    const place = places[rank - 1];
    draft.number(row, LABEL, rank);
    draft.formula(
      row,
      VALUE,
      `IF(COUNT(${distances})<${String(rank)},0,MATCH(SMALL(${distances},${String(rank)}),${distances},0))`,
      place === undefined ? 0 : place + 1,
    );
    draft.formula(
      row,
      VALUE + 1,
      `IF(${cell(row, VALUE)}=0,0,INDEX(${results(RESULT_COLUMNS.scorecardRow)},${cell(row, VALUE)}))`,
      place === undefined ? 0 : (layout.scorecard.kpiRows[place] ?? 0) + 1,
    );
  }
}

/** Places of the KPIs that are not green, furthest off target first. */
export function worstPlaces({ readings }: SheetContext): readonly number[] {
  return readings.kpis
    .map((reading, place) => ({ place, distance: distanceOf(reading, readings.total.weight, place) }))
    .filter((entry): entry is { place: number; distance: number } => entry.distance !== "")
    .sort((one, other) => one.distance - other.distance)
    .slice(0, WORST_KPIS)
    .map(({ place }) => place);
}

/** A KPI's own formula over sums of its inputs. */
function kpiFormula(context: SheetContext, kpi: ScorecardKpi, place: number, column: number): string {
  const first = context.layout.calc.sumRows[place] ?? 0;
  return kpiFormulaOver(
    context,
    kpi,
    inputsOf(kpi).map((_, offset) => cell(first + offset, column)),
  );
}

/** A KPI's own formula over cells that hold its inputs: an ordinary formula, or the add-in's function. */
function kpiFormulaOver(context: SheetContext, kpi: ScorecardKpi, cells: readonly string[]): string {
  const used = functionById(kpi.id).parameters.filter(({ id }) => kpi.inputs[id] !== undefined);
  if (context.scorecard.formulas === "kpi") return `${context.namespace}.${kpi.id}(${cells.join(",")})`;
  const twin = TWINS[kpi.id];
  if (twin === undefined) throw new Error(`no native twin for "${kpi.id}"`);
  const references = Object.fromEntries(used.map(({ id }, index) => [id, cells[index] ?? ""]));
  return printTwin(twin, references, { printing: "sheet" });
}

function completeCount(
  { layout }: SheetContext,
  place: number,
  from: "from" | "compare_from",
  to: "to" | "compare_to",
): string {
  const complete = absoluteArea(monthsArea(layout, layout.calc.completeRow + place));
  const index = absoluteArea(monthsArea(layout, layout.calc.indexRow));
  const name = (defined: "from" | "to" | "compare_from" | "compare_to"): string => definedName(layout.prefix, defined);
  return `COUNTIFS(${complete},1,${index},">="&${name(from)},${index},"<="&${name(to)})`;
}

/** The names of the inputs that the period lacks altogether, as `A · B`. */
function missingFormula(context: SheetContext, place: number): string {
  const { scorecard, layout } = context;
  const first = layout.calc.sumRows[place] ?? 0;
  const kpi = scorecard.kpis[place];
  const parts = (kpi === undefined ? [] : inputsOf(kpi)).map((input, offset) => {
    const entered = cell(first + offset, SUM_COLUMNS.entered);
    return `IF(${entered}=0,${quoteText(" · ")}&${refer(layout, "data", dataRow(layout, scorecard, input), 0)},"")`;
  });
  return `MID(${parts.join("&")},4,500)`;
}

/** What `missingFormula` gives. */
export function missingText(context: SheetContext, kpi: ScorecardKpi): string {
  const { figures } = context;
  const { view } = spansOf(context);
  return inputsOf(kpi)
    .filter((input) => enteredIn(figures[input] ?? [], view) === 0)
    .map((input) => inputName(context, input))
    .join(" · ");
}

function inputName({ scorecard }: SheetContext, input: string): string {
  return scorecard.inputs.find(({ id }) => id === input)?.name ?? input;
}

function enteredIn(figures: readonly (number | null)[], span: MonthSpan): number {
  return figures.slice(span.first, span.last + 1).filter((figure) => figure !== null).length;
}

/** A KPI in the compared period: its months as well as its value. */
function readingsBefore(context: SheetContext, place: number): ReturnType<typeof valueOver> {
  const kpi = context.scorecard.kpis[place];
  const { before } = spansOf(context);
  if (kpi === undefined || before === null) return { value: null, error: "#N/A", months: 0 };
  return valueOver(kpi, context.figures, before);
}

function spansOf({ scorecard, selection }: SheetContext): { view: MonthSpan; before: MonthSpan | null } {
  const view = spanOf(scorecard.timeline, selection.month, selection.view);
  return { view, before: comparisonSpanOf(view, selection.view, selection.comparison) };
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

/** How far off target a KPI is, smaller being worse: by score, then by share of weight, then by place; "" when it is not. */
function distanceOf({ light, score, kpi }: KpiReading, totalWeight: number, place: number): number | "" {
  if (light !== "red" && light !== "amber") return "";
  const share = totalWeight > 0 ? kpi.weight / totalWeight : 0;
  return (score ?? 0) - share / 1e6 + (place + 1) / 1e9;
}

function heading(draft: SheetDraft, firstRow: number, text: string): void {
  draft.text(firstRow - 1, LABEL, text, "group");
}
