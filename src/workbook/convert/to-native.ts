import { quoteText } from "../a1";
import { kpiCallsIn, type FormulaCall } from "../formula-calls";
import { callShape } from "./call-shape";
import { stays, type Conversion, type Stays } from "./conversion";
import { formulaTokens } from "./formula-tokens";
import { fillTemplate, twinTemplate } from "./twin-template";

/**
 * A formula in which every call of ours is an ordinary formula with the same value. All of them or none: a cell with one call
 * left still needs the add-in.
 *
 * In front of each stands a note of where it came from, which is 0 to a spreadsheet and the way back to us:
 * `IF(N("KPI.CAC(cost,newCustomers)")=0,…)`. It says which parameters were references, and not which ones, since those move
 * with their cells.
 *
 * @param formula - In the en-US grammar, with its `=`.
 */
export function toNative(formula: string, namespace: string): Conversion {
  const calls = kpiCallsIn(formula, namespace);
  const [first] = calls;
  if (first === undefined) return null;
  const isOwnNames = formulaTokens(formula).some(
    ({ kind, value }) => kind === "function" && /^(_xlfn\.)?(let|lambda)$/i.test(value),
  );
  let to = "";
  let done = 0;
  for (const call of calls) {
    const native = nativeOf(call, namespace, isOwnNames);
    if (typeof native !== "string") return native;
    // One value stands there already: the sign that asks for one would be in the way.
    const start = formula[call.start - 1] === "@" ? call.start - 1 : call.start;
    to += formula.slice(done, start) + native;
    done = call.end;
  }
  to += formula.slice(done);
  if (to.length > LONGEST_FORMULA) return stays({ kind: "tooLong" });
  if (depthOf(to) > DEEPEST) return stays({ kind: "tooDeep" });
  return { kind: "change", to, ids: calls.map(({ id }) => id) };
}

/** What Excel takes: characters of a formula, levels of functions within functions, characters of a text in a formula. */
const LONGEST_FORMULA = 8192;
const DEEPEST = 64;
const LONGEST_TEXT = 255;

function nativeOf(call: FormulaCall, namespace: string, isOwnNames: boolean): string | Stays {
  const shape = callShape(call, { namespace, isOwnNames });
  if (shape.kind === "stays") return shape;
  const note = `${namespace}.${shape.note}`;
  if (note.length > LONGEST_TEXT) return stays({ kind: "tooLong" });
  return `IF(N(${quoteText(note)})=0,${fillTemplate(twinTemplate(shape), shape.given)})`;
}

/** How many functions stand within each other at most. */
function depthOf(formula: string): number {
  const open: boolean[] = [];
  let depth = 0;
  let deepest = 0;
  let isCall = false;
  for (const { kind, value } of formulaTokens(formula)) {
    if (value === "(") {
      open.push(isCall);
      if (isCall) deepest = Math.max(deepest, ++depth);
    } else if (value === ")" && open.pop() === true) depth--;
    isCall = kind === "function";
  }
  return deepest;
}
