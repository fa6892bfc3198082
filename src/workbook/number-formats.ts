import type { Language } from "../kpi/language";
import { CURRENCY_DECIMALS } from "../scorecard/currency-decimals";
import type { CurrencyCode, Scorecard, ScorecardKpi } from "../scorecard/scorecard";

/** Number formats in the en-US grammar; every host shows them in the user's own. */
const CURRENCIES: Readonly<Record<CurrencyCode, CurrencyLook>> = {
  // A shop with a branch or two turns over tens of billions a month.
  VND: { format: '#,##0 "₫"', before: "", after: " ₫", largest: 1e12 },
  USD: { format: '"$"#,##0.00', before: "$", after: "", largest: 1e9 },
  EUR: { format: '#,##0.00 "€"', before: "", after: " €", largest: 1e9 },
  GBP: { format: '"£"#,##0.00', before: "£", after: "", largest: 1e9 },
};

interface CurrencyLook {
  readonly format: string;
  readonly before: string;
  readonly after: string;
  /** The largest amount that columns have room for, with a sign: a spreadsheet shows ### for what does not fit. */
  readonly largest: number;
}

export const SCORE_FORMAT = "0.0%";
export const SHARE_FORMAT = "0.0%";
export const COVERAGE_FORMAT = "0%";
export const COUNT_FORMAT = "#,##0";
export const RELATIVE_CHANGE_FORMAT = "+0.0%;-0.0%;0.0%";

/** Shows nothing: for a number that only an icon shows. */
export const ICON_ONLY_FORMAT = ";;;";

export function currencyFormat(currency: CurrencyCode): string {
  return CURRENCIES[currency].format;
}

/** How many characters a column needs in which amounts stand. */
export function amountWidth(currency: CurrencyCode): number {
  const { before, after, largest } = CURRENCIES[currency];
  return `-${before}${fixed(largest, CURRENCY_DECIMALS[currency])}${after}`.length;
}

/** What stands in a unit column: `₫`, `$` … */
export function currencySign(currency: CurrencyCode): string {
  return `${CURRENCIES[currency].before}${CURRENCIES[currency].after}`.trim();
}

export function valueFormat(unit: ScorecardKpi["unit"], currency: CurrencyCode): string {
  return { currency: currencyFormat(currency), percent: "0.0%", ratio: '0.00"×"' }[unit];
}

/** Differences of percentages are points, never per cent of per cent. */
export function pointsFormat(language: Language): string {
  const unit = { vi: " điểm %", en: " pp" }[language];
  return `+0.0"${unit}";-0.0"${unit}";0.0"${unit}"`;
}

export function monthFormat(language: Language): string {
  return { vi: "mm/yyyy", en: "mmm yyyy" }[language];
}

/** A formula that writes a value of some unit as text, for lists whose rows have different units. */
export function valueTextFormula(reference: string, unit: ScorecardKpi["unit"], currency: CurrencyCode): string {
  if (unit === "percent") return `${fixedFormula(`${reference}*100`, 1)}&"%"`;
  if (unit === "ratio") return `${fixedFormula(reference, 2)}&"×"`;
  const { before, after } = CURRENCIES[currency];
  return `${before === "" ? "" : `"${before}"&`}${fixedFormula(reference, CURRENCY_DECIMALS[currency])}${after === "" ? "" : `&"${after}"`}`;
}

/** Rounded first, because programs disagree on whether a little less than nothing is 0.00 or -0.00. */
function fixedFormula(reference: string, decimals: number): string {
  return `FIXED(ROUND(${reference},${String(decimals)}),${String(decimals)})`;
}

/** What `valueTextFormula` gives in an en-US spreadsheet. */
export function valueText(value: number, unit: ScorecardKpi["unit"], scorecard: Scorecard): string {
  if (unit === "percent") return `${fixed(value * 100, 1)}%`;
  if (unit === "ratio") return `${fixed(value, 2)}×`;
  const { before, after } = CURRENCIES[scorecard.currency];
  return `${before}${fixed(value, CURRENCY_DECIMALS[scorecard.currency])}${after}`;
}

/** Rounds half away from zero in decimal notation, as spreadsheets do, which have no negative zero. */
export function roundTo(value: number, decimals: number): number {
  const scaled = Number((Math.abs(value) * 10 ** decimals).toPrecision(15));
  return (Math.sign(value) * Math.round(scaled)) / 10 ** decimals + 0;
}

function fixed(value: number, decimals: number): string {
  return roundTo(value, decimals).toLocaleString("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}
