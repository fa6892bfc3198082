import type { Area } from "./address";
import type { Sheet } from "./engine";

/** Cells of a sheet. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Cells of a sheet that may be renamed or deleted. */
export interface Reference {
  readonly sheetId: string;
  readonly area: Area;
}
