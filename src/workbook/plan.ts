import type { CellValue } from "../kpi/cell";
import type { StyleId } from "./style";

/**
 * What a workbook contains: plain JSON, knowing no host.
 *
 *     answers ─build─▶ Scorecard ─compile─▶ WorkbookPlan ─render─▶ host
 *                                           ▲ you are here
 *
 * Addresses are A1 without a sheet (`"B2"`, `"B2:D9"`) unless a field says otherwise. Formulas are in the en-US grammar
 * with a leading `=`. Rows and columns count from 0.
 */
export interface WorkbookPlan {
  /** What every defined name of this scorecard begins with: `bsc`, or `bsc2` for a second one in the same file. */
  readonly prefix: string;
  /** The prefix of custom functions in formulas: `KPI` in `=KPI.CAC(…)`. Files write such calls in a way of their own. */
  readonly namespace: string;
  /** What a file of its own says about itself. A workbook of the user's keeps what it says. */
  readonly properties: { readonly title: string; readonly company: string };
  /** In tab order. */
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
  /** Name of the sheet to show at the end. */
  readonly activeSheet: string;
}

/** A defined name of the workbook, e.g. `bsc_period` for `'Tổng quan'!$C$4`. Survives the renaming of a sheet. */
export interface NamePlan {
  readonly name: string;
  readonly sheet: string;
  /** Absolute within the sheet: `"$C$4"`, `"$E$6:$P$11"`. */
  readonly address: string;
}

export type SheetId = "dashboard" | "scorecard" | "data" | "calc" | "kpi";

export interface SheetPlan {
  readonly id: SheetId;
  /** As on the tab. */
  readonly name: string;
  readonly visible: boolean;
  readonly tabColour: string | null;
  readonly gridlines: boolean;
  /** The rows and columns that stay in view. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** Widths in characters of the default font, from column A. */
  readonly columnWidths: readonly number[];
  /** Heights in points of the rows that differ from the default. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  /** A rectangle from A1; every row has the same length. */
  readonly cells: readonly (readonly PlanCell[])[];
  /** Later ones are painted over earlier ones. */
  readonly styles: readonly { readonly range: string; readonly style: StyleId }[];
  /** Number formats in the en-US grammar. */
  readonly formats: readonly { readonly range: string; readonly format: string }[];
  readonly validations: readonly ValidationPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly links: readonly LinkPlan[];
  readonly charts: readonly ChartPlan[];
  /** For hosts that have them; elsewhere the cells stay blank. */
  readonly sparklines: readonly SparklinePlan[];
  /** For hosts that write files. */
  readonly pictures: readonly PicturePlan[];
  /** `null`: not protected. Protection never has a password. */
  readonly protection: { readonly unlocked: readonly string[] } | null;
  readonly print: PrintPlan | null;
}

/** `null` is a blank cell. A text is never a formula, whatever it begins with. */
export type PlanCell = null | TextCell | NumberCell | FormulaCell;

export interface TextCell {
  readonly kind: "text";
  readonly text: string;
}

export interface NumberCell {
  readonly kind: "number";
  readonly number: number;
}

export interface FormulaCell {
  readonly kind: "formula";
  readonly formula: string;
  /** What our own core computes for it: shown before anything recalculates, and held against what a spreadsheet computes. */
  readonly value: CellValue;
}

export type ValidationPlan =
  | {
      readonly kind: "list";
      readonly range: string;
      /** Either the words themselves (no commas, 255 characters at most) or `='Sheet'!$A$1:$A$9`. */
      readonly source: readonly string[] | string;
      readonly message: string;
    }
  | { readonly kind: "decimal"; readonly range: string; readonly minimum: number | null; readonly message: string };

export type ConditionalFormatPlan =
  | {
      /** Red, amber, green for 1, 2, 3 in the cells. */
      readonly kind: "trafficLights";
      readonly range: string;
    }
  | {
      readonly kind: "formula";
      readonly range: string;
      /** Relative to the first cell of the range. */
      readonly formula: string;
      readonly fill: string;
      readonly font: string;
    };

/** A cell that leads to another place in the workbook. */
export interface LinkPlan {
  readonly cell: string;
  readonly sheet: string;
  readonly address: string;
  readonly tip: string;
}

export interface ChartPlan {
  /** Unique in the workbook. */
  readonly id: string;
  readonly kind: "line" | "bar" | "column";
  readonly title: string;
  readonly series: readonly {
    readonly name: string;
    /** With the sheet: `'_calc'!$C$4:$N$4`. */
    readonly values: string;
    readonly colour: string;
  }[];
  /** With the sheet. */
  readonly categories: string;
  /** The cells the chart covers, on its own sheet. */
  readonly position: string;
  readonly valueFormat: string;
  readonly legend: boolean;
  /** The lowest and the highest value of the axis; `null` leaves it to the host. */
  readonly minimum: number | null;
  readonly maximum: number | null;
}

/** A line in a cell. */
export interface SparklinePlan {
  readonly cell: string;
  /** With the sheet. Errors leave a gap. */
  readonly values: string;
  readonly colour: string;
}

/** A picture whose left upper corner is that of a cell. */
export interface PicturePlan {
  readonly cell: string;
  /** A PNG in base64. */
  readonly png: string;
  /** In pixels at 96 to the inch. */
  readonly width: number;
  readonly height: number;
  /** For who cannot see it. */
  readonly description: string;
}

export interface PrintPlan {
  readonly area: string;
  readonly landscape: boolean;
  /** How large, in per cent; `null` makes it one page wide. As many pages below one another as it takes. */
  readonly scale: number | null;
  /** The columns with which a new page begins, from 0. */
  readonly columnBreaks: readonly number[];
  /** Rows printed on every page, e.g. `"$1:$5"`. */
  readonly titleRows: string | null;
  /** Columns printed on every page, e.g. `"$A:$A"`. */
  readonly titleColumns: string | null;
  readonly header: string;
}
