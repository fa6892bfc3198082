import type { Engine } from "./engine";
import type { WorkbookModel } from "./workbook-model";

/** What tests can make go wrong. */
export interface Faults {
  /** The action with this number (from 1, counted since `figures.reset()`) fails. */
  failAction: number | null;
  /** Every action of this name fails, e.g. `ChartCollection.add`. */
  failMember: string | null;
  /** The sync with this number fails before anything runs. */
  failSync: number | null;
  /** Milliseconds that each sync takes longer. */
  slow: number;
  /** Somebody is typing into a cell. */
  cellEditing: boolean;
}

export interface Figures {
  syncs: number;
  actions: number;
  requestBytes: number;
  responseBytes: number;
  /** The largest request so far. */
  largestRequest: number;
}

/** What all contexts of one Excel share. */
export interface Host {
  readonly engine: Engine;
  readonly model: WorkbookModel;
  readonly faults: Faults;
  readonly figures: Figures;
  /** `null` plays the newest. */
  readonly apiSet: number | null;
  /** How the user's Excel writes numbers. */
  readonly locale: { readonly name: string; readonly decimal: string; readonly group: string };
}
