import { STYLES, type StyleId } from "./style";

/** A text in a cell: how wide its column is, in characters of the default font, and how it looks. */
export interface Fitted {
  readonly text: string;
  readonly width: number;
  readonly style?: StyleId;
}

/**
 * The lines a text takes when it wraps. An estimate, because no host measures a text before it stands in a cell; it leans to
 * the wide side, since a line too many shows everything and a line too few does not.
 */
export function linesOf({ text, width, style = "base" }: Fitted): readonly string[] {
  const { indent = 0 } = STYLES[style];
  const room = Math.max(1, width - indent * INDENT_WIDTH);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((each) => each !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (widthOf(longer, style) <= room) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = broken(word, room, style);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  return line === "" ? lines : [...lines, line];
}

/** The height in points of a row that shows all lines of its texts, and at least `least`. */
export function rowHeightFor(texts: readonly Fitted[], least: number): number {
  const heights = texts.map((fitted) => linesOf(fitted).length * lineHeight(fitted.style) + ROW_PADDING);
  return Math.min(HIGHEST_ROW, Math.ceil(Math.max(least, ...heights)));
}

/** The width of a text on one line, in characters of the default font. */
export function widthOf(text: string, style: StyleId = "base"): number {
  const { bold = false, size = SIZE } = STYLES[style];
  const characters = [...text].reduce((sum, character) => sum + characterWidth(character), 0);
  return (characters * size * (bold ? BOLD_WIDTH : 1)) / SIZE;
}

/** Points: the size of the base style, which is as wide as the default font that columns are measured in. */
const SIZE = 10;
const LINE_HEIGHT = 13;
const ROW_PADDING = 4;
/** What Excel allows. */
const HIGHEST_ROW = 409;
const INDENT_WIDTH = 1.5;
const BOLD_WIDTH = 1.1;

function lineHeight(style: StyleId = "base"): number {
  return (LINE_HEIGHT * (STYLES[style].size ?? SIZE)) / SIZE;
}

function characterWidth(character: string): number {
  if (/\p{M}/u.test(character)) return 0;
  if (/[\p{Extended_Pictographic}\u1100-\u115f\u2e80-\ud7ff\uf900-\uff60]/u.test(character)) return 2;
  return /[\p{Lu}mw@%]/u.test(character) ? 1.3 : 1;
}

/** A word in pieces that each fit on a line: spreadsheets break a word that is wider than its column anywhere. */
function broken(word: string, room: number, style: StyleId): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece !== "" && widthOf(piece + character, style) > room) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}
