import type { NumberParameter, OptionParameter, Parameter } from "./function";
import { optionOf, spellings } from "./option-words";

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

type Operator = "+" | "-" | "*" | "/" | "<" | ">" | "<=" | ">=" | "=" | "<>";

/** Known to Excel 2016, Excel for the web, LibreOffice and Google Sheets alike; none recalculates by itself. */
type NativeFunction =
  | "ABS"
  | "AND"
  | "COLUMNS"
  | "COUNT"
  | "COUNTIF"
  | "IF"
  | "MAX"
  | "MIN"
  | "NOT"
  | "OR"
  | "ROWS"
  | "SUM"
  | "SUMIF"
  | "SUMPRODUCT";

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

export interface PrintOptions {
  /**
   * `strict`: equal to the function for whatever the cells hold. `sheet`: short, for generated workbooks whose inputs are
   * numbers or blank.
   */
  readonly printing: "strict" | "sheet";
  /** What a `sheet` formula shows where an input is missing. */
  readonly missing?: "NA()" | '""';
}

/**
 * Prints a twin over cells: the one printer of KPI formulas, in the en-US grammar and without the leading `=`.
 *
 * @param references - By parameter id: a cell (`B2`, `'Sheet'!B2`), a range (`B2:B9`), a number, or a quoted word for an
 * option. Optional parameters may be left out.
 */
export function printTwin(
  twin: Twin,
  references: Readonly<Record<string, string>>,
  { printing, missing = "NA()" }: PrintOptions,
): string {
  const used = twin.parameters.flatMap((each): Bound[] => {
    const reference = references[each.id];
    return reference === undefined ? [] : [{ parameter: each, reference }];
  });
  const printer = new Printer(new Map(used.map((bound) => [bound.parameter.id, bound])));
  if (used.some(isSeveralCellsForOne)) return printing === "strict" ? guardErrors(used, "#VALUE!") : "#VALUE!";
  const refused = (twin.refusals ?? []).reduceRight(
    (rest, { when: condition, error }) => printer.guard(printer.fold(condition), error, rest),
    printer.print(twin.value),
  );
  const guarded = guardDomains(twin, used, printer, refused);
  if (printing === "sheet") return guardMissing(used, missing, guarded);
  return guardErrors(used, guardKinds(used, guardMissing(used, "NA()", guarded)));
}

interface Bound {
  readonly parameter: Parameter;
  readonly reference: string;
}

/**
 * An error among the inputs comes through unchanged, the first of several: + gives back its left one everywhere, while one SUM
 * over all of them gives back the last one in LibreOffice.
 */
function guardErrors(used: readonly Bound[], rest: string): string {
  const references = used.filter(({ reference }) => isCells(reference)).map(({ reference }) => reference);
  if (references.length === 0) return rest;
  const sum = references.map((reference) => `SUM(${reference})`).join("+");
  return `IF(ISERROR(${sum}),${sum},${rest})`;
}

/**
 * Text, TRUE, FALSE and unknown words are `#VALUE!`: what has a length and is no number. An empty text counts as blank, as it
 * does for the function. No wildcards, since a spreadsheet may read them as regular expressions or not at all.
 */
function guardKinds(used: readonly Bound[], rest: string): string {
  const wrong = used
    .filter(({ reference }) => isCells(reference))
    .map(({ parameter: each, reference }) =>
      each.kind === "option"
        ? `AND(LEN(${reference})>0,NOT(${optionTest(reference, each.options)}))`
        : `SUMPRODUCT((LEN(${reference})>0)*1)>COUNT(${reference})`,
    );
  const unknownWord = used.some(
    ({ parameter: each, reference }) =>
      each.kind === "option" && !isCells(reference) && optionOf(unquote(reference), each.options) === null,
  );
  if (unknownWord) return "#VALUE!";
  return wrong.length === 0 ? rest : `IF(${anyOf(wrong)},#VALUE!,${rest})`;
}

function guardMissing(used: readonly Bound[], missing: string, rest: string): string {
  const required = used.filter(({ parameter: each, reference }) => isRequired(each) && isCells(reference));
  if (required.length === 0) return rest;
  const references = required.map(({ reference }) => reference);
  const condition = references.some((reference) => reference.includes(":"))
    ? anyOf(references.map((reference) => `COUNT(${reference})=0`))
    : `COUNT(${references.join(",")})<${String(references.length)}`;
  return `IF(${condition},${missing},${rest})`;
}

/** Out of domain is `#NUM!`. A zero denominator shows by itself, unless the function could refuse before it divides. */
function guardDomains(twin: Twin, used: readonly Bound[], printer: Printer, rest: string): string {
  const numbers = used.filter(
    (bound): bound is Bound & { parameter: NumberParameter } => bound.parameter.kind === "number",
  );
  const outside = numbers.flatMap(({ parameter: { id, domain }, reference }) => {
    const value = printer.print(parameter(id));
    if (domain === "any") return [];
    // SUM, because the empty text that counts as blank is greater than any number.
    return domain === "01" ? [`${value}<0`, isCells(reference) ? `SUM(${reference})>1` : `${value}>1`] : [`${value}<0`];
  });
  const zero = numbers
    .filter(({ parameter: { domain } }) => domain === "gt0" && twin.refusals !== undefined)
    .map(({ parameter: { id } }) => `${printer.print(parameter(id))}=0`);
  const checked = zero.length === 0 ? rest : `IF(${anyOf(zero)},#DIV/0!,${rest})`;
  return outside.length === 0 ? checked : `IF(${anyOf(outside)},#NUM!,${checked})`;
}

/** Prints expressions over bound parameters; what is known while printing is not printed. */
class Printer {
  constructor(private readonly bound: ReadonlyMap<string, Bound>) {}

  print(expression: Expression): string {
    const folded = this.fold(expression);
    switch (folded.kind) {
      case "number":
        return String(folded.number);
      case "text":
        return quote(folded.text);
      case "boolean":
        return folded.boolean ? "TRUE" : "FALSE";
      case "parameter": {
        const reference = this.reference(folded.id);
        return reference.includes(":") ? `SUM(${reference})` : reference;
      }
      case "cells":
        return this.reference(folded.id);
      case "given": {
        const reference = this.reference(folded.id);
        return reference.includes(":") ? `COUNT(${reference})>0` : `LEN(${reference})>0`;
      }
      case "chosen":
        return optionTest(this.reference(folded.id), [folded.option]);
      case "infix":
        return `${this.operand(folded.left, folded.operator)}${folded.operator}${this.operand(folded.right, folded.operator, true)}`;
      case "call":
        return `${folded.name}(${folded.args.map((each) => this.print(each)).join(",")})`;
    }
  }

  /** Settles what is known already: options that were not given, or given as a word. */
  fold(expression: Expression): Expression {
    if (expression.kind === "given" && !this.bound.has(expression.id)) return { kind: "boolean", boolean: false };
    if (expression.kind === "given" && !isCells(this.reference(expression.id)))
      return { kind: "boolean", boolean: true };
    if (expression.kind === "chosen") return this.foldChosen(expression);
    if (expression.kind === "infix")
      return foldSum(expression, this.fold(expression.left), this.fold(expression.right));
    if (expression.kind !== "call") return expression;
    const args = expression.args.map((each) => this.fold(each));
    const [condition, yes, no] = args;
    if (expression.name === "IF" && condition?.kind === "boolean") {
      const branch = condition.boolean ? yes : no;
      if (branch !== undefined) return this.fold(branch);
    }
    if (expression.name === "NOT" && condition?.kind === "boolean")
      return { kind: "boolean", boolean: !condition.boolean };
    if (expression.name === "AND" || expression.name === "OR") return foldLogic(expression.name, args);
    return { ...expression, args };
  }

  /** `IF(condition,error,rest)`, or less where the condition is known. */
  guard(condition: Expression, error: ErrorLiteral, rest: string): string {
    if (condition.kind === "boolean") return condition.boolean ? error : rest;
    return `IF(${this.print(condition)},${error === "#N/A" ? "NA()" : error},${rest})`;
  }

  private foldChosen(expression: Expression & { kind: "chosen" }): Expression {
    const bound = this.bound.get(expression.id);
    if (bound === undefined) return { kind: "boolean", boolean: false };
    if (isCells(bound.reference)) return expression;
    const { options } = bound.parameter as OptionParameter;
    return { kind: "boolean", boolean: optionOf(unquote(bound.reference), options) === expression.option };
  }

  private reference(id: string): string {
    const bound = this.bound.get(id);
    if (bound === undefined) throw new Error(`nothing is bound to "${id}"`);
    return bound.reference;
  }

  private operand(expression: Expression, operator: Operator, isRight = false): string {
    const folded = this.fold(expression);
    const printed = this.print(folded);
    if (folded.kind !== "infix") return folded.kind === "given" ? `(${printed})` : printed;
    const inner = PRECEDENCE[folded.operator];
    const outer = PRECEDENCE[operator];
    return inner < outer || (inner === outer && isRight) ? `(${printed})` : printed;
  }
}

const PRECEDENCE: Readonly<Record<Operator, number>> = {
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "=": 1,
  "<>": 1,
  "+": 2,
  "-": 2,
  "*": 3,
  "/": 3,
};

/** Nothing is added where an optional input was left out. */
function foldSum(expression: Expression & { kind: "infix" }, left: Expression, right: Expression): Expression {
  const isZero = right.kind === "number" && right.number === 0;
  return isZero && expression.operator === "+" ? left : { ...expression, left, right };
}

/** TRUE and FALSE among the arguments decide, or drop out. */
function foldLogic(name: "AND" | "OR", args: readonly Expression[]): Expression {
  const decisive = name === "OR";
  if (args.some((each) => each.kind === "boolean" && each.boolean === decisive)) {
    return { kind: "boolean", boolean: decisive };
  }
  const open = args.filter((each) => each.kind !== "boolean");
  const [only] = open;
  if (only === undefined) return { kind: "boolean", boolean: !decisive };
  return open.length === 1 ? only : { kind: "call", name, args: open };
}

function isRequired(each: Parameter): boolean {
  if (each.kind === "option") return false;
  return each.kind === "numbers" || (each.optional !== true && each.blankAllowed !== true);
}

/** Several cells for a stock: which month or which segment is meant? */
function isSeveralCellsForOne({ parameter: each, reference }: Bound): boolean {
  const takesRange = each.kind === "numbers" || (each.kind === "number" && each.rollUp === "sum");
  return !takesRange && reference.includes(":");
}

/** A reference to cells, not a number or a quoted word. */
function isCells(reference: string): boolean {
  return !reference.startsWith('"') && !/^[-+]?[\d.]+$/.test(reference);
}

function optionTest(reference: string, options: readonly string[]): string {
  const words = options.flatMap(spellings);
  return anyOf(words.map((word) => `LOWER(TRIM(${reference}))=${quote(word)}`));
}

function anyOf(conditions: readonly string[]): string {
  return conditions.length === 1 ? (conditions[0] ?? "FALSE") : `OR(${conditions.join(",")})`;
}

function quote(word: string): string {
  return `"${word.replaceAll('"', '""')}"`;
}

function unquote(literal: string): string {
  return literal.replace(/^"|"$/g, "").replaceAll('""', '"');
}
