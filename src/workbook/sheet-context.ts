import type { Figures, Readings, Selection } from "../scorecard/readings";
import type { Scorecard } from "../scorecard/scorecard";
import type { Layout } from "./layout";
import type { WorkbookWords } from "./words";

/** What every sheet compiler is given. */
export interface SheetContext {
  readonly scorecard: Scorecard;
  readonly layout: Layout;
  readonly words: WorkbookWords;
  /** What is already known: the workbook shows it from the first moment. */
  readonly figures: Figures;
  /** How the pickers stand. */
  readonly selection: Selection;
  /** The readings for the selection … */
  readonly readings: Readings;
  /** … and for each month by itself, under the same way of scoring. */
  readonly monthly: readonly Readings[];
  /** The prefix of custom functions, for the `kpi` formula style. */
  readonly namespace: string;
  /** Stands on the Dashboard. */
  readonly logo: Logo | null;
  /** Whether the host has sparklines. */
  readonly sparklines: boolean;
}

/** The organisation's own picture. */
export interface Logo {
  /** A PNG in base64. */
  readonly png: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}
