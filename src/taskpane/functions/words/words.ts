import type { Language } from "../../../kpi/language";
import { functionsEn } from "./en";
import type { FunctionsScreenWords } from "./functions-screen-words";
import { functionsVi } from "./vi";

export function functionsWordsIn(language: Language): FunctionsScreenWords {
  return WORDS[language];
}

const WORDS: Readonly<Record<Language, FunctionsScreenWords>> = { vi: functionsVi, en: functionsEn };
