import type { Language } from "../../kpi/language";
import { CURRENCY, zerosOf } from "./number-text";
import { plainWords } from "./plain-words";

/** A heading without its unit: `Doanh thu (triệu đồng)` names `Doanh thu`, counted in millions. */
export interface Heading {
  readonly name: string;
  /** What each figure under it is multiplied by. */
  readonly scale: number;
}

/** Splits a unit in brackets off a heading. Brackets with anything else in them stay: `Doanh thu (thuần)` is not `Doanh thu`. */
export function headingOf(text: string, language: Language): Heading {
  const [, name = "", unit = ""] = /^(.+?)\s*[([]([^()[\]]{1,40})[)\]]$/.exec(text.trim()) ?? [];
  const said = unit
    .normalize("NFC")
    .toLowerCase()
    .trim()
    .replace(/^(đvt|đơn vị|đơn vị tính|unit|in)\s*:?\s+/u, "");
  const scaleWord = said.replace(A_CURRENCY, "").trim();
  if (name === "" || said === "") return { name: text.trim(), scale: 1 };
  if (scaleWord === "") return { name, scale: 1 };
  const zeros = zerosOf(scaleWord.replace(/s$/, ""), language);
  return zeros === null ? { name: text.trim(), scale: 1 } : { name, scale: Number(`1e${String(zeros)}`) };
}

/**
 * What two headings have in common that say the same: without accents, case, underscores and the order of words. All words
 * count, so that net revenue is never revenue. Empty for a heading without words.
 */
export function keyOf(heading: string): string {
  return [...plainWords(heading)].sort().join(" ");
}

const A_CURRENCY = new RegExp(`(^|\\s)(${CURRENCY})$`, "u");
