import type { CellValue } from "../kpi/cell";
import { areaAddress, type Area } from "./a1";
import type { PlanCell, SheetPlan } from "./plan";
import type { StyleId } from "./style";

/**
 * A sheet while its compiler fills it: cells in any order, then one rectangle. Rows and columns count from 0.
 */
export class SheetDraft {
  /** Sparse: rows and cells that nothing was put into are not there. */
  private readonly grid: PlanCell[][] = [];
  private lastRow = 0;
  private lastColumn = 0;
  private readonly styles: { range: string; style: StyleId }[] = [];
  private readonly formats: { range: string; format: string }[] = [];

  /** An empty text leaves the cell blank: a cell with an empty text is not blank to a spreadsheet. */
  text(row: number, column: number, text: string, style?: StyleId): void {
    this.put(row, column, text === "" ? null : { kind: "text", text }, style);
  }

  /** `null` leaves the cell blank. */
  number(row: number, column: number, number: number | null, style?: StyleId): void {
    this.put(row, column, number === null ? null : { kind: "number", number }, style);
  }

  /** @param formula - Without the leading `=`. */
  formula(row: number, column: number, formula: string, value: CellValue, style?: StyleId): void {
    this.put(row, column, { kind: "formula", formula: `=${formula}`, value }, style);
  }

  /** A styled area belongs to the sheet even where it is blank. */
  style(area: Area, style: StyleId): void {
    this.lastRow = Math.max(this.lastRow, area.lastRow);
    this.lastColumn = Math.max(this.lastColumn, area.lastColumn);
    this.styles.push({ range: areaAddress(area), style });
  }

  format(area: Area, format: string): void {
    this.formats.push({ range: areaAddress(area), format });
  }

  /** The finished parts of a sheet plan. The base style lies under everything else. */
  finish(): Pick<SheetPlan, "cells" | "styles" | "formats"> {
    const cells = Array.from({ length: this.lastRow + 1 }, (_, row) =>
      Array.from({ length: this.lastColumn + 1 }, (__, column) => this.grid[row]?.[column] ?? null),
    );
    const whole = { row: 0, column: 0, lastRow: this.lastRow, lastColumn: this.lastColumn };
    return {
      cells,
      styles: [{ range: areaAddress(whole), style: "base" }, ...this.styles],
      formats: this.formats,
    };
  }

  private put(row: number, column: number, content: PlanCell, style: StyleId | undefined): void {
    const line = (this.grid[row] ??= []);
    line[column] = content;
    this.lastRow = Math.max(this.lastRow, row);
    this.lastColumn = Math.max(this.lastColumn, column);
    if (style !== undefined) this.style({ row, column, lastRow: row, lastColumn: column }, style);
  }
}
