import type { Language } from "../../../kpi/language";
import { explainEn } from "./explain-en";
import { explainVi } from "./explain-vi";

/** How an explanation of a cell speaks. A language that leaves something out does not compile. */
export type ExplainWords = typeof explainEn;

export function explainWordsIn(language: Language): ExplainWords {
  return WORDS[language];
}

const WORDS: Readonly<Record<Language, ExplainWords>> = { vi: explainVi, en: explainEn };
