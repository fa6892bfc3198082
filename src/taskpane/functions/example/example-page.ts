import { cellArea } from "../../../workbook/a1";
import type { SheetPlan } from "../../../workbook/plan";
import { SheetDraft } from "../../../workbook/sheet-draft";
import { rowHeightFor } from "../../../workbook/text-fit";

/** The columns of an example: what it is, its value, a gap, and what is said about it. */
export const [LABEL, VALUE, GAP, NOTE] = [0, 1, 2, 3] as const;

const WIDTHS = [34, 20, 2, 64] as const;
/** Of a column in which numbers stand. */
const NUMBER_WIDTH = 16;
const LEAST_HEIGHT = 17;

/** An example sheet while it is filled. */
export class ExamplePage {
  readonly draft = new SheetDraft();
  private readonly heights = [{ row: 0, height: 28 }];

  heading(row: number, [label, value, note]: readonly [string, string, string]): void {
    this.draft.style({ row, column: LABEL, lastRow: row, lastColumn: NOTE }, "header");
    this.draft.text(row, LABEL, label);
    this.draft.text(row, VALUE, value, "headerNumber");
    this.draft.text(row, NOTE, note);
  }

  /** What is said about something, with its value still to be put beside it. */
  line(row: number, label: string, note: string): void {
    this.draft.style({ row, column: LABEL, lastRow: row, lastColumn: GAP }, "text");
    this.draft.text(row, LABEL, label);
    this.draft.text(row, NOTE, note, "wrapped");
    const height = rowHeightFor([{ text: note, width: WIDTHS[NOTE], style: "wrapped" }], LEAST_HEIGHT);
    this.heights.push({ row, height });
  }

  format(row: number, column: number, format: string | null): void {
    if (format !== null) this.draft.format(cellArea(row, column), format);
  }

  /** @param isTable - Numbers stand in the gap, too. */
  finish(isTable: boolean): Pick<SheetPlan, "cells" | "styles" | "formats" | "columnWidths" | "rowHeights"> {
    const whole = this.draft.finish();
    const more = Math.max(0, (whole.cells[0]?.length ?? 0) - WIDTHS.length);
    const widths = WIDTHS.map((width, column) => (column === GAP && isTable ? NUMBER_WIDTH : width));
    return {
      ...whole,
      columnWidths: [...widths, ...Array.from({ length: more }, () => NUMBER_WIDTH)],
      rowHeights: this.heights,
    };
  }
}
