import { CURRENCY_DECIMALS } from "../currency-decimals";
import type { CurrencyCode } from "../scorecard";

/** What a number counts, as far as it decides how it may be written. */
export type NumberUnit =
  | { readonly kind: "currency"; readonly decimals: number }
  | { readonly kind: "count" | "percent" | "ratio" | "weight" };

/** The unit of an input or a KPI; money has the decimals of its currency. */
export function numberUnit(unit: "currency" | "count" | "percent" | "ratio", currency: CurrencyCode): NumberUnit {
  return unit === "currency" ? { kind: unit, decimals: CURRENCY_DECIMALS[currency] } : { kind: unit };
}

/** Nothing smaller than one is written: `850.000` can only be eight hundred and fifty thousand. */
export function isWholeUnit(unit: NumberUnit): boolean {
  return unit.kind === "count" || (unit.kind === "currency" && unit.decimals === 0);
}

/** A rate, a multiple of which people also say 400 %, or a weight out of a hundred; an amount or a count is never one. */
export function takesPercent(unit: NumberUnit): boolean {
  return unit.kind === "percent" || unit.kind === "ratio" || unit.kind === "weight";
}
