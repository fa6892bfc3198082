import { kpiById } from "../../../kpi/catalogue/catalogue";
import { inputsOf, type KpiReading } from "../../../scorecard/readings";
import type { ScorecardKpi } from "../../../scorecard/scorecard";
import { quoteText } from "../../a1";
import type { KpiCells } from "../../formulas";
import type { SheetContext } from "../../sheet-context";
import { inputName } from "../calc/input-sums";
import { missingText } from "../calc/missing-inputs";
import { resultCell } from "../calc/results";
import type { ScorecardWords } from "../scorecard.words";

/** What to do about a KPI that is off target, or why it has no light. */
export function noteFormula(
  context: SheetContext,
  place: number,
  { status, actual, target, scored }: Pick<KpiCells, "actual" | "target" | "scored"> & { readonly status: string },
  words: ScorecardWords,
): string {
  const kpi = context.scorecard.kpis[place];
  const action = kpi === undefined ? "" : kpiById(kpi.id).action[context.scorecard.language];
  const missing = resultCell(context, place, "missing");
  const months = resultCell(context, place, "months");
  const why =
    `IF(${missing}<>"",${quoteText(words.missing)}&${missing},` +
    `IF(${months}=0,${quoteText(words.notTogether)},${quoteText(words.impossible)}))`;
  const note = `IF(ISNUMBER(${actual}),IF(OR(${status}=1,${status}=2),${quoteText(action)},""),${why})`;
  return `IF(AND(ISNUMBER(${target}),${scored}=0),${quoteText(words.wrongLimit)},${note})`;
}

/** Every note that a KPI may have: a row has room for each. */
export function noteTexts(context: SheetContext, kpi: ScorecardKpi, words: ScorecardWords): readonly string[] {
  const missing = inputsOf(kpi).map((input) => inputName(context, input));
  return [
    kpiById(kpi.id).action[context.scorecard.language],
    words.missing + missing.join(" · "),
    words.notTogether,
    words.impossible,
    words.wrongLimit,
  ];
}

/** What `noteFormula` gives. */
export function noteText(context: SheetContext, reading: KpiReading, words: ScorecardWords): string {
  const { kpi, light, grey, value, months } = reading;
  if (grey === "wrongLimit") return words.wrongLimit;
  if (value !== null) {
    const isOff = light === "red" || light === "amber";
    return isOff ? kpiById(kpi.id).action[context.scorecard.language] : "";
  }
  const missing = missingText(context, kpi);
  if (missing !== "") return words.missing + missing;
  return months === 0 ? words.notTogether : words.impossible;
}
