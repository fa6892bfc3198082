import { tokenize } from "@borgar/fx";
import { coverPaths } from "../formula-calls";

/** A piece of a formula. `reference` is one whole reference: `'Sheet'!B2:B9`, `Table[Column]`, a name, a spilled `B2#`. */
export interface FormulaToken {
  readonly kind: "reference" | "function" | "number" | "text" | "operator" | "other";
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** How a reference is written. */
  readonly written: "address" | "table" | "name" | "spill" | null;
}

/** The pieces of a formula without its blanks and its leading `=`. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const found: FormulaToken[] = [];
  for (const { type, value, loc = [] } of tokenize(coverPaths(formula), { withLocation: true })) {
    const [start = 0, end = 0] = loc;
    if (type === "whitespace" || type === "newline" || type === "fx_prefix") continue;
    const last = found.at(-1);
    if (type === "operator" && value === "#" && last?.kind === "reference") {
      found[found.length - 1] = { ...last, value: formula.slice(last.start, end), end, written: "spill" };
      continue;
    }
    const written = WRITTEN[type] ?? null;
    const kind = written === null ? (KINDS[type] ?? "other") : "reference";
    found.push({ kind, value: formula.slice(start, end), start, end, written });
  }
  return found;
}

const WRITTEN: Readonly<Record<string, FormulaToken["written"]>> = {
  range: "address",
  range_beam: "address",
  structured: "table",
  range_named: "name",
};

const KINDS: Readonly<Record<string, FormulaToken["kind"]>> = {
  func: "function",
  number: "number",
  string: "text",
  operator: "operator",
};
