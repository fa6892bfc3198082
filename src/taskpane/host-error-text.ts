import { HostError } from "../hosts/host";
import type { Language } from "../kpi/language";
import { HOST_ERROR_WORDS } from "./words/host-errors";

/** A failure in plain words, and the place where it happened for whoever is asked for help. */
export interface ErrorText {
  readonly message: string;
  readonly place: string | null;
}

export function hostErrorText(error: unknown, language: Language): ErrorText {
  const words = HOST_ERROR_WORDS[language];
  if (!(error instanceof HostError)) return { message: words.unknown, place: null };
  const { sheet, step } = error.place;
  return {
    message: words[error.code],
    place: sheet === undefined ? words.atStep(step) : words.at(sheet, step),
  };
}
