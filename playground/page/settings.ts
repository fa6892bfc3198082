import type { BlankMode } from "../simulator/custom-function-arguments";

/** What the page plays, from its address: `?language=vi&theme=dark&api=1.9&blanks=zero`. */
export interface Settings {
  readonly language: "vi" | "en";
  readonly theme: "light" | "dark";
  /** The requirement set of Excel; `null` is the newest. */
  readonly api: string | null;
  readonly blanks: BlankMode;
}

export function readSettings(query: string, browserLanguage: string): Settings {
  const given = new URLSearchParams(query);
  const language = given.get("language") ?? browserLanguage;
  const blanks = given.get("blanks");
  return {
    language: language.startsWith("vi") ? "vi" : "en",
    theme: given.get("theme") === "dark" ? "dark" : "light",
    api: given.get("api"),
    blanks: blanks === "zero" || blanks === "empty" ? blanks : "null",
  };
}

/** The display language that Office would name. */
export const LOCALES = { vi: "vi-VN", en: "en-US" } as const;
