import type { Language } from "../../kpi/language";
import type { CliWords } from "./cli-words";
import { en } from "./en";
import { vi } from "./vi";

export function cliWordsIn(language: Language): CliWords {
  return WORDS[language];
}

const WORDS: Readonly<Record<Language, CliWords>> = { vi, en };
