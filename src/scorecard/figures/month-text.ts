import type { Language } from "../../kpi/language";
import { addMonths, isMonth, monthOfSerial, monthSerial, type Month } from "../period";

/**
 * Reads a row or column of months, in any of the notations that exports and people use: `2011-11`, `11/2011`, `2011-11-01`,
 * `01/11/2011`, `Nov 2011`, `Nov-11`, `tháng 11/2011`, `T11/2011`. Whether the day or the month stands first is decided by
 * all of them together: by a number above 12, then by what makes them firsts of a month, then by the language.
 *
 * @returns One month per text, `null` for what is none.
 */
export function readMonths(texts: readonly string[], language: Language): readonly (Month | null)[] {
  const cleaned = texts.map(clean);
  const order = dayOrderOf(cleaned, language);
  return cleaned.map((text) => monthOf(text, order));
}

/**
 * Reads a row or column of bare numbers as months: `201111`, or the serial numbers of first or last days of months. Only as
 * a whole, because a figure can look like them.
 *
 * @returns `null` where one of them is something else, or a month is there twice.
 */
export function readMonthNumbers(texts: readonly string[]): readonly (Month | null)[] | null {
  const months = texts.map((text) => (clean(text) === "" ? null : monthOfNumber(clean(text))));
  const filled = texts.filter((text) => clean(text) !== "").length;
  const found = new Set(months.filter((month) => month !== null));
  return found.size > 0 && found.size === filled ? months : null;
}

type DayOrder = "dayFirst" | "monthFirst";

/** A day, a month and a year of four digits, with or without a time. */
const DATE = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ t]\d{1,2}:.*)?$/;

function monthOf(text: string, order: DayOrder): Month | null {
  const date = DATE.exec(text);
  if (date !== null) {
    const [first, second] = [Number(date[1]), Number(date[2])];
    const [day, month] = order === "dayFirst" ? [first, second] : [second, first];
    return day >= 1 && day <= 31 ? monthFrom(date[3], month) : null;
  }
  const iso = /^(\d{4})[-/. ](\d{1,2})(?:[-/.]\d{1,2}(?:[ t]\d{1,2}:.*)?)?$/.exec(text);
  if (iso !== null) return monthFrom(iso[1], Number(iso[2]));
  const numbered = /^(?:(?:tháng|thang|thg|month)\.? ?|t\.? ?|m ?)?(\d{1,2}) ?(?:[-/., ]|năm|nam)+ ?(\d{4})$/.exec(
    text,
  );
  if (numbered !== null) return monthFrom(numbered[2], Number(numbered[1]));
  const short = /^(?:tháng|thang|thg|t)\.? ?(\d{1,2}) ?[-/] ?(\d{2})$/.exec(text);
  if (short !== null) return monthFrom(`20${short[2] ?? ""}`, Number(short[1]));
  return namedMonth(text);
}

/** `Nov 2011`, `November, 2011`, `Nov-11`, `2011 Nov`, `1 Nov 2011`. */
function namedMonth(text: string): Month | null {
  const nameFirst = /^(?:\d{1,2}[-. ])?([a-z]{3,9})\.?[-/, ]+(\d{4}|\d{2})$/.exec(text);
  const yearFirst = /^(\d{4})[-/, ]+([a-z]{3,9})\.?$/.exec(text);
  const name = nameFirst?.[1] ?? yearFirst?.[2] ?? "";
  const year = nameFirst?.[2] ?? yearFirst?.[1] ?? "";
  const month = MONTH_NAMES.findIndex(
    (full) => full === name || full.slice(0, 3) === name || full.slice(0, 4) === name,
  );
  return month < 0 ? null : monthFrom(year.length === 2 ? `20${year}` : year, month + 1);
}

const MONTH_NAMES = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

function monthOfNumber(text: string): Month | null {
  if (!/^\d{5,6}$/.test(text)) return null;
  if (text.length === 6) return monthFrom(text.slice(0, 4), Number(text.slice(4)));
  const serial = Number(text);
  const month = monthOfSerial(serial);
  if (month === null) return null;
  const lastDay = monthSerial(addMonths(month, 1)) - 1;
  return isMonth(month) && (serial === monthSerial(month) || serial === lastDay) ? month : null;
}

function dayOrderOf(texts: readonly string[], language: Language): DayOrder {
  const dates = texts.flatMap((text) => {
    const date = DATE.exec(text);
    return date === null ? [] : [[Number(date[1]), Number(date[2])] as const];
  });
  if (dates.some(([first]) => first > 12)) return "dayFirst";
  if (dates.some(([, second]) => second > 12)) return "monthFirst";
  const firsts = dates.filter(([first]) => first === 1).length - dates.filter(([, second]) => second === 1).length;
  if (firsts !== 0) return firsts > 0 ? "dayFirst" : "monthFirst";
  return language === "vi" ? "dayFirst" : "monthFirst";
}

function monthFrom(year: string | undefined, month: number): Month | null {
  const text = `${year ?? ""}-${String(month).padStart(2, "0")}`;
  return isMonth(text) ? text : null;
}

function clean(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\s\u00a0\u202f\ufeff]+/g, " ")
    .trim()
    .toLowerCase();
}
