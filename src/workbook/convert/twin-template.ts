import { printTwin } from "../../kpi/print-twin";
import type { CallShape, Given } from "./call-shape";
import { formulaTokens, type FormulaToken } from "./formula-tokens";

/** A printed twin in pieces: what it says, and where the reference given for a parameter stands. */
export type TemplatePiece = FormulaToken | { readonly kind: "parameter"; readonly id: string };

/**
 * The strict printing of a call's twin, without its references: printed over cells that stand in for them, because a table's
 * column or a name does not show by how it is written whether it is one cell or many.
 */
export function twinTemplate({ twin, given }: CallShape): readonly TemplatePiece[] {
  const standIns = new Map<string, string>();
  const references = Object.fromEntries(
    given.map(({ parameter, argument }, place) => {
      if (argument.kind === "number") return [parameter.id, String(argument.number)];
      if (argument.kind === "text") return [parameter.id, argument.text];
      const standIn = standInFor(argument.kind, place);
      standIns.set(standIn, parameter.id);
      return [parameter.id, standIn];
    }),
  );
  return formulaTokens(printTwin(twin, references, { printing: "strict" })).map((token) => {
    const id = standIns.get(token.value);
    return id === undefined ? token : { kind: "parameter", id };
  });
}

/** The template over the references that were given. */
export function fillTemplate(template: readonly TemplatePiece[], given: readonly Given[]): string {
  const texts = new Map(given.map(({ parameter, argument }) => [parameter.id, argument.text]));
  return template.map((piece) => (piece.kind === "parameter" ? (texts.get(piece.id) ?? "") : piece.value)).join("");
}

/**
 * The references by parameter with which a template says exactly what a formula says; `null` where there are none. Blanks, the
 * case of functions and how a number is written do not count: Excel writes them its own way.
 */
export function matchTemplate(template: readonly TemplatePiece[], formula: string): ReadonlyMap<string, string> | null {
  const tokens = formulaTokens(formula);
  if (tokens.length !== template.length) return null;
  const found = new Map<string, string>();
  for (const [place, piece] of template.entries()) {
    const token = tokens[place];
    if (token === undefined) return null;
    if (piece.kind !== "parameter") {
      if (!saysTheSame(piece, token)) return null;
      continue;
    }
    if (token.kind !== "reference" || (found.get(piece.id) ?? token.value) !== token.value) return null;
    found.set(piece.id, token.value);
  }
  return found;
}

/** Cells at the far end of a sheet, one row for each parameter: no twin has references of its own. */
function standInFor(kind: "cell" | "cells", place: number): string {
  const row = String(1_000_000 + place);
  return kind === "cell" ? `XFA${row}` : `XFA${row}:XFB${row}`;
}

function saysTheSame(one: FormulaToken, other: FormulaToken): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === "number") return Number(one.value) === Number(other.value);
  return one.kind === "text" ? one.value === other.value : one.value.toUpperCase() === other.value.toUpperCase();
}
