import { isCellError, type CellValue } from "../../kpi/cell";
import type { Unit } from "../../kpi/function";
import type { Language } from "../../kpi/language";

/** How numbers are written: as the user's Excel writes them, which may be another way than that of the pane's language. */
export interface NumberLook {
  readonly decimal: "." | ",";
  readonly language: Language;
}

/** Where a comma stands before decimals, a semicolon stands between arguments. */
export function separatorOf({ decimal }: NumberLook): "," | ";" {
  return decimal === "," ? ";" : ",";
}

export function lookOf(separator: "," | ";", language: Language): NumberLook {
  return { decimal: separator === ";" ? "," : ".", language };
}

/** A value as a cell with a fitting number format would show it. */
export function resultText(value: CellValue, unit: Unit, look: NumberLook): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (unit === "percent") return percentText(value, look);
  const number = numberText(value, look, unit === "currency" && Math.abs(value) >= 1000 ? 0 : digitsOf(unit));
  const word = WORDS[unit]?.[look.language];
  return word === undefined ? number : `${number}${word}`;
}

/** With no more digits than a cell shows. */
export function numberText(value: number, { decimal }: NumberLook, digits = 6): string {
  return new Intl.NumberFormat(LOCALES[decimal], { maximumFractionDigits: digits }).format(value);
}

function percentText(value: number, look: NumberLook): string {
  return `${numberText(Number((value * 100).toPrecision(12)), look, 2)}${look.language === "vi" ? " " : ""}%`;
}

function digitsOf(unit: Unit): number {
  return unit === "input" || unit === "table" || unit === "score" ? 4 : 2;
}

/** After a number, where the unit is one that a number is said with. */
const WORDS: Readonly<Partial<Record<Unit, Readonly<Record<Language, string>>>>> = {
  ratio: { vi: " lần", en: "×" },
  minutes: { vi: " phút", en: " min" },
  hours: { vi: " giờ", en: " h" },
  days: { vi: " ngày", en: " days" },
  months: { vi: " tháng", en: " months" },
  periods: { vi: " kỳ", en: " periods" },
};

/** Where a comma stands before decimals, a point groups thousands. */
const LOCALES = { ".": "en-US", ",": "vi-VN" } as const;
