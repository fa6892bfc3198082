import type { Language, Words } from "../kpi/language";
import type { SheetId } from "./plan";

/** What Excel allows for a tab. */
const LONGEST_SHEET_NAME = 31;

export const SHEET_NAMES: Readonly<Record<SheetId, Words>> = {
  dashboard: { vi: "Tổng quan", en: "Dashboard" },
  scorecard: { vi: "Thẻ điểm", en: "Scorecard" },
  data: { vi: "Số liệu", en: "Data" },
  calc: { vi: "_calc", en: "_calc" },
  kpi: { vi: "_kpi", en: "_kpi" },
};

export const SHEET_IDS = ["dashboard", "scorecard", "data", "calc", "kpi"] as const satisfies readonly SheetId[];

export interface SheetNameProposal {
  readonly names: Readonly<Record<SheetId, string>>;
  /** Wanted names that a spreadsheet would refuse, with what they became and why. */
  readonly mended: readonly MendedName[];
}

export interface MendedName {
  readonly sheet: SheetId;
  readonly wanted: string;
  readonly name: string;
  readonly reason: Words;
}

/**
 * The prefix of a new scorecard's defined names: `bsc`, or `bsc2`, `bsc3` … where earlier ones are taken.
 */
export function freePrefix(takenNames: readonly string[]): string {
  const taken = new Set(takenNames.map((name) => name.toLowerCase()));
  const free = (prefix: string): boolean => ![...taken].some((name) => name.startsWith(`${prefix}_`));
  for (let number = 1; ; number++) {
    const prefix = number === 1 ? "bsc" : `bsc${String(number)}`;
    if (free(prefix)) return prefix;
  }
}

/** Names for the tabs that the workbook will accept and that touch nothing that is there. */
export function proposeSheetNames(
  language: Language,
  takenSheets: readonly string[],
  wanted: Partial<Readonly<Record<SheetId, string>>> = {},
): SheetNameProposal {
  const taken = new Set(takenSheets.map(fold));
  const mended: MendedName[] = [];
  const choose = (sheet: SheetId): string => {
    const asked = wanted[sheet] ?? SHEET_NAMES[sheet][language];
    const { name, reason } = mendSheetName(asked, SHEET_NAMES[sheet][language], (other) => taken.has(fold(other)));
    taken.add(fold(name));
    // A default that is merely taken gets its number without a word: nobody asked for that name.
    if (reason !== null && wanted[sheet] !== undefined) mended.push({ sheet, wanted: asked, name, reason });
    return name;
  };
  const names = Object.fromEntries(SHEET_IDS.map((sheet) => [sheet, choose(sheet)])) as Record<SheetId, string>;
  return { names, mended };
}

/**
 * A tab name that Excel accepts: 1 to 31 characters, none of `: \ / ? * [ ]` or control characters, no apostrophe at either
 * end, not "History", not taken. `reason` says what had to be changed, `null` if nothing.
 */
export function mendSheetName(
  wanted: string,
  fallback: string,
  isTaken: (name: string) => boolean,
): { readonly name: string; readonly reason: Words | null } {
  const composed = wanted.normalize("NFC").trim();
  const allowed = composed
    .replace(/[:\\/?*[\]\u0000-\u001f]+/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[' ]+|[' ]+$/g, "");
  const usable = allowed === "" || fold(allowed) === RESERVED ? fallback : allowed;
  const short = cut(usable, LONGEST_SHEET_NAME);
  const name = numbered(short, isTaken);
  if (name === composed) return { name, reason: null };
  if (fold(allowed) === RESERVED) return { name, reason: REASONS.reserved };
  if (allowed !== composed || usable !== allowed) return { name, reason: REASONS.forbidden };
  return { name, reason: short === usable ? REASONS.taken : REASONS.long };
}

/** Excel keeps it for the sheet on which it lists changes. */
const RESERVED = "history";

const REASONS = {
  forbidden: {
    vi: "Tên trang tính không được trống hay có : \\ / ? * [ ] hoặc dấu ' ở đầu, cuối.",
    en: "A sheet name cannot be empty or have : \\ / ? * [ ] or an apostrophe at either end.",
  },
  reserved: {
    vi: "Excel giữ tên “History” cho riêng mình.",
    en: "Excel keeps the name “History” for itself.",
  },
  long: { vi: "Tên trang tính dài tối đa 31 ký tự.", en: "A sheet name has 31 characters at most." },
  taken: { vi: "Đã có trang tính tên này.", en: "There is a sheet of this name already." },
} as const satisfies Readonly<Record<string, Words>>;

function numbered(name: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) return name;
  for (let number = 2; ; number++) {
    const ending = ` (${String(number)})`;
    const candidate = cut(name, LONGEST_SHEET_NAME - ending.length) + ending;
    if (!isTaken(candidate)) return candidate;
  }
}

/** Cuts to a number of UTF-16 units, which is what Excel counts, without halving an emoji or ending in a space or apostrophe. */
function cut(text: string, longest: number): string {
  let result = "";
  for (const character of text) {
    if (result.length + character.length > longest) break;
    result += character;
  }
  return result.replace(/[' ]+$/, "");
}

/** Excel compares tab names without regard to case. */
function fold(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
