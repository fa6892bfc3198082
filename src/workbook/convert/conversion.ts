import type { Words } from "../../kpi/language";

/** What becomes of a formula: another one, nothing because there is a reason, or `null` where nothing in it is ours. */
export type Conversion = Converted | Stays | null;

export interface Converted {
  readonly kind: "change";
  readonly to: string;
  /** The functions that were found in it, in the order of the formula. */
  readonly ids: readonly string[];
}

export interface Stays {
  readonly kind: "stays";
  readonly reason: StayReason;
}

/** Why a formula is left as it is, as data: words are added where a language is known. */
export type StayReason =
  | { readonly kind: "unknownFunction"; readonly id: string }
  /** `why` is `null` where the function does not say. */
  | { readonly kind: "noTwin"; readonly id: string; readonly why: Words | null }
  | { readonly kind: "argumentCount"; readonly id: string }
  | { readonly kind: "argument"; readonly id: string; readonly argument: string; readonly problem: ArgumentProblem }
  | { readonly kind: "tooLong" }
  | { readonly kind: "tooDeep" }
  /** The formula is not any more what the conversion made. */
  | { readonly kind: "edited"; readonly id: string };

/**
 * `missing`: a required one was left out · `severalCells`: where one is meant · `name`: what it stands for is settled in the
 * formula itself, by LET or LAMBDA · `kind`: a text where a number is meant, and the like.
 */
export type ArgumentProblem = "expression" | "nested" | "array" | "missing" | "severalCells" | "name" | "kind";

export function stays(reason: StayReason): Stays {
  return { kind: "stays", reason };
}
