import type { KpiFunction } from "../../function";

/**
 * Realisation rate: how much of the standard value of the work was billed.
 *
 * `billed ÷ standard value`
 *
 * Billing realisation: what clients then pay is collection.
 *
 * @param billed - Value billed for the hours of the period, before VAT, in any currency.
 * @param standardValue - Billable hours at standard rates, in the same currency.
 * @returns A fraction (0.92 is 92 %). `#DIV/0!` without standard value, `#NUM!` for negative figures.
 * @example realisation(184, 200) //=> 0.92
 */
export function realisation(billed: number, standardValue: number): number {
  return billed / standardValue;
}

export const REALIZE: KpiFunction = {
  id: "REALIZE",
  parameters: [
    { kind: "number", id: "billed", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "standardValue", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: realisation,
};
