/** What becomes of a text that somebody types, or that `range.values` is given: a formula, a number, a date, TRUE, or text. */
export type Typed =
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "value"; readonly value: number | boolean | string; readonly format?: string };

/** As Excel in English reads it; `isText` for a cell whose format is `@`. */
export function readTyped(text: string, isText = false): Typed {
  if (text.startsWith("'")) return { kind: "value", value: text.slice(1) };
  if (isText) return { kind: "value", value: text };
  const trimmed = text.trim();
  const number = readNumber(trimmed);
  if (number !== null) return number;
  if (text.startsWith("=")) return { kind: "formula", formula: text };
  if (/^[+-]/.test(text)) return { kind: "formula", formula: `=${text}` };
  if (/^(true|false)$/i.test(trimmed)) return { kind: "value", value: trimmed.toLowerCase() === "true" };
  const date = readDate(trimmed);
  return date ?? { kind: "value", value: text };
}

function readNumber(text: string): Typed | null {
  const match = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?(e[+-]?\d+)?(%?)$/i.exec(text);
  if (match === null || (match[2] === undefined && match[3] === undefined)) return null;
  const value = Number(text.replace(/[,%]/g, ""));
  return match[5] === "%" ? { kind: "value", value: value / 100, format: "0%" } : { kind: "value", value };
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** `1-2`, `2011-11`, `11/2011`, `1/2/2011`, `2011-11-01`, `Nov 2011`. */
function readDate(text: string): Typed | null {
  const parts = /^(\d{1,4})[-/](\d{1,4})(?:[-/](\d{1,4}))?$/.exec(text);
  if (parts !== null) {
    const [first, second] = [Number(parts[1]), Number(parts[2])];
    if (parts[3] === undefined) {
      if (first > 1899) return serial(first, second, 1, "mmm-yy");
      if (second > 1899) return serial(second, first, 1, "mmm-yy");
      return serial(2026, first, second, "d-mmm");
    }
    const third = Number(parts[3]);
    if (first > 1899) return serial(first, second, third, "yyyy-mm-dd");
    return serial(fullYear(third), first, second, "m/d/yyyy");
  }
  const named = /^([a-z]{3})[a-z]*[ -](\d{4})$/i.exec(text);
  if (named === null) return null;
  const [, name = "", year] = named;
  const month = MONTHS.indexOf(name.toLowerCase());
  return month === -1 ? null : serial(Number(year), month + 1, 1, "mmm-yy");
}

/** Of two digits: up to 29 they are of this century, from 30 of the last. */
function fullYear(year: number): number {
  if (year > 99) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

/** `null` for a day that there is not, or that comes before those which Excel counts. */
function serial(year: number, month: number, day: number, format: string): Typed | null {
  if (year < 1900) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return { kind: "value", value: date.getTime() / 86_400_000 + 25_569, format };
}
