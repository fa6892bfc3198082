/** Around a printed page, in inches. Wide tables need the room. */
export const PAGE_MARGINS = { left: 0.4, right: 0.4, top: 0.7, bottom: 0.6, header: 0.3, footer: 0.3 } as const;

/** The looks a cell can have. A sheet names them; a host applies them; a missing one is a type error. */
export type StyleId =
  | "base"
  | "title"
  | "longTitle"
  | "subtitle"
  | "label"
  | "pickerLabel"
  | "input"
  | "inputText"
  | "header"
  | "headerNumber"
  | "group"
  | "groupNumber"
  | "text"
  | "wrapped"
  | "number"
  | "total"
  | "totalNumber"
  | "light"
  | "tileTitle"
  | "tileScore"
  | "tileNote"
  | "note"
  | "strong"
  | "rightAligned"
  | "indented"
  | "hidden";

export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  /** `#RRGGBB`. */
  readonly colour?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right" | "centerAcrossSelection";
  /** Steps away from the side to which the text is aligned. */
  readonly indent?: number;
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
  /** A thin line on these sides, in this colour. */
  readonly border?: { readonly sides: "all" | "bottom"; readonly colour: string };
}

/** One typeface for the whole workbook: on every machine, with every Vietnamese letter. */
export const FONT = "Arial";

const INK = "#1F2937";
const QUIET = "#6B7280";
const LINE = "#D1D5DB";
const BRAND = "#1F4E79";
const BAND = "#E8EEF5";
const ENTRY = "#FFF9E5";

export const STYLES: Readonly<Record<StyleId, Style>> = {
  base: { size: 10, colour: INK, vertical: "center" },
  title: { size: 18, bold: true, colour: BRAND },
  longTitle: { size: 12, bold: true, colour: BRAND },
  subtitle: { size: 10, italic: true, colour: QUIET },
  label: { colour: QUIET },
  pickerLabel: { bold: true, colour: INK, horizontal: "left" },
  input: { fill: ENTRY, horizontal: "right", border: { sides: "all", colour: LINE } },
  inputText: { fill: ENTRY, horizontal: "left", wrap: true, border: { sides: "all", colour: LINE } },
  header: { bold: true, colour: "#FFFFFF", fill: BRAND, wrap: true, vertical: "center", horizontal: "left" },
  headerNumber: { bold: true, colour: "#FFFFFF", fill: BRAND, wrap: true, vertical: "center", horizontal: "right" },
  group: { bold: true, colour: BRAND, fill: BAND },
  groupNumber: { bold: true, colour: BRAND, fill: BAND, horizontal: "right" },
  text: { border: { sides: "bottom", colour: LINE } },
  wrapped: { wrap: true, border: { sides: "bottom", colour: LINE } },
  number: { horizontal: "right", border: { sides: "bottom", colour: LINE } },
  total: { bold: true, size: 11, colour: "#FFFFFF", fill: BRAND },
  totalNumber: { bold: true, size: 11, colour: "#FFFFFF", fill: BRAND, horizontal: "right" },
  light: { horizontal: "left", border: { sides: "bottom", colour: LINE } },
  tileTitle: { bold: true, colour: QUIET, fill: BAND },
  tileScore: { bold: true, size: 20, colour: BRAND, fill: BAND, horizontal: "left" },
  tileNote: { colour: QUIET, fill: BAND },
  note: { size: 9, colour: QUIET },
  strong: { bold: true, wrap: true },
  rightAligned: { horizontal: "right" },
  indented: { horizontal: "left", indent: 1 },
  hidden: { size: 9, colour: QUIET },
};
