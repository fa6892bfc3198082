import { serialOf } from "../../kpi/date";
import { takesRange, type Argument, type Parameter } from "../../kpi/function";
import type { Language } from "../../kpi/language";
import { optionOf } from "../../kpi/option-words";
import { readNumberText } from "../../scorecard/figures/number-text";
import { quoteText } from "../../workbook/a1";
import { formulaAddress, isOneCell, parseAddress, type CellAddress } from "./cell-address";
import { isKpiId } from "./kpi-ids";

/** What was typed for an argument: cells, a number, or a word. Nothing else reaches a formula. */
export type ArgumentReading =
  | { readonly kind: "blank" }
  /** `formula` is in the en-US grammar. */
  | { readonly kind: "cells"; readonly formula: string; readonly address: CellAddress }
  | { readonly kind: "number"; readonly formula: string; readonly value: number }
  /** A word of an option, the id of a KPI, or a date such as `2026-03-31`. */
  | { readonly kind: "word"; readonly formula: string; readonly value: string }
  | { readonly kind: "wrong"; readonly reason: WrongArgument };

export type WrongArgument =
  "missing" | "ambiguous" | "neither" | "notAWord" | "notCells" | "notOneCell" | "notADate" | "notAnId";

export function readArgument(
  text: string,
  parameter: Parameter,
  language: Language,
  required = isRequired(parameter),
): ArgumentReading {
  const typed = text.trim();
  if (typed === "") return required ? wrong("missing") : { kind: "blank" };
  // There are ids that could be cells.
  if (parameter.kind === "text" && isKpiId(typed)) return wordOf(typed);
  const address = parseAddress(typed);
  if (address !== null) {
    if (!takesRange(parameter) && !isOneCell(address)) return wrong("notOneCell");
    return { kind: "cells", formula: formulaAddress(address), address };
  }
  switch (parameter.kind) {
    case "numbers":
    case "labels":
    case "dates":
      return wrong("notCells");
    case "option": {
      // Only a word that is known goes on, so that nothing can end the text and begin a formula.
      const word = unquoted(typed);
      return optionOf(word, parameter.options) === null ? wrong("notAWord") : wordOf(word);
    }
    case "text":
      return /^\p{L}[\p{L}\d.]*$/u.test(unquoted(typed)) ? wordOf(unquoted(typed)) : wrong("notAnId");
    case "date":
      return serialOf(unquoted(typed)) === undefined ? wrong("notADate") : wordOf(unquoted(typed));
    case "number":
    case "inputs":
      return readNumber(typed, language);
  }
}

/** What the function is given for a reading, once its cells are read. */
export function argumentOf(reading: ArgumentReading, cells: Argument): Argument {
  switch (reading.kind) {
    case "cells":
      return cells;
    case "number":
    case "word":
      return reading.value;
    case "blank":
    case "wrong":
      return undefined;
  }
}

/** Whether it must be filled in here. A figure that may be blank in its cell is still asked for. */
export function isRequired(parameter: Parameter): boolean {
  return !("optional" in parameter);
}

function readNumber(typed: string, language: Language): ArgumentReading {
  const reading = readNumberText(typed, { language });
  if (reading.kind === "ambiguous") return wrong("ambiguous");
  if (reading.kind !== "number") return wrong("neither");
  return { kind: "number", formula: String(reading.value), value: reading.value };
}

function wordOf(value: string): ArgumentReading {
  return { kind: "word", formula: quoteText(value), value };
}

function wrong(reason: WrongArgument): ArgumentReading {
  return { kind: "wrong", reason };
}

function unquoted(typed: string): string {
  return typed.replace(/^["“”](.*)["“”]$/u, "$1").trim();
}
