import type { KpiFunction } from "../../function";

/**
 * Gross margin: the share of revenue left after the direct cost of what was sold.
 *
 * `(revenue − cost of goods sold) ÷ revenue`
 *
 * Not the markup, which divides by the cost.
 *
 * @param revenue - Net sales of the period, in any currency.
 * @param costOfGoodsSold - Direct cost of those sales, in the same currency.
 * @returns A fraction (0.4 is 40 %), negative when cost exceeds revenue. `#DIV/0!` when revenue is 0.
 * @example grossMargin(250_000, 150_000) //=> 0.4
 */
export function grossMargin(revenue: number, costOfGoodsSold: number): number {
  return (revenue - costOfGoodsSold) / revenue;
}

export const GROSSMARGIN: KpiFunction = {
  id: "GROSSMARGIN",
  parameters: [
    { kind: "number", id: "revenue", domain: "gt0", rollUp: "sum" },
    { kind: "number", id: "costOfGoodsSold", domain: "ge0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: grossMargin,
};
