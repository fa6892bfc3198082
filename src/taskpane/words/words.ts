import type { Language } from "../../kpi/language";
import { en } from "./en";
import type { PaneWords } from "./pane-words";
import { vi } from "./vi";

export function wordsIn(language: Language): PaneWords {
  return WORDS[language];
}

const WORDS: Readonly<Record<Language, PaneWords>> = { vi, en };
