import { BorderStyleTypes, type IBorderStyleData, type IStyleData } from "@univerjs/core";

/** What a cell looks like, as Office.js names it. */
export interface Look {
  readonly fill?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  /** In steps of three spaces, from the side to which the text is aligned. */
  readonly indent?: number;
  readonly format?: string;
  readonly borders?: Readonly<Record<string, BorderLook>>;
  readonly locked?: boolean;
}

/** One edge of a cell. */
export interface BorderLook {
  readonly style?: string;
  readonly weight?: string;
  readonly color?: string;
}

const HORIZONTAL: Readonly<Record<string, number>> = { Left: 1, Center: 2, Right: 3, CenterAcrossSelection: 2 };
const VERTICAL: Readonly<Record<string, number>> = { Top: 1, Center: 2, Bottom: 3 };
const SIDES: Readonly<Record<string, string>> = { EdgeTop: "t", EdgeBottom: "b", EdgeLeft: "l", EdgeRight: "r" };

/** A look as the engine stores it. */
export function styleOf(look: Look): IStyleData {
  const borders = Object.entries(look.borders ?? {}).flatMap(([side, border]) => {
    const edge = SIDES[side];
    return edge === undefined || border.style === "None" ? [] : [[edge, lineOf(border)] as const];
  });
  return {
    ...(look.fill === undefined ? {} : { bg: { rgb: look.fill } }),
    ...(look.fontName === undefined ? {} : { ff: look.fontName }),
    ...(look.fontSize === undefined ? {} : { fs: look.fontSize }),
    ...(look.fontColor === undefined ? {} : { cl: { rgb: look.fontColor } }),
    ...(look.bold === undefined ? {} : { bl: look.bold ? 1 : 0 }),
    ...(look.italic === undefined ? {} : { it: look.italic ? 1 : 0 }),
    ...(look.horizontal === undefined ? {} : { ht: HORIZONTAL[look.horizontal] ?? 0 }),
    ...(look.vertical === undefined ? {} : { vt: VERTICAL[look.vertical] ?? 2 }),
    ...(look.wrap === undefined ? {} : { tb: look.wrap ? 3 : 1 }),
    ...(look.indent === undefined ? {} : { pd: paddingOf(look.indent, look.horizontal) }),
    ...(look.format === undefined ? {} : { n: { pattern: look.format } }),
    ...(borders.length === 0 ? {} : { bd: Object.fromEntries(borders) }),
  };
}

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
  SlantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};
const WEIGHTS: Readonly<Record<string, BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

/** The engine has one kind of line for what Excel has in style and weight. */
function lineOf({ style = "", weight = "", color = "#000000" }: BorderLook): IBorderStyleData {
  return { s: LINES[style] ?? WEIGHTS[weight] ?? BorderStyleTypes.THIN, cl: { rgb: color } };
}

/** Pixels between a cell's edges and its text, as the engine has them by itself, and what Excel adds for a step of indent. */
const PADDING = { t: 0, b: 2, l: 2, r: 2 };
const PIXELS_PER_INDENT = 9;

function paddingOf(indent: number, horizontal: string | undefined): NonNullable<IStyleData["pd"]> {
  const side = horizontal === "Right" ? "r" : "l";
  return { ...PADDING, [side]: PADDING[side] + indent * PIXELS_PER_INDENT };
}
