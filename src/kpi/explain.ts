import { argumentFacts, type ArgumentFacts } from "./argument-facts";
import { callFunction } from "./call";
import type { CellErrorCode } from "./cell";
import {
  KpiError,
  type Argument,
  type KpiErrorReason,
  type KpiFunction,
  type Outcome,
  type Parameter,
} from "./function";

/** Why a function shows what it shows, as data: the words are added where a language is known. */
export interface CallExplanation {
  readonly outcome: CallOutcome;
  /** One for each parameter, and one for each further argument where the last parameter repeats. */
  readonly args: readonly ArgumentFacts[];
}

export type CallOutcome =
  | { readonly kind: "value"; readonly value: Outcome }
  | { readonly kind: "error"; readonly code: CellErrorCode; readonly reason: KpiErrorReason };

/**
 * Calls a function and looks at what it was given: what each argument holds and becomes, and which of its cells are to blame
 * where it has no value. What `fn.needs` must have been awaited.
 *
 * @example explainCall(CAC, [[[20], [null]], 4]).outcome //=> { kind: "value", value: 5 }
 */
export function explainCall(fn: KpiFunction, args: readonly Argument[]): CallExplanation {
  const outcome = outcomeOf(fn, args);
  const reason = outcome.kind === "error" ? outcome.reason : null;
  return {
    outcome,
    args: parametersOf(fn, args.length).map((parameter, place) =>
      argumentFacts(args[place], parameter, reason?.parameter === parameter.id ? reason.kind : null),
    ),
  };
}

/** The parameter that each argument is for; the last one may repeat. */
function parametersOf({ parameters }: KpiFunction, given: number): readonly Parameter[] {
  const last = parameters.at(-1);
  if (last?.kind !== "inputs") return parameters;
  return [...parameters, ...Array.from({ length: Math.max(0, given - parameters.length) }, () => last)];
}

function outcomeOf(fn: KpiFunction, args: readonly Argument[]): CallOutcome {
  try {
    return { kind: "value", value: callFunction(fn, args) };
  } catch (error) {
    if (!(error instanceof KpiError)) throw error;
    return { kind: "error", code: error.code, reason: error.reason };
  }
}
