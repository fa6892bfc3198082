import { isRequired, takesRange, type NumberParameter, type OptionParameter, type Parameter } from "./function";
import { optionOf, spellings } from "./option-words";
import { parameter, type ErrorLiteral, type Expression, type Operator, type Twin } from "./twin";

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
    .flatMap(({ parameter: each, reference }) => {
      if (each.kind === "option") return [`AND(LEN(${reference})>0,NOT(${optionTest(reference, each.options)}))`];
      if (each.kind === "labels") return [];
      const notNumbers = `SUMPRODUCT((LEN(${reference})>0)*1)>COUNT(${reference})`;
      const isSame = each.kind === "number" && each.rollUp === "same" && reference.includes(":");
      return isSame ? [notNumbers, `MAX(${reference})<>MIN(${reference})`] : [notNumbers];
    });
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
    const aboveOne = isCells(reference) ? `SUM(${reference})>1` : `${value}>1`;
    if (domain === "le1") return [aboveOne];
    return domain === "01" || domain === "gt0le1" ? [`${value}<0`, aboveOne] : [`${value}<0`];
  });
  const zero = numbers
    .filter(({ parameter: { domain } }) => domain.startsWith("gt0") && twin.refusals !== undefined)
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
        if (!reference.includes(":")) return reference;
        const { parameter: each } = this.bound.get(folded.id) ?? {};
        return each?.kind === "number" && each.rollUp === "same" ? `MAX(${reference})` : `SUM(${reference})`;
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
  "^": 4,
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

/** Several cells for a stock: which month or which segment is meant? */
function isSeveralCellsForOne({ parameter: each, reference }: Bound): boolean {
  return !takesRange(each) && reference.includes(":");
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
