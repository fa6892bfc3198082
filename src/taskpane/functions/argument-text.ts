import type { Parameter } from "../../kpi/function";
import type { Language } from "../../kpi/language";
import { optionOf } from "../../kpi/option-words";
import { readNumberText } from "../../scorecard/figures/number-text";
import { quoteText } from "../../workbook/a1";
import { formulaAddress, isOneCell, parseAddress, type CellAddress } from "./cell-address";

/** What was typed for an argument: cells, a number, or one of the words of an option. Nothing else reaches a formula. */
export type ArgumentReading =
  | { readonly kind: "blank" }
  /** `formula` is in the en-US grammar. */
  | { readonly kind: "cells"; readonly formula: string; readonly address: CellAddress }
  | { readonly kind: "number"; readonly formula: string; readonly value: number }
  | { readonly kind: "word"; readonly formula: string }
  | {
      readonly kind: "wrong";
      readonly reason: "missing" | "ambiguous" | "neither" | "notAWord" | "notCells" | "notOneCell";
    };

export function readArgument(text: string, parameter: Parameter, language: Language): ArgumentReading {
  const typed = text.trim();
  if (typed === "") return isRequired(parameter) ? { kind: "wrong", reason: "missing" } : { kind: "blank" };
  const address = parseAddress(typed);
  if (address !== null) {
    if (!takesRange(parameter) && !isOneCell(address)) return { kind: "wrong", reason: "notOneCell" };
    return { kind: "cells", formula: formulaAddress(address), address };
  }
  if (parameter.kind === "numbers") return { kind: "wrong", reason: "notCells" };
  if (parameter.kind === "option") {
    const word = typed.replace(/^["“”](.*)["“”]$/u, "$1").trim();
    // Only a word that is known goes on, so that nothing can end the text and begin a formula.
    return optionOf(word, parameter.options) === null
      ? { kind: "wrong", reason: "notAWord" }
      : { kind: "word", formula: quoteText(word) };
  }
  const reading = readNumberText(typed, { language });
  if (reading.kind === "ambiguous") return { kind: "wrong", reason: "ambiguous" };
  if (reading.kind !== "number") return { kind: "wrong", reason: "neither" };
  return { kind: "number", formula: String(reading.value), value: reading.value };
}

/** Whether a formula without it would show `#N/A`. */
export function isRequired(parameter: Parameter): boolean {
  if (parameter.kind === "option") return false;
  return parameter.kind === "numbers" || parameter.optional !== true;
}

/** Where it takes none, several cells would show `#VALUE!`. */
export function takesRange(parameter: Parameter): boolean {
  return parameter.kind === "numbers" || (parameter.kind === "number" && parameter.rollUp === "sum");
}
