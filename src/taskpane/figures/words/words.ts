import type { Language } from "../../../kpi/language";
import { figuresEn } from "./en";
import type { FiguresWords } from "./figures-words";
import { figuresVi } from "./vi";

export function figuresWordsIn(language: Language): FiguresWords {
  return WORDS[language];
}

const WORDS: Readonly<Record<Language, FiguresWords>> = { vi: figuresVi, en: figuresEn };
