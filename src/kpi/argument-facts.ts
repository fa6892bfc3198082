import { errorOf, isBlank, type CellMatrix, type CellValue } from "./cell";
import { serialOf } from "./date";
import type { Argument, Domain, KpiErrorReason, Parameter, RollUp } from "./function";

/** What stands in the cells of one argument, and what becomes of it. */
export interface ArgumentFacts {
  readonly parameter: Parameter;
  /** Nothing was given for it. */
  readonly leftOut: boolean;
  readonly cells: number;
  readonly blanks: number;
  readonly numbers: number;
  /** Texts, TRUE and FALSE. */
  readonly others: number;
  /** What its numbers add up to; `null` without any. */
  readonly sum: number | null;
  /** What every cell holds that is not blank; `null` where they differ or all are blank. */
  readonly only: CellValue;
  readonly rule: ArgumentRule;
  /** The cells that are to blame for the error, in reading order, at most `MOST_BLAMED`; all are the same kind of wrong. */
  readonly blamed: readonly BlamedCell[];
}

/** How several cells became what the function calculates with. */
export type ArgumentRule = "leftOut" | "one" | "sum" | "same" | "places";

/** Rows and columns count from 0 within the argument. */
export interface BlamedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** One more than anybody reads, to know that there are more. */
const MOST_BLAMED = 4;

/** @param wrong - Why the function refused this argument, if it did. */
export function argumentFacts(
  argument: Argument,
  parameter: Parameter,
  wrong: KpiErrorReason["kind"] | null,
): ArgumentFacts {
  const rows = rowsOf(argument);
  const cells = rows.flatMap((values, row) => values.map((value, column) => ({ row, column, value })));
  const filled = cells.filter(({ value }) => !isBlank(value));
  const numbers = filled.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  const leftOut = argument === undefined || argument === null;
  const [first] = filled;
  const isAlike = filled.length === 1 || filled.every(({ value }) => value === first?.value);
  return {
    parameter,
    leftOut,
    cells: cells.length,
    blanks: cells.length - filled.length,
    numbers: numbers.length,
    others: filled.length - numbers.length,
    sum: numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0),
    only: isAlike ? (first?.value ?? null) : null,
    rule: leftOut ? "leftOut" : ruleOf(parameter, cells.length),
    blamed: wrong === null ? [] : blamedFor(wrong, parameter, cells).slice(0, MOST_BLAMED),
  };
}

function ruleOf(parameter: Parameter, cells: number): ArgumentRule {
  if (parameter.kind !== "number") return cells === 1 ? "one" : "places";
  if (cells === 1) return "one";
  return RULES[parameter.rollUp];
}

const RULES: Readonly<Record<RollUp, ArgumentRule>> = {
  sum: "sum",
  same: "same",
  first: "one",
  last: "one",
  average: "one",
  none: "one",
};

/** The cells that a reason is about; for what no single cell is to blame for (a sum, a length), none. */
function blamedFor(
  wrong: KpiErrorReason["kind"],
  parameter: Parameter,
  cells: readonly BlamedCell[],
): readonly BlamedCell[] {
  const first = cells.find(({ value }) => !isBlank(value));
  const test = ((): ((value: CellValue) => boolean) | null => {
    switch (wrong) {
      case "missing":
        return isBlank;
      case "inputError":
        return (value) => errorOf(value) !== null;
      case "notANumber":
        return (value) => !isBlank(value) && typeof value !== "number";
      case "notADate":
        return (value) => !isBlank(value) && serialOf(value) === undefined;
      case "notAText":
        return (value) => !isBlank(value) && typeof value !== "string";
      case "unknownWord":
      case "unknownKpi":
        return (value) => !isBlank(value);
      case "differentValues":
        return (value) => !isBlank(value) && value !== first?.value;
      case "zeroDenominator":
        return (value) => value === 0;
      case "outOfDomain":
        return parameter.kind === "number" ? (value) => isOutside(value, parameter.domain) : null;
      default:
        return null;
    }
  })();
  return test === null ? [] : cells.filter(({ value }) => test(value));
}

function isOutside(value: CellValue, domain: Domain): boolean {
  if (typeof value !== "number") return false;
  const isRate = domain === "01" || domain === "le1" || domain === "gt0le1";
  return (isRate && value > 1) || (domain !== "any" && domain !== "le1" && value < 0);
}

function rowsOf(argument: Argument): CellMatrix {
  return Array.isArray(argument) ? (argument as CellMatrix) : [[(argument as CellValue | undefined) ?? null]];
}
