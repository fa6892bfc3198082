import type { CellErrorCode } from "../cell";
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
  /** What each column or row of a result that spills holds. */
  readonly result?: Words;
  /** When the function refuses, beyond what the declaration of its parameters says. */
  readonly errors?: readonly { readonly code: CellErrorCode; readonly when: Words }[];
  /** Arguments as typed into a cell, and what then shows. Executed as a test. */
  readonly example: { readonly args: readonly string[]; readonly result: string };
  /** What people get wrong. */
  readonly pitfall: Words;
  /** Where the definition is from. */
  readonly source: string;
  readonly stage: Stage;
  /** Whose question it answers; the first is the one it is filed under. */
  readonly departments: readonly Department[];
  /** Abbreviations and other words people search by, in both languages, also as a need: "khách rời bỏ", "what a customer costs". */
  readonly searchWords: readonly string[];
}

/** Where in the life of a customer, or of the firm, it is asked. `manage` is for what steers by KPIs. */
export type Stage = "attract" | "engage" | "value" | "retain" | "finance" | "support" | "manage";

export type Department = "MKT" | "SALES" | "CS" | "FIN" | "OPS" | "HR" | "EXEC";

export interface ParameterWords {
  /** As shown in the formula bar: lower case, no spaces. */
  readonly name: Words;
  /** With its unit. */
  readonly description: Words;
}
