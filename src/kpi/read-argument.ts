import { errorOf, isBlank, type CellErrorCode, type CellMatrix, type CellValue } from "./cell";
import { serialOf } from "./date";
import type {
  Argument,
  CleanArgument,
  InputsParameter,
  KpiErrorReason,
  Label,
  NumberParameter,
  Parameter,
} from "./function";
import { optionOf } from "./option-words";

/** What stands in the cells of one argument. */
export interface Reading {
  readonly parameter: Parameter;
  readonly clean: CleanArgument;
  /** The first error among the cells, in reading order. */
  readonly error: CellErrorCode | null;
  readonly wrong: KpiErrorReason["kind"] | null;
}

export function readArgument(argument: Argument, parameter: Exclude<Parameter, InputsParameter>): Reading {
  switch (parameter.kind) {
    case "number":
      return readNumber(argument, parameter);
    case "numbers":
      return readCells(argument, parameter, "notANumber", numberOf);
    case "dates":
      return readCells(argument, parameter, "notADate", serialOf);
    case "labels":
      return readCells(argument, parameter, "notAText", labelOf);
    case "date":
      return readOne(argument, parameter, "notADate", serialOf);
    case "text":
      return readOne(argument, parameter, "notAText", (value) =>
        typeof value === "string" ? value.trim() : undefined,
      );
    case "option":
      return readOne(argument, parameter, "unknownWord", (value) =>
        typeof value === "string" ? (optionOf(value, parameter.options) ?? undefined) : undefined,
      );
  }
}

/**
 * Adds up without a copy: this loop runs over every cell that a function is given. It counts its way, because an iterator over
 * each row takes twice the time.
 */
function readNumber(argument: Argument, parameter: NumberParameter): Reading {
  if (typeof argument === "number") return { parameter, clean: argument, error: null, wrong: null };
  const rows = rowsOf(argument);
  let sum = 0;
  let cells = 0;
  let others = 0;
  let wrong: Reading["wrong"] = null;
  for (let line = 0; line < rows.length; line++) {
    const row = rows[line] ?? [];
    cells += row.length;
    for (let place = 0; place < row.length; place++) {
      const value = row[place];
      if (typeof value === "number") {
        sum += value;
        continue;
      }
      others++;
      const error = errorOf(value);
      if (error !== null) return { parameter, clean: null, error, wrong: null };
      if (!isBlank(value)) wrong = "notANumber";
    }
  }
  const isSame = parameter.rollUp === "same";
  if (cells > 1 && isSame) wrong ??= unequal(rows);
  if (cells > 1 && !isSame && parameter.rollUp !== "sum") wrong ??= "notOneCell";
  if (cells === others) return { parameter, clean: null, error: null, wrong };
  return { parameter, clean: isSame ? firstOf(rows) : sum, error: null, wrong };
}

function firstOf(rows: CellMatrix): number | null {
  return rows.flat().find((value): value is number => typeof value === "number") ?? null;
}

function unequal(rows: CellMatrix): Reading["wrong"] {
  const first = firstOf(rows);
  return rows.some((row) => row.some((value) => typeof value === "number" && value !== first))
    ? "differentValues"
    : null;
}

/** Cells that keep their places; `undefined` from `clean` is a value of the wrong kind. */
function readCells<Clean extends Label>(
  argument: Argument,
  parameter: Parameter,
  wrongKind: KpiErrorReason["kind"],
  clean: (value: CellValue) => Clean | undefined,
): Reading {
  const rows = rowsOf(argument);
  // Made at its full length: to grow it cell by cell takes three times the time.
  const values = new Array<Clean | null>(rows.length * (rows[0]?.length ?? 0));
  let at = 0;
  let blanks = 0;
  let wrong: Reading["wrong"] = null;
  for (let line = 0; line < rows.length; line++) {
    const row = rows[line] ?? [];
    for (let place = 0; place < row.length; place++) {
      const value = row[place] ?? null;
      const cleaned = isBlank(value) ? null : clean(value);
      if (cleaned === null) blanks++;
      if (cleaned === undefined) {
        const error = errorOf(value);
        if (error !== null) return { parameter, clean: null, error, wrong: null };
        wrong = wrongKind;
      }
      values[at++] = cleaned ?? null;
    }
  }
  return { parameter, clean: blanks === values.length ? null : values, error: null, wrong };
}

/** Exactly one cell. */
function readOne(
  argument: Argument,
  parameter: Parameter,
  wrongKind: KpiErrorReason["kind"],
  clean: (value: CellValue) => number | string | undefined,
): Reading {
  const cells = rowsOf(argument).flat();
  for (const cell of cells) {
    const error = errorOf(cell);
    if (error !== null) return { parameter, clean: null, error, wrong: null };
  }
  if (cells.length > 1) return { parameter, clean: null, error: null, wrong: "notOneCell" };
  const [value = null] = cells;
  if (isBlank(value)) return { parameter, clean: null, error: null, wrong: null };
  const cleaned = clean(value);
  return { parameter, clean: cleaned ?? null, error: null, wrong: cleaned === undefined ? wrongKind : null };
}

function numberOf(value: CellValue): number | undefined {
  return typeof value === "number" ? value : undefined;
}

function labelOf(value: CellValue): Label | undefined {
  return typeof value === "object" ? undefined : value;
}

/** One cell is a rectangle of one. */
export function rowsOf(argument: Argument): CellMatrix {
  return Array.isArray(argument) ? (argument as CellMatrix) : [[(argument as CellValue | undefined) ?? null]];
}
