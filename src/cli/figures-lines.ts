import type { Words } from "../kpi/language";

/** Headings with the number of their column, or of their row where months run across. */
export interface FiguresLines {
  readonly down: boolean;
  readonly headings: readonly FiguresLine[];
  /** How many there are besides. */
  readonly more: number;
}

/** So many headings are named before the rest is counted. */
export const MOST_HEADINGS = 8;

interface FiguresLine {
  readonly number: number;
  readonly text: string;
  /** What the catalogue calls it where only KPIs need it that the scorecard does not have; `null` for all others. */
  readonly elsewhere: Words | null;
}

/** A heading that may be one of the scorecard's inputs, as `--map` takes it; `null` where there is none. */
export function openHeading({ headings }: FiguresLines): string | null {
  const open = headings.find(({ elsewhere }) => elsewhere === null);
  return open === undefined ? null : nameForMap(open);
}

/** The first heading, as `--map` takes it. */
export function firstHeading({ headings: [first] }: FiguresLines): string {
  return first === undefined ? "1" : nameForMap(first);
}

/**
 * What to write before `=` in `--map`. People copy it into a shell: a heading that would be more than a text there, such as
 * `$(…)`, is called by its number.
 */
function nameForMap({ number, text }: FiguresLine): string {
  return /^[\p{L}\p{M}\p{N} ()_.,:;/#+*=&'-]+$/u.test(text) ? text : String(number);
}
