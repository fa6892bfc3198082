import type { Parameter } from "./function";
import type { Words } from "./language";

/**
 * A native twin: an ordinary spreadsheet formula with the same value, and the same kind of error, as a KPI function. It is an
 * expression over the function's parameters, written apart from `compute`; the guards follow from the declaration.
 */
export interface Twin {
  readonly parameters: readonly Parameter[];
  readonly value: Expression;
  /** Beside the domains: when the function refuses, and with which error, in this order. */
  readonly refusals?: readonly { readonly when: Expression; readonly error: ErrorLiteral }[];
}

/** Why no ordinary formula in one cell has the same value. */
export interface NoTwin {
  readonly none: Words;
}

export type ErrorLiteral = "#N/A" | "#VALUE!" | "#NUM!" | "#DIV/0!";

export type Expression =
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "parameter"; readonly id: string }
  /** The cells of a parameter themselves, for functions that take a range. */
  | { readonly kind: "cells"; readonly id: string }
  /** Whether an optional parameter was given and is not blank. */
  | { readonly kind: "given"; readonly id: string }
  /** Whether an option was chosen. */
  | { readonly kind: "chosen"; readonly id: string; readonly option: string }
  | { readonly kind: "infix"; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "call"; readonly name: NativeFunction; readonly args: readonly Expression[] };

export type Operator = "+" | "-" | "*" | "/" | "^" | "<" | ">" | "<=" | ">=" | "=" | "<>";

/** Known to Excel 2016, Excel for the web, LibreOffice and Google Sheets alike; none recalculates by itself. */
export type NativeFunction =
  | "ABS"
  | "AND"
  | "AVERAGE"
  | "COLUMN"
  | "COLUMNS"
  | "COUNT"
  | "COUNTIF"
  | "DATE"
  | "EXP"
  | "IF"
  | "INDEX"
  | "INT"
  | "LARGE"
  | "LEN"
  | "LN"
  | "MAX"
  | "MIN"
  | "MOD"
  | "MONTH"
  | "NORMSINV"
  | "NOT"
  | "OR"
  | "PRODUCT"
  | "ROW"
  | "ROWS"
  | "SMALL"
  | "SQRT"
  | "SUM"
  | "SUMIF"
  | "SUMPRODUCT"
  | "YEAR";

export const number = (value: number): Expression => ({ kind: "number", number: value });
export const text = (value: string): Expression => ({ kind: "text", text: value });
export const parameter = (id: string): Expression => ({ kind: "parameter", id });
export const cells = (id: string): Expression => ({ kind: "cells", id });
export const given = (id: string): Expression => ({ kind: "given", id });
export const chosen = (id: string, option: string): Expression => ({ kind: "chosen", id, option });
export const call = (name: NativeFunction, ...args: readonly Expression[]): Expression => ({
  kind: "call",
  name,
  args,
});
export const infix = (left: Expression, operator: Operator, right: Expression): Expression => ({
  kind: "infix",
  operator,
  left,
  right,
});
export const divide = (left: Expression, right: Expression): Expression => infix(left, "/", right);
export const when = (condition: Expression, yes: Expression, no: Expression): Expression =>
  call("IF", condition, yes, no);
