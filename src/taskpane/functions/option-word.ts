import type { Language } from "../../kpi/language";
import { OPTION_WORDS } from "../../kpi/option-words";

/** The word by which an option is offered and written into a formula: the function understands it in both languages. */
export function optionWord(option: string, language: Language): string {
  return language === "en" ? option : (OPTION_WORDS[option]?.[0] ?? option);
}
