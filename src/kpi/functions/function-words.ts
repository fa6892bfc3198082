import type { Words } from "../language";

/** What people read about a function: in the formula bar, on the Functions screen and in the documentation. */
export interface FunctionWords {
  /** What it is called in the field. */
  readonly name: Words;
  /** One sentence: what the result says. */
  readonly description: Words;
  /** The definition with its parameters' names. */
  readonly formula: Words;
  /** By parameter id. */
  readonly parameters: Readonly<Record<string, ParameterWords>>;
  /** Arguments as typed into a cell, and what then shows. Executed as a test. */
  readonly example: { readonly args: readonly string[]; readonly result: string };
  /** What people get wrong. */
  readonly pitfall: Words;
  /** Where the definition is from. */
  readonly source: string;
}

export interface ParameterWords {
  /** As shown in the formula bar: lower case, no spaces. */
  readonly name: Words;
  /** With its unit. */
  readonly description: Words;
}
