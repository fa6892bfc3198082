import { KpiError, takesRange, type Parameter } from "../../kpi/function";
import { askedKpi } from "../../kpi/functions/tables/asked-kpi";
import { TWINS } from "../../kpi/functions/twins";
import type { Twin } from "../../kpi/twin";
import { readCallArgument, type CallArgument } from "./call-argument";
import { stays, type ArgumentProblem, type Stays } from "./conversion";
import { notedReference, notedText } from "./note";

/** A call of a function that has a twin, and what its arguments are. */
export interface CallShape {
  readonly kind: "shape";
  readonly twin: Twin;
  /** What was given, in the order of the parameters. */
  readonly given: readonly Given[];
  /** The call with the parameters' names in place of the references, which are not its own: `CAC(cost,newCustomers[])`. */
  readonly note: string;
}

export interface Given {
  readonly parameter: Parameter;
  readonly argument: Exclude<CallArgument, { readonly kind: "none" | "other" }>;
}

/** Finds the twin of a call and what its arguments are; or says why no ordinary formula can stand in its place. */
export function callShape(
  { id, args }: { readonly id: string; readonly args: readonly string[] },
  { namespace, isOwnNames = false }: CallSurroundings,
): CallShape | Stays {
  if (id === "CALC") return calcShape(args, { namespace, isOwnNames });
  const twin = twinOf(id);
  if (twin === null || "kind" in twin) return twin ?? stays({ kind: "unknownFunction", id });
  const { parameters } = twin;
  if (args.length > parameters.length) return stays({ kind: "argumentCount", id });
  const given: Given[] = [];
  const notes: string[] = [];
  for (const [place, parameter] of parameters.entries()) {
    const text = args[place] ?? "";
    const argument = readCallArgument(text, namespace);
    const problem = problemOf(parameter, argument, isOwnNames);
    if (problem === "missing" && place >= args.length) return stays({ kind: "argumentCount", id });
    if (problem !== null) return stays({ kind: "argument", id, argument: text, problem });
    if (argument.kind !== "none" && argument.kind !== "other") given.push({ parameter, argument });
    if (place < args.length) notes.push(noteOf(parameter, argument, text));
  }
  return { kind: "shape", twin, given, note: `${id}(${notes.join(",")})` };
}

export interface CallSurroundings {
  readonly namespace: string;
  /** Whether the formula defines names of its own. */
  readonly isOwnNames?: boolean;
}

/** `CALC("CAC",…)` is the call of CAC. */
function calcShape(args: readonly string[], surroundings: CallSurroundings): CallShape | Stays {
  const [asked = "", ...inputs] = args;
  const named = readCallArgument(asked, surroundings.namespace);
  const argument = (problem: ArgumentProblem): Stays =>
    stays({ kind: "argument", id: "CALC", argument: asked, problem });
  if (named.kind === "none") return argument("missing");
  if (named.kind !== "text") return argument(named.kind === "other" ? named.what : "kind");
  const id = idAsked(named.text.slice(1, -1));
  if (id === null) return argument("kind");
  const shape = callShape({ id, args: inputs }, surroundings);
  if (shape.kind === "stays") return shape;
  return { ...shape, note: `CALC(${[notedText(named.text), shape.note.slice(id.length + 1)].join(",")}` };
}

/** `null` for what CALC does not calculate. */
function idAsked(text: string): string | null {
  try {
    return askedKpi(text).id;
  } catch (error) {
    if (error instanceof KpiError) return null;
    throw error;
  }
}

/** `null` for a function that is not known. */
function twinOf(id: string): Twin | Stays | null {
  const twin = Object.hasOwn(TWINS, id) ? TWINS[id] : undefined;
  if (twin === undefined) return null;
  return "none" in twin ? stays({ kind: "noTwin", id, why: twin.none }) : twin;
}

function problemOf(parameter: Parameter, argument: CallArgument, isOwnNames: boolean): ArgumentProblem | null {
  switch (argument.kind) {
    case "none":
      // A twin is printed over all parameters but optional ones, also where a blank has a meaning of its own.
      return "optional" in parameter ? null : "missing";
    case "other":
      return argument.what;
    case "number":
      return parameter.kind === "number" ? null : "kind";
    case "text":
      return parameter.kind === "option" ? null : "kind";
    case "cell":
      return null;
    case "cells":
      if (argument.isName && isOwnNames) return "name";
      return takesRange(parameter) ? null : "severalCells";
  }
}

function noteOf({ id }: Parameter, argument: CallArgument, text: string): string {
  if (argument.kind === "cell" || argument.kind === "cells") return notedReference(id, argument.kind === "cells");
  return argument.kind === "text" ? notedText(text) : text;
}
