import { absolute, cell } from "../../a1";
import { weightFormula } from "../../formulas";
import { SCORECARD_COLUMNS } from "../../layout";
import type { SheetContext } from "../../sheet-context";

/** A weight's part of all weight. */
export function shareFormula(row: number, totalRow: number): string {
  const total = absolute(totalRow, SCORECARD_COLUMNS.weight);
  return `IF(${total}=0,0,${weightFormula(cell(row, SCORECARD_COLUMNS.weight))}/${total})`;
}

/** What `shareFormula` gives. */
export function shareValue({ readings }: SheetContext, weight: number): number {
  return readings.total.weight > 0 ? weight / readings.total.weight : 0;
}
