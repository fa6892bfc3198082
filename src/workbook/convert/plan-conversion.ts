import type { Conversion, StayReason } from "./conversion";
import { repaired } from "./repair";
import { toKpi } from "./to-kpi";
import { toNative } from "./to-native";

/** `native`: into ordinary formulas · `kpi`: back · `repair`: cells that show `#NAME?` are entered again. */
export type ConversionKind = "native" | "kpi" | "repair";

/** A cell with a formula, wherever it stands. */
export interface ConvertibleCell {
  /** In the en-US grammar, with its `=`. */
  readonly formula: string;
  readonly isNameError: boolean;
}

export interface ConversionPlan<Cell extends ConvertibleCell> {
  readonly changes: readonly PlannedChange<Cell>[];
  readonly staying: readonly { readonly cell: Cell; readonly reason: StayReason }[];
}

export interface PlannedChange<Cell extends ConvertibleCell> {
  readonly cell: Cell;
  readonly to: string;
  /** The functions in it, each once. */
  readonly ids: readonly string[];
}

/** What a conversion would do to cells, which of ours it would leave, and why. Other cells are in neither list. */
export function planConversion<Cell extends ConvertibleCell>(
  cells: readonly Cell[],
  kind: ConversionKind,
  namespace: string,
): ConversionPlan<Cell> {
  const changes: PlannedChange<Cell>[] = [];
  const staying: { cell: Cell; reason: StayReason }[] = [];
  for (const cell of cells) {
    if (kind === "repair" && !cell.isNameError) continue;
    const conversion = CONVERT[kind](cell.formula, namespace);
    if (conversion === null) continue;
    if (conversion.kind === "stays") staying.push({ cell, reason: conversion.reason });
    else changes.push({ cell, to: conversion.to, ids: [...new Set(conversion.ids)] });
  }
  return { changes, staying };
}

/** Whether a formula can hold anything of ours: a quick look, for large sheets. */
export function mayBeOurs(formula: string, namespace: string): boolean {
  return formula.toUpperCase().includes(namespace.toUpperCase());
}

const CONVERT: Readonly<Record<ConversionKind, (formula: string, namespace: string) => Conversion>> = {
  native: toNative,
  kpi: toKpi,
  repair: repaired,
};
