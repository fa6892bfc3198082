import type { Language } from "../../kpi/language";
import { plainWords } from "./plain-words";
import { readUnit } from "./unit-text";

/** A heading without its unit: `Doanh thu (triệu đồng)` names `Doanh thu`, counted in millions. */
export interface Heading {
  readonly name: string;
  /** As it stands in the brackets; `null` for none. */
  readonly unit: string | null;
}

/** Splits a unit in brackets off a heading. Brackets with anything else in them stay: `Doanh thu (thuần)` is not `Doanh thu`. */
export function headingOf(text: string, language: Language): Heading {
  const [, name = "", within = ""] = /^(.+?)\s*[([]([^()[\]]{1,40})[)\]]$/.exec(text.trim()) ?? [];
  const unit = within
    .normalize("NFC")
    .trim()
    .replace(/^(đvt|đơn vị tính|đơn vị|unit|in)\s*:?\s+/iu, "");
  const reading = readUnit(unit, language);
  // A bare word of what is counted can as well be part of the name.
  const isUnit = reading.kind === "amount" || (reading.kind === "things" && reading.zeros > 0);
  return name !== "" && isUnit ? { name, unit } : { name: text.trim(), unit: null };
}

/**
 * What two headings have in common that say the same: without accents, case, underscores and the order of words. All words
 * count, so that net revenue is never revenue. Empty for a heading without words.
 */
export function keyOf(heading: string): string {
  return [...plainWords(heading)].sort().join(" ");
}
