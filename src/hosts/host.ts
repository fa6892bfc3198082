import type { CellMatrix, CellValue } from "../kpi/cell";
import type { WorkbookPlan } from "../workbook/plan";

/** A workbook that can be looked into, whether or not it can be changed. */
export interface WorkbookReader {
  /** What is in the workbook. */
  survey(): Promise<WorkbookSurvey>;

  /** The cells under defined names; `null` where a name is missing or its sheet was deleted. */
  read<N extends string>(names: readonly N[]): Promise<Readonly<Record<N, CellMatrix | null>>>;
}

/**
 * Where workbooks live. Every host keeps this interface; hosts know plans and cells, never KPIs.
 * A failing host throws `HostError`.
 */
export interface WorkbookHost extends WorkbookReader {
  /**
   * Makes the sheets of a plan. On failure the sheets made so far stay until `remove(plan.prefix)`.
   * @param options.signal - Stops after the sheet that is being made; then rejects with `HostError` code "cancelled".
   */
  render(plan: WorkbookPlan, options?: RenderOptions): Promise<void>;

  /** Removes exactly what `render` made under this prefix, finished or not, also after a reload. */
  remove(prefix: string): Promise<void>;

  /** The sheets of this prefix into which somebody typed since they were made, by their present tab names. */
  sheetsTypedInto(prefix: string): Promise<readonly string[]>;

  /** Writes values into the cells under defined names, `row` and `column` counting from the name's first cell. */
  write(changes: readonly CellChange[]): Promise<void>;
}

export interface WorkbookSurvey {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  /** Prefixes whose making has begun and not ended: a failure or a closed pane left something behind. */
  readonly unfinished: readonly string[];
}

export interface RenderOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: RenderProgress) => void;
}

export interface RenderProgress {
  readonly done: number;
  readonly total: number;
  /** The sheet that is being made now. */
  readonly sheet: string;
}

export interface CellChange {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  /** `null` clears the cell. */
  readonly value: number | string | null;
}

/** Cells as a formula names them. */
export interface CellsRequest {
  /** `null` for the sheet in view. */
  readonly sheet: string | null;
  /** `B2`, `B2:B9`, `B:B` or `2:5`, with or without `$`. */
  readonly address: string;
}

/** What stands in the cells that were asked for. Rows and columns count from 0. */
export type CellsFound =
  | {
      readonly kind: "cells";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly values: CellMatrix;
    }
  /** More cells than were to be read. */
  | { readonly kind: "tooMany"; readonly cells: number }
  /** There is no such sheet. */
  | { readonly kind: "missing" };

/** The cell that is selected. */
export interface ActiveCell {
  readonly sheet: string;
  /** Without the sheet: `B3`. */
  readonly address: string;
  /** In the en-US grammar, with the leading `=`; `null` where the cell holds none. */
  readonly formula: string | null;
  readonly value: CellValue;
  /** As it is shown. */
  readonly text: string;
}

/** The formulas of an open workbook, wherever they stand: what a conversion reads and writes. */
export interface FormulaHost {
  /**
   * The cells of a scope whose formula is wanted, sheet by sheet, row by row; hidden sheets belong to the workbook. `null` where
   * something other than one block of cells is selected.
   */
  formulas(scope: FormulaScope, isWanted: (formula: string) => boolean): Promise<readonly FormulaCell[] | null>;

  /** Writes formulas into cells that still hold what they should, and says what became of each, in the order given. */
  replaceFormulas(changes: readonly FormulaChange[]): Promise<FormulaChanges>;

  /** A text that stays with the workbook; `null` where none was kept. */
  kept(key: string): Promise<string | null>;

  /** Keeps a text with the workbook; `null` forgets it. */
  keep(key: string, text: string | null): Promise<void>;
}

export type FormulaScope = "selection" | "sheet" | "workbook";

export interface FormulaPlace {
  /** The sheet by an id that survives renaming. */
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface FormulaCell extends FormulaPlace {
  readonly sheet: string;
  /** In the en-US grammar, with its `=`. */
  readonly formula: string;
  /** Whether the cell shows `#NAME?`. */
  readonly isNameError: boolean;
}

export interface FormulaChange extends FormulaPlace {
  readonly to: string;
  /** Whether the formula that a cell holds now is the one that the change was meant for. */
  readonly holds: (formula: string) => boolean;
}

export interface FormulaChanges {
  readonly results: readonly FormulaResult[];
  /** Sheets whose protection was taken off for the change and could not be put back. */
  readonly unprotected: readonly string[];
}

/**
 * `done`, with the formula as the host now writes it · `edited`: the cell held something else · `protected`: with a password ·
 * `missing`: the sheet is gone · `failed`: the host did not take the formula.
 */
export type FormulaResult =
  | { readonly kind: "done"; readonly formula: string }
  | { readonly kind: "edited" | "protected" | "missing" | "failed" };

/** The host failed: which sheet, at which step, and what it said. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    readonly place: { readonly sheet?: string; readonly step: string },
    options?: { readonly cause?: unknown },
  ) {
    super(`${code} at ${place.step}${place.sheet === undefined ? "" : ` of ${place.sheet}`}`, options);
    this.name = "HostError";
  }
}

export type HostErrorCode =
  "cancelled" | "cellEditing" | "protected" | "tooLarge" | "notSupported" | "busy" | "missing" | "failed";
