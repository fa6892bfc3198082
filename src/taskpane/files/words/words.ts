import type { Language } from "../../../kpi/language";
import { filesEn } from "./en";
import type { FilesWords } from "./files-words";
import { filesVi } from "./vi";

export function filesWordsIn(language: Language): FilesWords {
  return WORDS[language];
}

const WORDS: Readonly<Record<Language, FilesWords>> = { vi: filesVi, en: filesEn };
