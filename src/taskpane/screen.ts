import type { ActiveCell, CellsFound, CellsRequest, WorkbookHost } from "../hosts/host";
import type { Language } from "../kpi/language";
import type { Month } from "../scorecard/period";
import type { SheetPlan } from "../workbook/plan";

/** What every screen of the pane is given. Made once, in index.tsx. */
export interface Pane {
  readonly host: WorkbookHost;
  /** What only a spreadsheet with tabs and a selection can do. */
  readonly cells: CellPicker;
  readonly drafts: DraftStore;
  /** Opens an .xlsx file as a new workbook beside this one. A failing Excel throws `HostError`. */
  readonly openWorkbook: (file: Uint8Array) => Promise<void>;
  /** The prefix of custom functions in this build: `KPI` or `KPIDEV`. */
  readonly namespace: string;
  /** The present month, asked once: the core has no clock. */
  readonly today: Month;
}

export interface ScreenProps {
  readonly pane: Pane;
  readonly language: Language;
  readonly onLeave: () => void;
  /** Which scorecard the screen is about, by the prefix of its names; absent where a screen is about none or finds it itself. */
  readonly prefix?: string;
}

/** The cell the user has selected, and the tabs as the user calls them. */
export interface CellPicker {
  /** Address of the selection as the user would type it, e.g. `Sheet1!B2:B5`. */
  selectedAddress(): Promise<string>;
  /** Writes a formula (en-US grammar) into the selected cell, and gives back what the cell then shows. */
  insertFormula(formula: string): Promise<string>;
  /** The tabs on which defined names stand now, in the order of the names; those whose sheet is gone are left out. */
  tabsUnder(names: readonly string[]): Promise<readonly string[]>;
  /** What stands between arguments in the user's own grammar: `,` or `;`. */
  argumentSeparator(): Promise<"," | ";">;
  /** What stands in some ranges, unless that is more cells than `most` altogether. */
  readCells(requests: readonly CellsRequest[], most: number): Promise<readonly CellsFound[]>;
  activeCell(): Promise<ActiveCell>;
  /** Adds a sheet that is the user's own from the start, shows it, and gives back the name it got. */
  addSheet(plan: Omit<SheetPlan, "id">): Promise<string>;
}

/** Drafts that survive a closed pane and a reload; one per workbook. */
export interface DraftStore {
  load(): Promise<unknown>;
  save(draft: unknown): Promise<void>;
  clear(): Promise<void>;
}
