import type { Area } from "./address";
import type { Sheet } from "./engine";

/** Cells of a sheet. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}
