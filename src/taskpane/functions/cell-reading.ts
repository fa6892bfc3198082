import type { CellsFound, CellsRequest } from "../../hosts/host";

/** More cells than this are not read for a look: whoever names a million of them wants to insert, not to wait. */
export const MOST_CELLS = 20_000;

export type ReadCells = (requests: readonly CellsRequest[], most: number) => Promise<readonly CellsFound[]>;

/** Where the first cell of a range is, for naming the others. Counts from 0. */
export interface FirstCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
