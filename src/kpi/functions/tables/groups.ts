import type { Label } from "../../function";

/** Which rows belong together. */
export interface Groups {
  /** By row: the number of its group, counted from 0; `NO_GROUP` for a row that is left out. */
  readonly of: Int32Array;
  readonly count: number;
  /** By row: its day, where one row may come before another. */
  readonly days?: Int32Array;
}

export const NO_GROUP = -1;

/**
 * Numbers labels in the order in which they first appear. As in Excel, case does not matter and a number is not the text that
 * looks like it; blanks around a text do not matter either. A blank label belongs to no group.
 */
export function groupByLabel(labels: readonly (Label | null)[]): Groups & { readonly names: readonly Label[] } {
  const of = new Int32Array(labels.length);
  const names: Label[] = [];
  const byKey = new Map<Label, number>();
  // Half a million rows repeat a few labels: each is made comparable once.
  const asWritten = new Map<Label, number>();
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row] ?? "";
    let group = asWritten.get(label);
    if (group === undefined) {
      group = numberOf(label, byKey, names);
      asWritten.set(label, group);
    }
    of[row] = group;
  }
  return { of, count: names.length, names };
}

function numberOf(label: Label, byKey: Map<Label, number>, names: Label[]): number {
  const name = typeof label === "string" ? label.trim() : label;
  if (name === "") return NO_GROUP;
  const key = typeof name === "string" ? name.normalize("NFC").toLowerCase() : name;
  const known = byKey.get(key);
  if (known !== undefined) return known;
  byKey.set(key, names.length);
  return names.push(name) - 1;
}
