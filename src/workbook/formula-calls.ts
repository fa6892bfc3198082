import { tokenize } from "@borgar/fx";

/** A call of one of our functions, where it stands in a formula. */
export interface FormulaCall {
  /** What follows the namespace, in capitals. */
  readonly id: string;
  /** `formula.slice(start, end)` is the whole call. */
  readonly start: number;
  readonly end: number;
  /** The text of each argument, without the spaces around it; `""` for one left out. */
  readonly args: readonly string[];
}

/**
 * The calls of functions of a namespace in a formula, in the order in which they begin, so that an outer one comes before those
 * within it. What stands in a text, in a sheet's or a column's name, or belongs to another workbook is no call of ours; nor is
 * one without its closing parenthesis.
 *
 * @param formula - In the en-US grammar, with or without the leading `=`. Both `KPI.CAC(…)` and `_xldudf_KPI_CAC(…)`, the name
 * under which files keep it, are found.
 * @param namespace - What stands before the point: `KPI`.
 * @example kpiCallsIn("=KPI.CAC(B2,C2)*2", "KPI") //=> [{ id: "CAC", start: 1, end: 15, args: ["B2", "C2"] }]
 */
export function kpiCallsIn(formula: string, namespace: string): readonly FormulaCall[] {
  // Most cells of a workbook end here.
  if (!formula.toUpperCase().includes(namespace.toUpperCase())) return [];
  const calls: FormulaCall[] = [];
  const open: OpenBracket[] = [];
  let before = "";
  let named: { readonly id: string; readonly start: number } | null = null;
  for (const { type, value, loc = [] } of tokenize(coverPaths(formula), { withLocation: true })) {
    const [start = 0, end = 0] = loc;
    const inner = open.at(-1);
    if (type === "func") {
      const id = before === "!" ? null : idOf(value, namespace);
      named = id === null ? null : { id, start };
    } else if (type === "operator" && (value === "(" || value === "{")) {
      open.push({ named, from: end, args: [] });
      named = null;
    } else if (type === "operator" && (value === ")" || value === "}")) {
      const closed = open.pop();
      if (closed?.named) calls.push({ ...closed.named, end, args: argsOf(formula, closed, start) });
    } else if (type === "operator" && value === "," && inner !== undefined) {
      inner.args.push(formula.slice(inner.from, start).trim());
      inner.from = end;
    }
    before = value;
  }
  return calls.sort((one, other) => one.start - other.start);
}

interface OpenBracket {
  /** The function of ours whose arguments stand in it, if any. */
  readonly named: { readonly id: string; readonly start: number } | null;
  /** Where its current argument begins. */
  from: number;
  readonly args: string[];
}

function argsOf(formula: string, { from, args }: OpenBracket, end: number): readonly string[] {
  const last = formula.slice(from, end).trim();
  return args.length === 0 && last === "" ? [] : [...args, last];
}

function idOf(name: string, namespace: string): string | null {
  const upper = name.toUpperCase();
  const prefix = [`${namespace}.`, `_XLDUDF_${namespace}_`].find((each) => upper.startsWith(each.toUpperCase()));
  return prefix === undefined ? null : upper.slice(prefix.length);
}

/**
 * A formula of the same length, without the paths of other workbooks: the library does not know
 * `'C:\Reports\[Book.xlsx]Sheet'!A1`, whose colon ends the name too early.
 */
export function coverPaths(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[a-z]|https?):[\\/](?:[^']|'')*'(?=!)/gi, (found) =>
    found.startsWith("'") ? `'${"_".repeat(found.length - 2)}'` : found,
  );
}
