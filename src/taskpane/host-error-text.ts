import { HostError } from "../hosts/host";
import type { PaneWords } from "./words/pane-words";

/** A failure in plain words, and the place where it happened for whoever is asked for help. */
export interface ErrorText {
  readonly message: string;
  readonly place: string | null;
}

export function hostErrorText(error: unknown, { hostErrors }: PaneWords): ErrorText {
  if (!(error instanceof HostError)) return { message: hostErrors.unknown, place: null };
  const { sheet, step } = error.place;
  return {
    message: hostErrors[error.code],
    place: sheet === undefined ? hostErrors.atStep(step) : hostErrors.at(sheet, step),
  };
}
