import type { Language } from "../../kpi/language";
import { readUnit } from "./unit-text";

/**
 * What a cell above a table says about the unit of all of it; `null` where it speaks of something else.
 *
 * @param titled - Whether the cell may be a title with the unit behind it; a heading speaks of its own column then.
 */
export function unitSaidBy(cell: string, language: Language, { titled = true } = {}): string | null {
  const text = cell.normalize("NFC").trim();
  if (text === "" || text.length > LONGEST) return null;
  const [, before = "", strong] = STRONG.exec(text) ?? [];
  if (strong !== undefined && (titled || /^[\s([*]*$/.test(before))) return unitIn(strong) || null;
  const [, start = "", weak] = WEAK.exec(text) ?? [];
  if (weak !== undefined && (titled || /^[\s([*]*$/.test(start))) {
    const unit = unitIn(weak);
    // `Đơn vị` is also what an organisation calls itself or a part of it.
    return unit !== "" && speaksOfUnits(unit, language) ? unit : null;
  }
  const [, money] = MONEY.exec(text) ?? [];
  const [, , within] = WITHIN.exec(text) ?? [];
  const [, bracketed] = BRACKETED.exec(text) ?? [];
  const bare = /\d/.test(text) ? undefined : text;
  const said = titled ? [money, within, bracketed, bare] : [money];
  return said.map((unit) => unitIn(unit ?? "")).find((unit) => isMultiple(unit, language)) ?? null;
}

/** Whether a cell announces a unit that stands in the next one. */
export function announcesUnit(cell: string): boolean {
  return LABEL.test(cell.normalize("NFC").trim());
}

/** Whether a heading stands over a column of units: surely, or perhaps over parts of an organisation. */
export function unitHeading(cell: string): "surely" | "perhaps" | null {
  const text = cell.normalize("NFC").trim();
  if (/^(đơn vị tính|don vi tinh|đvt|dvt|đv tính|unit of measure(ment)?|uom)\.?$/iu.test(text)) return "surely";
  return /^(đơn vị|don vi|đv|units?)$/iu.test(text) ? "perhaps" : null;
}

/** Titles are short; nobody reads a page for a unit. */
const LONGEST = 300;

const STRONG =
  /^((?:.*?[^\p{L}\p{N}])??)(?:đơn vị tính|don vi tinh|đvt|dvt|đv tính|unit of measure(?:ment)?|uom)(?=[^\p{L}\p{N}])\s*(?:là\s)?[\s:：=–-]*(.*)$/isu;
const WEAK = /^((?:.*?[([*,;–-])??\s*)(?:đơn vị|don vi|đv|units?)\s*[:：=]\s*(.*)$/isu;
const MONEY = /^[\s([*]*(?:currency|loại tiền|đơn vị tiền(?: tệ)?|tiền tệ)\s*[:：=]\s*(.*)$/isu;
const WITHIN = /(^|[\s(,[–-])(?:in|tính bằng|tinh bang)\s+(.+?)[)\].]*$/isu;
const BRACKETED = /[([]([^()[\]]{1,60})[)\]]\s*$/u;
const LABEL =
  /^[([]?(?:đơn vị tính|don vi tinh|đvt|dvt|đv tính|unit of measure(?:ment)?|uom|(?:đơn vị|don vi|đv|units?)(?=\s*[:：]))\s*[:：]?$/iu;

/** Up to where the statement ends. */
function unitIn(rest: string): string {
  return (/^[^)\];\n]*/.exec(rest)?.[0] ?? "").replace(/[\s.]+$/, "").trim();
}

function speaksOfUnits(text: string, language: Language): boolean {
  const reading = readUnit(text, language);
  if (reading.kind === "things") return reading.known;
  if (reading.kind !== "unknown") return true;
  return /triệu|trieu|nghìn|nghin|ngàn|million|thousand|billion|đồng|vnđ|vnd|usd|000/iu.test(text) && !NAMES.test(text);
}

const NAMES = /công ty|cty|tnhh|cổ phần|chi nhánh|cửa hàng|phòng|company|ltd|inc|store|shop|department|team/iu;

/** Which currency it is says nothing about thousands, which may be said elsewhere: only a multiple is a statement here. */
function isMultiple(text: string, language: Language): boolean {
  const reading = readUnit(text, language);
  return reading.kind === "amount" && reading.zeros > 0 && !/^\p{L}$/u.test(text);
}
