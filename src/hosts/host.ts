import type { CellMatrix } from "../kpi/cell";
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
