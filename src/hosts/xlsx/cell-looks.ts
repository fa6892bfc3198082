import type { BorderSide, BorderStyle, CellStyle } from "hucre";
import { areaOf, type Area } from "../../workbook/a1";
import type { SheetPlan } from "../../workbook/plan";
import { FONT, STYLES, type Style, type StyleId } from "../../workbook/style";
import { rgb } from "./colour";

/** What a cell looks like and whether it may be typed into. */
export interface CellLook {
  readonly style: CellStyle;
  /** Whether a blank cell shows it: a fill or a line, or room for a text that is centred over several cells. */
  readonly seenWhenBlank: boolean;
}

/** The looks of a sheet's cells, by number. */
export interface CellLooks {
  readonly looks: readonly CellLook[];
  /** The number of a cell's look. */
  readonly lookAt: (row: number, column: number) => number;
}

/**
 * The look of every cell of a sheet: its styles laid over one another as an Excel user would paint them, then its number format
 * and its lock.
 */
export function cellLooks(plan: SheetPlan): CellLooks {
  const paints: readonly { readonly area: Area; readonly layer: Layer }[] = [
    ...plan.styles.map(({ range, style }) => ({ area: areaOf(range), layer: { kind: "style", style } as const })),
    ...plan.formats.map(({ range, format }) => ({ area: areaOf(range), layer: { kind: "format", format } as const })),
    ...(plan.protection?.unlocked ?? []).map((range) => ({
      area: areaOf(range),
      layer: { kind: "unlocked" } as const,
    })),
  ];
  const palette = createPalette();
  const painted = plan.cells.map((row) => row.map(() => 0));
  for (const { area, layer } of paints) {
    for (let row = area.row; row <= area.lastRow; row++) {
      const line = painted[row];
      if (line === undefined) break;
      for (let column = area.column; column <= Math.min(area.lastColumn, line.length - 1); column++) {
        line[column] = palette.over(line[column] ?? 0, layer);
      }
    }
  }
  return { looks: palette.looks, lookAt: (row, column) => painted[row]?.[column] ?? 0 };
}

type Layer =
  | { readonly kind: "style"; readonly style: StyleId }
  | { readonly kind: "format"; readonly format: string }
  | { readonly kind: "unlocked" };

/** Looks by number; 0 is a cell that nothing was painted on. The same layer over the same look is worked out once. */
function createPalette(): {
  readonly over: (look: number, layer: Layer) => number;
  readonly looks: readonly CellLook[];
} {
  const looks: CellLook[] = [NOTHING];
  const known = new Map<string, number>();
  return {
    looks,
    over: (below, layer) => {
      const key = `${String(below)} ${keyOf(layer)}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      const number = looks.push(paint(looks[below] ?? NOTHING, layer)) - 1;
      known.set(key, number);
      return number;
    },
  };
}

const NOTHING: CellLook = { style: {}, seenWhenBlank: false };

function keyOf(layer: Layer): string {
  if (layer.kind === "style") return `style ${layer.style}`;
  return layer.kind === "format" ? `format ${layer.format}` : layer.kind;
}

function paint({ style, seenWhenBlank }: CellLook, layer: Layer): CellLook {
  // Somebody will type into an unlocked cell, and its number format has to be there then.
  if (layer.kind === "unlocked") return { style: { ...style, protection: { locked: false } }, seenWhenBlank: true };
  if (layer.kind === "format") return { style: { ...style, numFmt: layer.format }, seenWhenBlank };
  const over = STYLES[layer.style];
  return {
    style: paintStyle(style, over),
    seenWhenBlank:
      seenWhenBlank ||
      over.fill !== undefined ||
      over.border !== undefined ||
      over.horizontal === "centerAcrossSelection",
  };
}

function paintStyle(below: CellStyle, over: Style): CellStyle {
  return {
    ...below,
    font: {
      ...below.font,
      name: FONT,
      ...(over.size !== undefined && { size: over.size }),
      ...(over.bold !== undefined && { bold: over.bold }),
      ...(over.italic !== undefined && { italic: over.italic }),
      ...(over.colour !== undefined && { color: { rgb: rgb(over.colour) } }),
    },
    alignment: {
      ...below.alignment,
      ...(over.horizontal !== undefined && { horizontal: HORIZONTAL[over.horizontal] }),
      ...(over.vertical !== undefined && { vertical: over.vertical }),
      ...(over.wrap !== undefined && { wrapText: over.wrap }),
      ...(over.indent !== undefined && { indent: over.indent }),
    },
    ...(over.fill !== undefined && {
      fill: { type: "pattern", pattern: "solid", fgColor: { rgb: rgb(over.fill) } } as const,
    }),
    ...(over.border !== undefined && { border: { ...below.border, ...borderOf(over.border) } }),
  };
}

const HORIZONTAL = {
  left: "left",
  center: "center",
  right: "right",
  centerAcrossSelection: "centerContinuous",
} as const;

function borderOf({ sides, colour }: NonNullable<Style["border"]>): BorderStyle {
  const side: BorderSide = { style: "thin", color: { rgb: rgb(colour) } };
  return sides === "all" ? { top: side, right: side, bottom: side, left: side } : { bottom: side };
}
