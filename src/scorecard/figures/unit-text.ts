import type { Language } from "../../kpi/language";
import { zerosOf } from "./number-text";
import { plainWords } from "./plain-words";

/** What a unit says, wherever it stands: in a heading, in a column of units, or above a table. */
export type UnitReading =
  /** Money, or a bare `triệu` that does not say of what. */
  | { readonly kind: "amount"; readonly zeros: number; readonly currency: boolean }
  /** Something that is counted; `known` where its word is one of the usual ones. */
  | { readonly kind: "things"; readonly zeros: number; readonly known: boolean }
  | { readonly kind: "percent" }
  | { readonly kind: "unknown" };

/**
 * Reads a unit: `triệu đồng` · `1.000 đồng` · `trđ` · `VND million` · `thousands of US dollars` · `nghìn đơn` · `%`. Words that
 * would change what the figures are worth and are not known make the whole unit unknown.
 */
export function readUnit(text: string, language: Language): UnitReading {
  const cleaned = clean(text);
  if (/^(%|phần trăm|phan tram|per ?cent|percentage)$/.test(cleaned)) return { kind: "percent" };
  if (KNOWN_THINGS.has(plainWords(cleaned).join(" "))) return { kind: "things", zeros: 0, known: true };
  const { zeros: digits, rest } = withoutDigits(cleaned);
  if (digits === null || /[%/\d]/.test(rest)) return UNKNOWN;
  const words = rest.split(/[\s.,:;'()[\]*×-]+/u).flatMap((word) => (word === "" ? [] : parted(word, language)));
  const currencies = new Set(words.flatMap((word) => CURRENCIES.get(word) ?? []));
  const meant = words.filter((word) => !CURRENCIES.has(word) && !FILLERS.has(word));
  const scales = meant.filter((word) => scaleOf(word, language) !== null);
  const things = meant.filter((word) => scaleOf(word, language) === null);
  const scale = scales.length === 0 ? 0 : scaleOf(scales.join(" "), language);
  const zeros = digits + (scale ?? 0);
  if (scale === null || zeros > MOST_ZEROS || currencies.size > 1) return UNKNOWN;
  if (things.length === 0) {
    // `1000` alone is a number before it is a unit; `'000` is none.
    const said = currencies.size > 0 || scales.length > 0 || (zeros > 0 && !/1/.test(cleaned));
    return said ? { kind: "amount", zeros, currency: currencies.size > 0 } : UNKNOWN;
  }
  if (
    currencies.size > 0 ||
    things.some((word) => /[₫$€£]/.test(word)) ||
    things.some((word) => MULTIPLES.has(plainWords(word).join(" ")))
  )
    return UNKNOWN;
  const known = KNOWN_THINGS.has(plainWords(things.join(" ")).join(" "));
  // A scale beside a word that nobody knows may be part of that word.
  return zeros > 0 && !known ? UNKNOWN : { kind: "things", zeros, known };
}

const UNKNOWN: UnitReading = { kind: "unknown" };

/** No organisation keeps its books in more than trillions. */
const MOST_ZEROS = 12;

function clean(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\u2018\u2019`]/g, "'")
    .replace(/[\s\u00a0\u202f\ufeff]+/g, " ")
    .replace(/,? ?(except|excluding|unless|trừ|ngoại trừ) .*$/u, "")
    .replace(/ ?\/ ?(tháng|thang|month)$/u, "")
    .replace(/đô( la)?( mỹ)?|us ?\$|us dollars?|dollars?( mỹ)?/gu, " usd ")
    .replace(/(việt nam|viet nam|vietnamese|vn) (đồng|dong)|(đồng|dong) (việt nam|viet nam|vn)/gu, " vnd ")
    .replace(/(^|[\s(])(ng|tr)\.? ?(đ|đồng|vnđ|vnd)(?![\p{L}\p{N}])/gu, (_, before: string, short: string) => {
      return `${before}${short === "ng" ? "nghìn" : "triệu"} vnd`;
    })
    .trim();
}

/** Thousands in digits: `1.000`, `1,000,000`, `'000`. Other numbers are no multiple that anybody means. */
function withoutDigits(text: string): { readonly zeros: number | null; readonly rest: string } {
  const [found, groups] =
    /(?:[x×] ?)?1((?:[., ]?000)+)(?![.,]?\d)/u.exec(text) ?? /'?(000(?:[.,]?000)*)'?s?(?!\d)/.exec(text) ?? [];
  if (found === undefined) return { zeros: 0, rest: text };
  const at = text.indexOf(found);
  if (/[\d.,]$/.test(text.slice(0, at))) return { zeros: null, rest: text };
  return {
    zeros: (groups ?? "").replace(/\D/g, "").length,
    rest: `${text.slice(0, at)} ${text.slice(at + found.length)}`,
  };
}

/** `tỷđ` and `usdm` are two words. */
function parted(word: string, language: Language): readonly string[] {
  if (CURRENCIES.has(word) || scaleOf(word, language) !== null) return [word];
  for (let at = 1; at < word.length; at += 1) {
    const [start, end] = [word.slice(0, at), word.slice(at)];
    const isPair = (one: string, other: string): boolean => CURRENCIES.has(one) && scaleOf(other, language) !== null;
    if (isPair(start, end) || isPair(end, start)) return [start, end];
  }
  return [word];
}

function scaleOf(words: string, language: Language): number | null {
  return zerosOf(words, language) ?? zerosOf(words.replace(/s$/, ""), language) ?? OTHER_SCALES.get(words) ?? null;
}

/** Only units say these. */
const OTHER_SCALES: ReadonlyMap<string, number> = new Map([
  ["mil", 6],
  ["mio", 6],
  ["mln", 6],
  ["bil", 9],
]);

const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ...["₫", "vnđ", "vnd", "đồng", "dong", "đ"].map((word) => [word, "VND"] as const),
  ...["usd", "$"].map((word) => [word, "USD"] as const),
  ...["€", "eur", "euro", "euros"].map((word) => [word, "EUR"] as const),
  ...["£", "gbp", "pound", "pounds", "sterling"].map((word) => [word, "GBP"] as const),
]);

const FILLERS: ReadonlySet<string> = new Set(["of", "in", "the", "bằng", "tính", "là"]);

/** Multiples by which nobody keeps books, so that they are not guessed at. */
const MULTIPLES: ReadonlySet<string> = new Set([
  "chuc",
  "tram",
  "van",
  "ta",
  "doi",
  "cap",
  "ten",
  "tens",
  "hundred",
  "hundreds",
  "dozen",
  "dozens",
  "lakh",
  "crore",
]);

/** Without accents. A company is `công ty`, which is no billion. */
const KNOWN_THINGS: ReadonlySet<string> = new Set([
  ...["don", "don hang", "so don", "so don hang", "hoa don", "khach", "khach hang", "so khach", "nguoi", "so luong"],
  ...["luot", "lan", "cai", "chiec", "san pham", "giao dich", "cong ty", "order", "orders", "invoice", "invoices"],
  ...["customer", "customers", "person", "persons", "people", "item", "items", "piece", "pieces", "pcs", "count"],
  ...["number", "company", "companies", "transaction", "transactions"],
]);
