import { kpiById } from "../../../kpi/catalogue/catalogue";
import type { KpiReading } from "../../../scorecard/readings";
import { quoteText } from "../../a1";
import type { SheetContext } from "../../sheet-context";
import { missingText } from "../calc/missing-inputs";
import { resultCell } from "../calc/results";
import type { ScorecardWords } from "../scorecard.words";

/** What to do about a KPI that is off target, or why it has no figure. */
export function noteFormula(
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

/** What `noteFormula` gives. */
export function noteText(context: SheetContext, reading: KpiReading, words: ScorecardWords): string {
  const { kpi, light, value, months } = reading;
  if (value !== null) {
    const isOff = light === "red" || light === "amber";
    return isOff ? kpiById(kpi.id).action[context.scorecard.language] : "";
  }
  const missing = missingText(context, kpi);
  if (missing !== "") return words.missing + missing;
  return months === 0 ? words.notTogether : words.impossible;
}
