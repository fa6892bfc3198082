import type { Language } from "../../kpi/language";
import type { CurrencyCode, ScorecardInput } from "../../scorecard/scorecard";
import { formatNumber, formatValue } from "../format";

/** How figures of an input are shown: money with its sign, counts bare. */
export function figureFormat(
  { unit }: Pick<ScorecardInput, "unit">,
  currency: CurrencyCode,
  language: Language,
): (value: number) => string {
  return (value) =>
    unit === "currency" ? formatValue(value, "currency", currency, language) : formatNumber(value, language);
}
