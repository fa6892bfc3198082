import { kpiCallsIn, type FormulaCall } from "../formula-calls";

/*
 * Where a native formula came from: `KPI.STATUS(actual,target[],,'lower')`. It stands in the formula as a text, so its own texts
 * are between apostrophes: quotes within quotes do not survive every program.
 */

/** What an argument is called that was a reference: to one cell, or to several. */
export function notedReference(parameter: string, isSeveral: boolean): string {
  return isSeveral ? `${parameter}${SEVERAL}` : parameter;
}

/** What an argument is called that was a text. */
export function notedText(text: string): string {
  return `'${text.slice(1, -1).replaceAll('""', '"').replaceAll("'", "''")}'`;
}

/** The call that a note is; `null` for any other text. */
export function callInNote(note: string, namespace: string): FormulaCall | null {
  const formula = note.replace(/'((?:[^']|'')*)'/g, (_, text: string) => {
    return `"${text.replaceAll("''", "'").replaceAll('"', '""')}"`;
  });
  const [call] = kpiCallsIn(formula, namespace);
  return call?.start === 0 && call.end === formula.length ? call : null;
}

/** The parameter whose reference a noted argument stands for; `null` for an argument that stands for itself. */
export function parameterIn(noted: string): string | null {
  return /^[A-Za-z_]\w*(\[\])?$/.test(noted) ? noted.replace(SEVERAL, "") : null;
}

/** Any reference of the kind that was noted: which one does not matter to the shape of a call. */
export function standInFor(noted: string): string {
  if (parameterIn(noted) === null) return noted;
  return noted.endsWith(SEVERAL) ? "A1:A2" : "A1";
}

const SEVERAL = "[]";
