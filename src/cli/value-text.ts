import type { Language } from "../kpi/language";
import { CURRENCY_DECIMALS } from "../scorecard/currency-decimals";
import type { CurrencyCode, ScorecardKpi } from "../scorecard/scorecard";

/** A value of a KPI, as many decimals as the sheets show. */
export function valueText(
  value: number | null,
  unit: ScorecardKpi["unit"],
  currency: CurrencyCode,
  language: Language,
): string {
  if (value === null) return NONE;
  if (unit === "percent") return shareText(value, language);
  if (unit === "ratio") return `${number(value, language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}×`;
  const decimals = CURRENCY_DECIMALS[currency];
  return number(value, language, {
    style: "currency",
    currency,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

/** A score, a rate or a share, to a tenth of a per cent. */
export function shareText(share: number | null, language: Language): string {
  if (share === null) return NONE;
  return number(share, language, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

export function numberText(value: number, language: Language): string {
  return number(value, language, { maximumFractionDigits: 10 });
}

const NONE = "–";

function number(value: number, language: Language, options: Intl.NumberFormatOptions): string {
  // Unbreakable blanks are for pages; a terminal and its tools know the plain one.
  return new Intl.NumberFormat(LOCALES[language], options).format(value).replace(/[\u00a0\u202f]/g, " ");
}

const LOCALES: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en-US" };
