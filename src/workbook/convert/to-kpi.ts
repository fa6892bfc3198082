import { readCallArgument } from "./call-argument";
import { callShape } from "./call-shape";
import { stays, type Conversion, type Stays } from "./conversion";
import { formulaTokens, type FormulaToken } from "./formula-tokens";
import { callInNote, parameterIn, standInFor } from "./note";
import { matchTemplate, twinTemplate } from "./twin-template";

/**
 * The way back of `toNative`: a formula in which every part that has a note of ours is the call it came from, over the
 * references that stand in it now. A part that is not exactly what the conversion makes was edited, and the formula stays.
 */
export function toKpi(formula: string, namespace: string): Conversion {
  const parts = partsWithNote(formula, namespace);
  if (parts.length === 0) return null;
  let to = "";
  let done = 0;
  for (const part of parts) {
    const call = callOf(formula, part, namespace);
    if (typeof call !== "string") return call;
    to += formula.slice(done, part.start) + call;
    done = part.end;
  }
  return { kind: "change", to: to + formula.slice(done), ids: parts.map(({ id }) => id) };
}

/** `IF(N("KPI.CAC(cost,newCustomers)")=0,…)` in a formula. */
interface PartWithNote {
  readonly start: number;
  readonly end: number;
  /** What follows the note and its comma. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
  readonly id: string;
  readonly args: readonly string[];
}

function partsWithNote(formula: string, namespace: string): readonly PartWithNote[] {
  const start = new RegExp(`^"${namespace}\\.`, "i");
  const tokens = formulaTokens(formula);
  return tokens.flatMap(({ value, kind }, place): PartWithNote[] => {
    const before = place - NOTE_BEFORE.length;
    if (kind !== "text" || !start.test(value) || !says(tokens, before, NOTE_BEFORE)) return [];
    const call = callInNote(value.slice(1, -1).replaceAll('""', '"'), namespace);
    const [first, comma] = [tokens[before], tokens[place + NOTE_AFTER.length]];
    const close = says(tokens, place + 1, NOTE_AFTER) ? closingOf(tokens, before + 1) : undefined;
    if (call === null || first === undefined || comma === undefined || close === undefined) return [];
    return [{ ...call, start: first.start, end: close.end, bodyStart: comma.end, bodyEnd: close.start }];
  });
}

const NOTE_BEFORE = ["IF", "(", "N", "("];
const NOTE_AFTER = [")", "=", "0", ","];

function says(tokens: readonly FormulaToken[], from: number, values: readonly string[]): boolean {
  return values.every((value, place) => tokens[from + place]?.value.toUpperCase() === value);
}

/** The parenthesis that closes the one at a place. */
function closingOf(tokens: readonly FormulaToken[], place: number): FormulaToken | undefined {
  let depth = 0;
  return tokens.slice(place).find(({ kind, value }) => {
    if (kind === "operator" && value === "(") depth++;
    if (kind === "operator" && value === ")") depth--;
    return depth === 0;
  });
}

/** The call a part came from, over its present references. */
function callOf(formula: string, { id, args, bodyStart, bodyEnd }: PartWithNote, namespace: string): string | Stays {
  const shape = callShape({ id, args: args.map(standInFor) }, { namespace });
  if (shape.kind === "stays") return shape;
  const references = matchTemplate(twinTemplate(shape), formula.slice(bodyStart, bodyEnd));
  if (references === null) return stays({ kind: "edited", id });
  const fits = shape.given.every(({ parameter, argument }) => {
    const reference = references.get(parameter.id);
    return reference === undefined || readCallArgument(reference, namespace).kind === argument.kind;
  });
  if (!fits) return stays({ kind: "edited", id });
  const own = args.map((arg) => {
    const parameter = parameterIn(arg);
    return parameter === null ? arg : (references.get(parameter) ?? arg);
  });
  return `${namespace}.${id}(${own.join(",")})`;
}
