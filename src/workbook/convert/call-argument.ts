import { parseStructRef } from "@borgar/fx";
import { kpiCallsIn } from "../formula-calls";
import { formulaTokens, type FormulaToken } from "./formula-tokens";

/** An argument of a call, as far as a native formula can take it over. */
export type CallArgument =
  | { readonly kind: "none" }
  /** A reference to one cell, or to as many as there are: a twin treats them differently. */
  | { readonly kind: "cell" | "cells"; readonly text: string; readonly isName: boolean }
  | { readonly kind: "number"; readonly text: string; readonly number: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "other"; readonly text: string; readonly what: "expression" | "array" | "nested" };

/** Reads the text of an argument. */
export function readCallArgument(text: string, namespace: string): CallArgument {
  const tokens = formulaTokens(text);
  const [first, second] = tokens;
  if (first === undefined) return { kind: "none" };
  if (kpiCallsIn(text, namespace).length > 0) return { kind: "other", text, what: "nested" };
  if (first.value === "{") return { kind: "other", text, what: "array" };
  const isPercent = tokens.length === 2 && first.kind === "number" && second?.value === "%";
  if (isPercent) return numberOf(text, Number(first.value) / 100);
  if (tokens.length > 1) return { kind: "other", text, what: "expression" };
  if (first.kind === "number") return numberOf(text, Number(first.value));
  if (first.kind === "text") return { kind: "text", text };
  return first.kind === "reference" ? referenceOf(first) : { kind: "other", text, what: "expression" };
}

/** A number that is written with an exponent is a text to some engines. */
function numberOf(text: string, number: number): CallArgument {
  return String(number).includes("e") ? { kind: "other", text, what: "expression" } : { kind: "number", text, number };
}

function referenceOf({ value, written }: FormulaToken): CallArgument {
  const isName = written === "name";
  if (written === "table") return { kind: isOneCell(value) ? "cell" : "cells", text: value, isName };
  if (written !== "address") return { kind: "cells", text: value, isName };
  const sheetEnd = value.lastIndexOf("!");
  // The same cell on several sheets: no function of an add-in takes that.
  const isOverSheets = value
    .slice(0, sheetEnd)
    .replace(/^'?(?:[a-z]|https?):[\\/]/i, "")
    .includes(":");
  if (sheetEnd !== -1 && isOverSheets) return { kind: "other", text: value, what: "expression" };
  return { kind: value.includes(":", sheetEnd + 1) ? "cells" : "cell", text: value, isName };
}

/** `[@Cost]` and `Table[[#This Row],[Cost]]`: one column in this row. */
function isOneCell(reference: string): boolean {
  const { sections = [], columns = [] } = parseStructRef(reference) ?? {};
  return sections.length === 1 && sections[0] === "this row" && columns.length === 1;
}
