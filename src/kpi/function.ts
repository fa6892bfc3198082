import type { CellErrorCode, CellMatrix, CellValue } from "./cell";

/**
 * What a KPI function is: declared once, as data. The coercion of arguments (call.ts), the metadata that Excel
 * reads, the documentation and the native twin all follow from this declaration.
 */
export interface KpiFunction<Result extends Outcome = Outcome> {
  /** The name after `KPI.`; never changes once released. */
  readonly id: string;
  readonly parameters: readonly Parameter[];
  readonly unit: Unit;
  /** What the result is when it is more than one cell: it spills over its neighbours. */
  readonly spills?: "column" | "row" | "table";
  /** What must be there before `compute` can run, because it is too large to load with every workbook. */
  readonly needs?: () => Promise<void>;
  /**
   * The definition, over arguments that call.ts has already made clean: see `CleanArgument`.
   * @throws KpiError
   */
  readonly compute: (...args: never[]) => Result;
}

/** A value, or a rectangle of cells in which an error stays in its place. */
export type Outcome = number | string | CellMatrix;

export type Parameter =
  | NumberParameter
  | OptionParameter
  | NumbersParameter
  | LabelsParameter
  | DateParameter
  | TextParameter
  | InputsParameter;

/** One number. Where it rolls up by `sum` or `same` a range may be given, which becomes one number before anything is divided. */
export interface NumberParameter {
  readonly kind: "number";
  readonly id: string;
  readonly domain: Domain;
  readonly rollUp: RollUp;
  /** Where it is added over time but is the same for all segments of one period: the days of the period. */
  readonly segments?: "same";
  readonly optional?: true;
  /** The function itself says what a blank means (STATUS: "nodata"); otherwise a blank is `#N/A`. */
  readonly blankAllowed?: true;
}

/** One of a few words, in English or Vietnamese, with or without accents, in any case. */
export interface OptionParameter {
  readonly kind: "option";
  readonly id: string;
  readonly options: readonly string[];
  readonly optional?: true;
}

/** A range whose cells keep their places; blanks are missing values. */
export interface NumbersParameter {
  readonly kind: "numbers";
  readonly id: string;
  readonly optional?: true;
}

/** A range of what things are called: groups, customers. Texts, numbers and TRUE or FALSE; blanks are missing. */
export interface LabelsParameter {
  readonly kind: "labels";
  readonly id: string;
  readonly optional?: true;
}

/** One date (`date`) or a range of dates (`dates`): numbers of days as cells hold them, or ISO texts such as `2026-03-31`. */
export interface DateParameter {
  readonly kind: "date" | "dates";
  readonly id: string;
}

/** One text, such as the id of a KPI. */
export interface TextParameter {
  readonly kind: "text";
  readonly id: string;
}

/** The inputs of another function, one argument for each, as they stand: the last parameter, which repeats. */
export interface InputsParameter {
  readonly kind: "inputs";
  readonly id: string;
}

/**
 * What `compute` is given for a parameter: a number for `number` and `date` (a serial day), the chosen word for `option`, the
 * text for `text`, cells with `null` for blanks for `numbers`, `dates` and `labels`, the untouched arguments for `inputs`;
 * `null` for an optional one left out.
 */
export type CleanArgument =
  number | string | readonly (number | null)[] | readonly (Label | null)[] | readonly Argument[] | null;

export type Label = string | number | boolean;

/** What a caller may give for a parameter: a cell, a range, or nothing. */
export type Argument = CellValue | CellMatrix | undefined;

/**
 * The numbers a parameter takes. Outside it: `#NUM!`, but zero where something is divided by it is `#DIV/0!`.
 * `any` · `ge0` ≥ 0 · `gt0` > 0 · `01` between 0 and 1, which refuses 5 typed for 5 % · `le1` at most 1, below 0 allowed ·
 * `gt0le1` above 0 and at most 1.
 */
export type Domain = "any" | "ge0" | "gt0" | "01" | "le1" | "gt0le1";

/**
 * How months (or rows) of an input become one number: flows are added, stocks are read at one end or averaged, a price or a
 * number of seats must be the `same` in all of them, and a ratio (`none`) never becomes one.
 */
export type RollUp = "sum" | "first" | "last" | "average" | "same" | "none";

/** What a result is measured in. A `percent` is a fraction: 0.4 is 40 %. `input`: as what is given. */
export type Unit =
  | "currency"
  | "percent"
  | "ratio"
  | "count"
  | "score"
  | "minutes"
  | "hours"
  | "days"
  | "months"
  | "periods"
  | "input"
  | "text"
  | "table";

/** Whether a blank for it is `#N/A`. */
export function isRequired(parameter: Parameter): boolean {
  return !("optional" in parameter) && !("blankAllowed" in parameter);
}

/** Whether several cells may be given for it. */
export function takesRange(parameter: Parameter): boolean {
  switch (parameter.kind) {
    case "number":
      return parameter.rollUp === "sum" || parameter.rollUp === "same";
    case "numbers":
    case "labels":
    case "dates":
    case "inputs":
      return true;
    case "option":
    case "date":
    case "text":
      return false;
  }
}

/** Why a function has no value. The entry point turns it into the host's own error. */
export class KpiError extends Error {
  constructor(
    readonly code: CellErrorCode,
    /** What is wrong with which parameter, as data: words are added where a language is known. */
    readonly reason: KpiErrorReason,
  ) {
    super(`${code} ${reason.kind}${reason.parameter === undefined ? "" : ` ${reason.parameter}`}`);
    this.name = "KpiError";
  }
}

export interface KpiErrorReason {
  readonly kind:
    | "missing"
    | "notANumber"
    | "notADate"
    | "notAText"
    | "notOneCell"
    | "unknownWord"
    | "unknownKpi"
    | "differentLength"
    | "differentValues"
    | "notAggregable"
    | "wrongInputs"
    | "outOfDomain"
    | "notAFraction"
    | "notAPeriodCount"
    | "zeroDenominator"
    | "impossible"
    | "lowCoverage"
    | "tooFewValues"
    | "noData"
    | "targetMet"
    | "noBurn"
    | "inputError";
  readonly parameter?: string;
}
