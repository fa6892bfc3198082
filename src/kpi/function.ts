import type { CellErrorCode } from "./cell";

/**
 * What a KPI function is: declared once, as data. The coercion of arguments (call.ts), the metadata that Excel
 * reads, the documentation and the native twin all follow from this declaration.
 */
export interface KpiFunction {
  /** The name after `KPI.`; never changes once released. */
  readonly id: string;
  readonly parameters: readonly Parameter[];
  readonly unit: Unit;
  /**
   * The definition, over arguments that call.ts has already made clean: a sum or a number for a `number`, the chosen
   * word for an `option`, columns with `null` for blanks for `numbers`; `null` for an optional one left out.
   * @throws KpiError
   */
  readonly compute: (...args: never[]) => number | string;
}

export type Parameter = NumberParameter | OptionParameter | NumbersParameter;

/** One number. Where it rolls up by `sum` a range may be given, which is added before anything is divided. */
export interface NumberParameter {
  readonly kind: "number";
  readonly id: string;
  readonly domain: Domain;
  readonly rollUp: RollUp;
  readonly optional?: true;
  /** The function itself says what a blank means (STATUS: "nodata"); otherwise a blank is `#N/A`. */
  readonly blankAllowed?: true;
}

/** One of a few words, in English or Vietnamese, with or without accents, in any case. */
export interface OptionParameter {
  readonly kind: "option";
  readonly id: string;
  readonly options: readonly string[];
  readonly optional: true;
}

/** A range whose cells keep their places; blanks are missing values. */
export interface NumbersParameter {
  readonly kind: "numbers";
  readonly id: string;
}

/**
 * The numbers a parameter takes. Outside it: `#NUM!`, but zero where something is divided by it is `#DIV/0!`.
 * `any` · `ge0` ≥ 0 · `gt0` > 0 · `01` between 0 and 1, which refuses 5 typed for 5 %.
 */
export type Domain = "any" | "ge0" | "gt0" | "01";

/** How months (or rows) of an input become one number: flows are added, stocks are read at one end or averaged. */
export type RollUp = "sum" | "first" | "last" | "average" | "none";

/** What a result is measured in. A `percent` is a fraction: 0.4 is 40 %. */
export type Unit = "currency" | "percent" | "ratio" | "count" | "score" | "text";

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
    | "notOneCell"
    | "unknownWord"
    | "differentLength"
    | "outOfDomain"
    | "zeroDenominator"
    | "impossible"
    | "lowCoverage"
    | "inputError";
  readonly parameter?: string;
}
