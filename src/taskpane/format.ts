import type { Language } from "../kpi/language";
import { calendarMonthOf, type Month } from "../scorecard/period";
import type { CurrencyCode } from "../scorecard/scorecard";

/** A value as people read it: `1.250.000,5 ₫`, `15%`, `4`. Nothing is rounded away that somebody typed. */
export function formatValue(
  value: number,
  unit: "currency" | "percent" | "ratio",
  currency: CurrencyCode,
  language: Language,
): string {
  const options: Intl.NumberFormatOptions = { minimumFractionDigits: 0, maximumFractionDigits: 10 };
  if (unit === "percent")
    return new Intl.NumberFormat(LOCALES[language], { ...options, style: "percent" }).format(value);
  if (unit === "ratio") return formatNumber(value, language);
  return new Intl.NumberFormat(LOCALES[language], { ...options, style: "currency", currency }).format(value);
}

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 10 }).format(value);
}

/** A share of the whole, to a tenth of a per cent. */
export function formatShare(share: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { style: "percent", maximumFractionDigits: 1 }).format(share);
}

export function formatMonth(month: Month, language: Language): string {
  return language === "vi"
    ? `${String(calendarMonthOf(month)).padStart(2, "0")}/${month.slice(0, 4)}`
    : `${monthName(calendarMonthOf(month), "en").slice(0, 3)} ${month.slice(0, 4)}`;
}

/** @param month - 1 to 12. */
export function monthName(month: number, language: Language): string {
  if (language === "vi") return `Tháng ${String(month)}`;
  return new Intl.DateTimeFormat("en-US", { month: "long", timeZone: "UTC" }).format(Date.UTC(2000, month - 1, 1));
}

/** When something happened, as short as it can be: the time today, otherwise the day and the time. */
export function formatMoment(moment: Date, now: Date, language: Language): string {
  const time = new Intl.DateTimeFormat(LOCALES[language], { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  if (moment.toDateString() === now.toDateString()) return time.format(moment);
  const day = new Intl.DateTimeFormat(LOCALES[language], { day: "numeric", month: "numeric", year: "numeric" });
  return `${day.format(moment)} ${time.format(moment)}`;
}

const LOCALES: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en-US" };
