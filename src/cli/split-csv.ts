import Papa from "papaparse";
import { delimiterOf } from "../scorecard/figures/delimiter";

/** Splits the text of a file into cells, as the pane splits what is pasted. A quote that never ends is taken for a letter. */
export function splitCsv(text: string): readonly (readonly string[])[] {
  const delimiter = delimiterOf(text);
  const quoted = Papa.parse<string[]>(text, { delimiter });
  if (quoted.errors.every(({ type }) => type !== "Quotes")) return quoted.data;
  return Papa.parse<string[]>(text, { delimiter, quoteChar: NO_QUOTE }).data;
}

/** A character that no text has. */
const NO_QUOTE = "\uffff";
