import type { Language } from "../kpi/language";

/** The language Office speaks, as far as we speak it. @param displayLanguage - A language tag such as `vi-VN`. */
export function languageOf(displayLanguage: string): Language {
  return displayLanguage.toLowerCase().startsWith("vi") ? "vi" : "en";
}

/** What the user chose before, or what Office speaks. */
export function startLanguage(displayLanguage: string): Language {
  const remembered = readRemembered();
  return remembered === "vi" || remembered === "en" ? remembered : languageOf(displayLanguage);
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Browsers may refuse storage to a page inside Office on the web; the choice then lasts as long as the pane.
  }
}

function readRemembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

const KEY = "kpi-scorecard.language";
