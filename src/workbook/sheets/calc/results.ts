import type { CellValue } from "../../../kpi/cell";
import { inputsOf, valueOver } from "../../../scorecard/readings";
import type { ScorecardKpi } from "../../../scorecard/scorecard";
import { isScored } from "../../../scorecard/scoring";
import { absoluteArea, cell } from "../../a1";
import { scoredFormula, weightFormula } from "../../formulas";
import {
  definedName,
  monthsArea,
  refer,
  referArea,
  RESULT_COLUMNS,
  SCORECARD_COLUMNS,
  SUM_COLUMNS,
} from "../../layout";
import { valueText, valueTextFormula } from "../../number-formats";
import type { SheetContext } from "../../sheet-context";
import type { SheetDraft } from "../../sheet-draft";
import type { CalcWords } from "../calc.words";
import { writeHeading } from "./block";
import { kpiFormula } from "./kpi-formula";
import { missingFormula, missingText } from "./missing-inputs";
import { pickedSpans } from "./picked-spans";
import { distanceOf } from "./worst-kpis";

/** One row per KPI: its value in the period in view and in the compared one, and what the other sheets say about it. */
export function writeResults(context: SheetContext, draft: SheetDraft, words: CalcWords): void {
  const { scorecard, layout, readings } = context;
  const { resultsRow } = layout.calc;
  writeHeading(draft, resultsRow, words.results);
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
      `IF(${at("months")}=0,NA(),${formulaOverSums(context, kpi, place, SUM_COLUMNS.sum)})`,
      orError(reading.value, { error: reading.error ?? "#N/A" }),
    );
    const before = readingBefore(context, place);
    put(
      "before",
      `IF(${at("monthsBefore")}=0,NA(),${formulaOverSums(context, kpi, place, SUM_COLUMNS.sumBefore)})`,
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
      `IF(ISNUMBER(${score}),${at("scoredWeight")}*${score},"")`,
      reading.score === null ? "" : kpi.weight * reading.score,
    );
    const status = inScorecard("status");
    put(
      "distance",
      `IF(OR(${status}=1,${status}=2),IF(ISNUMBER(${score}),${score},0)-${inScorecard("share")}/1000000+${String(place + 1)}/1000000000,"")`,
      distanceOf(reading, readings.total.weight, place),
    );
    draft.number(row, RESULT_COLUMNS.scorecardRow, (layout.scorecard.kpiRows[place] ?? 0) + 1);
    put("scored", scoredFormula(target, inScorecard("minimum"), kpi.direction), isScored(kpi) ? 1 : 0);
    put("weight", weightFormula(inScorecard("weight")), kpi.weight);
    put("scoredWeight", `${at("scored")}*${at("weight")}`, isScored(kpi) ? kpi.weight : 0);
  }
}

/** Refers to a KPI's cell in the table of results. */
export function resultCell(context: SheetContext, place: number, column: keyof typeof RESULT_COLUMNS): string {
  return refer(context.layout, "calc", context.layout.calc.resultsRow + place, RESULT_COLUMNS[column]);
}

/** Refers to some KPIs' cells in a column of the table of results. */
export function resultArea(
  { layout }: SheetContext,
  first: number,
  last: number,
  column: keyof typeof RESULT_COLUMNS,
): string {
  const at = RESULT_COLUMNS[column];
  const { resultsRow } = layout.calc;
  return referArea(layout, "calc", { row: resultsRow + first, column: at, lastRow: resultsRow + last, lastColumn: at });
}

/** A KPI's own formula over sums of its inputs. */
function formulaOverSums(context: SheetContext, kpi: ScorecardKpi, place: number, column: number): string {
  const first = context.layout.calc.sumRows[place] ?? 0;
  return kpiFormula(
    context,
    kpi,
    inputsOf(kpi).map((_, offset) => cell(first + offset, column)),
  );
}

/** The number of months of a period in which a KPI has all its inputs. */
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

/** A KPI in the compared period: its months as well as its value. */
function readingBefore(context: SheetContext, place: number): ReturnType<typeof valueOver> {
  const kpi = context.scorecard.kpis[place];
  const { before } = pickedSpans(context);
  if (kpi === undefined || before === null) return { value: null, error: "#N/A", months: 0 };
  return valueOver(kpi, context.figures, before);
}
