import type { Language } from "../../../kpi/language";
import type { ConvertWords } from "./convert-words";
import { convertEn } from "./en";
import { convertVi } from "./vi";

export function convertWordsIn(language: Language): ConvertWords {
  return WORDS[language];
}

const WORDS: Readonly<Record<Language, ConvertWords>> = { vi: convertVi, en: convertEn };
