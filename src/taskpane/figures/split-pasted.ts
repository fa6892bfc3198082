import Papa from "papaparse";
import { delimiterOf } from "../../scorecard/figures/delimiter";

/**
 * Splits pasted text into cells: tab, semicolon or comma, whichever stands in the first lines in that order; quotes and line
 * breaks within them as spreadsheets write them. A quote that never ends is taken for a letter.
 */
export function splitPasted(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/^\ufeff/, "");
  const delimiter = delimiterOf(plain);
  const quoted = Papa.parse<string[]>(plain, { delimiter });
  if (quoted.errors.every(({ type }) => type !== "Quotes")) return quoted.data;
  return Papa.parse<string[]>(plain, { delimiter, quoteChar: NO_QUOTE }).data;
}

/** A character that no text has. */
const NO_QUOTE = "\uffff";
