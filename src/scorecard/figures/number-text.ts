import type { Language } from "../../kpi/language";
import { isWholeUnit, takesPercent, type NumberUnit } from "./number-unit";

/** What a text that should be a number says. */
export type NumberReading =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "blank" }
  /** Two numbers fit; the likelier one in the reader's language first. */
  | { readonly kind: "ambiguous"; readonly readings: readonly number[] }
  | { readonly kind: "unreadable" }
  /** A percent sign where the unit takes none, or part of one where it is counted in whole ones. */
  | { readonly kind: "notPercent" | "notWhole" };

export type DecimalSign = "." | ",";

export interface NumberTextContext {
  readonly language: Language;
  /** What the number counts: in per cent a bare 50 is 50 %, and what has no decimals is not read with any. */
  readonly unit?: NumberUnit | undefined;
  /** How many zeros the surroundings add, such as a heading in thousands. */
  readonly zeros?: number;
  /** What stands before decimals, as the surroundings suggest it; only asked where the text itself does not say. */
  readonly decimal?: DecimalSign | null;
  /** What stands before decimals, as the user said it; only asked where the text itself does not say, then before all else. */
  readonly said?: DecimalSign | null;
}

/**
 * Reads a number as people type it, in Vietnamese or English: `1.250.000,5` · `1,250,000.5` · `15%` · `1,2 tỷ` · `350 tr` ·
 * `12k` · `(500)` · `1 250 000 ₫`. Never guesses: one separator before exactly three digits has two readings (`1.234`), unless
 * the unit leaves only one. A fraction of a đồng that can only be one is taken: exports divide amounts.
 *
 * @returns A fraction for per cent: `15%` is 0.15; a weight of `15%` is 15.
 * @example readNumberText("1,2 tỷ", { language: "vi" }) //=> { kind: "number", value: 1_200_000_000 }
 * @example readNumberText("1.234", { language: "vi" }) //=> { kind: "ambiguous", readings: [1234, 1.234] }
 * @example readNumberText("1.234", { language: "vi", unit: { kind: "count" } }) //=> { kind: "number", value: 1234 }
 */
export function readNumberText(
  text: string,
  { language, unit, zeros = 0, decimal = null, said = null }: NumberTextContext,
): NumberReading {
  const cleaned = clean(text);
  if (cleaned === "") return { kind: "blank" };
  const parts = partsOf(cleaned, language);
  if (parts === null) return UNREADABLE;
  const { negative, body, exponent, perCent } = parts;
  if (perCent && unit !== undefined && !takesPercent(unit)) return { kind: "notPercent" };
  const percent = unit?.kind === "percent" || (perCent && unit?.kind !== "weight");
  if ((perCent || percent) && exponent !== 0) return UNREADABLE;
  const shift = exponent + zeros - (percent ? 2 : 0);
  const wholeUnit = shift === 0 && unit !== undefined && isWholeUnit(unit);
  const values = decimalsOf(body, said ?? signFor(parts, decimal, wholeUnit), language)
    .map((digits) => Number(`${negative ? "-" : ""}${digits}e${String(shift)}`))
    .filter((value) => Number.isFinite(value));
  const [value, ...others] = values;
  if (value === undefined) return UNREADABLE;
  if (others.length > 0) return { kind: "ambiguous", readings: values };
  if (unit?.kind === "count" && !Number.isInteger(value)) return { kind: "notWhole" };
  return { kind: "number", value: value === 0 ? 0 : value };
}

/** What stands before decimals where the user did not say, as far as anything decides it for a number that has two readings. */
function signFor({ body, wholeOnly }: Parts, decimal: DecimalSign | null, wholeUnit: boolean): DecimalSign | null {
  if (!wholeUnit || !isAmbiguous(body)) return decimal ?? (wholeOnly ? separatorOtherThan(body) : null);
  const whole = separatorOtherThan(body);
  // The unit says one thing and the surroundings another: nobody but the user knows.
  return decimal === null || decimal === whole ? whole : null;
}

/** Whether a number brings a scale of its own, such as `1,2 tỷ`. */
export function saysScale(text: string, language: Language): boolean {
  return partsOf(clean(text), language)?.scaled ?? false;
}

/** What a number says about the decimal sign of whoever wrote it; `null` where it says nothing. */
export function decimalSignOf(text: string, language: Language): DecimalSign | null {
  const parts = partsOf(clean(text), language);
  if (parts === null || !/[.,]/.test(parts.body)) return null;
  if (decimalsOf(parts.body, null, language).length === 0) return null;
  if (parts.wholeOnly && isAmbiguous(parts.body)) return separatorOtherThan(parts.body);
  if (isAmbiguous(parts.body)) return null;
  const separators = parts.body.replace(/[^.,]/g, "");
  const last = separators.endsWith(".") ? "." : ",";
  const grouping = separators.length > 1 && new Set(separators).size === 1;
  return grouping ? other(last) : last;
}

/** How many zeros a word such as `triệu` adds; `null` for a word that is no scale. */
export function zerosOf(word: string, language: Language): number | null {
  const plain = word.toLowerCase().normalize("NFC");
  return SCALES.get(plain) ?? (language === "en" ? (ENGLISH_SCALES.get(plain) ?? null) : null);
}

/** The signs and words of the currencies people keep books in. */
const CURRENCY = "₫|vnđ|vnd|đồng|dong|đ|us\\$|usd|\\$|€|eur|£|gbp";

const UNREADABLE: NumberReading = { kind: "unreadable" };

const SCALES: ReadonlyMap<string, number> = new Map([
  ...["k", "nghìn", "nghin", "ngàn", "ngan", "thousand"].map((word) => [word, 3] as const),
  ...["tr", "triệu", "trieu", "mn", "million"].map((word) => [word, 6] as const),
  ...["tỷ", "tỉ", "ty", "ti", "bn", "billion"].map((word) => [word, 9] as const),
  ...["nghìn tỷ", "nghìn tỉ", "nghin ty", "ngàn tỷ", "ngàn tỉ", "ngan ty", "trillion"].map(
    (word) => [word, 12] as const,
  ),
]);

/** Letters that mean something else, or nothing, to Vietnamese readers. */
const ENGLISH_SCALES: ReadonlyMap<string, number> = new Map([
  ["m", 6],
  ["b", 9],
]);

/** Sums in đồng have no decimals, so that `1.250 ₫` can only be read one way. */
const WHOLE_CURRENCY = /^(₫|vnđ|vnd|đồng|dong|đ)$/;

const NUMBER = new RegExp(
  [
    "^(?<open>\\()? ?(?<sign>[+-])? ?(?<before>CURRENCY)? ?(?<signAfter>[+-])? ?(?<openAfter>\\()? ?",
    "(?<body>(?:\\d[\\d.,' ]*|[.,]\\d[\\d]*)(?:e[+-]?\\d{1,3})?) ?",
    "(?<scale>[a-zà-ỹ]+(?: t[a-zà-ỹ]+)?)??",
    " ?(?<after>CURRENCY|%)? ?(?<trailing>-)? ?(?<close>\\))?$",
  ]
    .join("")
    .replaceAll("CURRENCY", CURRENCY),
  "u",
);

interface Parts {
  readonly negative: boolean;
  readonly body: string;
  readonly exponent: number;
  /** By a word, not by a power of ten. */
  readonly scaled: boolean;
  readonly perCent: boolean;
  readonly wholeOnly: boolean;
}

function partsOf(cleaned: string, language: Language): Parts | null {
  const groups = NUMBER.exec(cleaned)?.groups;
  if (groups?.body === undefined) return null;
  const brackets = [groups.open, groups.openAfter].filter((bracket) => bracket !== undefined).length;
  if (brackets > 1 || (brackets === 1) !== (groups.close !== undefined)) return null;
  const signs = [groups.sign, groups.signAfter, groups.trailing].filter((sign) => sign !== undefined);
  // A minus within brackets would be minus minus.
  if (signs.length + brackets > 1) return null;
  const zeros = groups.scale === undefined ? 0 : zerosOf(groups.scale, language);
  if (zeros === null) return null;
  const currencies = [groups.before, groups.after].filter((word) => word !== undefined && word !== "%");
  if (currencies.length > 1) return null;
  const [mantissa = "", power] = groups.body.trim().split("e");
  if (power !== undefined && (!/^\d([.,]\d+)?$/.test(mantissa) || zeros !== 0)) return null;
  return {
    negative: brackets === 1 || signs[0] === "-",
    // Before a power of ten stands a decimal sign or none, never thousands.
    body: power === undefined ? mantissa : `${mantissa.replace(",", ".")}e`,
    exponent: zeros + Number(power ?? 0),
    scaled: zeros !== 0,
    perCent: groups.after === "%",
    wholeOnly: zeros === 0 && currencies.some((word) => WHOLE_CURRENCY.test(word ?? "")),
  };
}

/** The plain decimals (`1250000.5`) that a run of digits and separators can mean. */
function decimalsOf(body: string, decimal: DecimalSign | null, language: Language): readonly string[] {
  if (body.endsWith("e")) return [body.slice(0, -1)];
  if (isAmbiguous(body)) {
    const [separator] = body.replace(/\d/g, "");
    const whole = body.replace(/[.,]/g, "");
    const fraction = body.replace(",", ".");
    if (decimal !== null) return [separator === decimal ? fraction : whole];
    return separator === LANGUAGE_DECIMAL[language] ? [fraction, whole] : [whole, fraction];
  }
  const kinds = [...new Set(body.replace(/[^., ']/g, ""))];
  const ending = kinds.at(-1);
  const isDecimal = (ending === "." || ending === ",") && body.split(ending).length === 2 && !isGrouped(body, kinds);
  const cut = isDecimal ? body.lastIndexOf(ending) : body.length;
  const [whole, fraction] = [body.slice(0, cut), body.slice(cut + 1)];
  if (!/^\d*$/.test(fraction) || !isWhole(whole)) return [];
  return [`${whole.replace(/\D/g, "") || "0"}.${fraction || "0"}`];
}

/** What stands before decimals in a language. */
export const LANGUAGE_DECIMAL: Readonly<Record<Language, DecimalSign>> = { vi: ",", en: "." };

/** One separator before exactly three digits, after one to three that do not begin with 0. */
function isAmbiguous(body: string): boolean {
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(body);
}

/** `1 250.000`, `1'250,000` and the like: the last separator has the same job as the others only if it is the same one. */
function isGrouped(body: string, kinds: readonly string[]): boolean {
  return kinds.length === 1 && body.replace(/\d/g, "").length > 1;
}

/** Digits alone, or in groups of three with one and the same separator. */
function isWhole(text: string): boolean {
  return /^\d*$/.test(text) || /^\d{1,3}([., '])\d{3}(\1\d{3})*$/.test(text);
}

/** Spaces and minus signs of every kind become the plain ones. */
function clean(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\u2212\u2012-\u2014\ufe63\uff0d]/g, "-")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\s\u00a0\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff]+/g, " ")
    .trim();
}

/** What the decimal sign must be where the separator that is there cannot be one. */
function separatorOtherThan(body: string): DecimalSign {
  return other(body.includes(".") ? "." : ",");
}

function other(sign: DecimalSign): DecimalSign {
  return sign === "." ? "," : ".";
}
