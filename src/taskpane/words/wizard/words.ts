import type { Language } from "../../../kpi/language";
import { wizardEn } from "./en";
import { wizardVi } from "./vi";
import type { WizardWords } from "./wizard-words";

export function wizardWordsIn(language: Language): WizardWords {
  return WORDS[language];
}

const WORDS: Readonly<Record<Language, WizardWords>> = { vi: wizardVi, en: wizardEn };
