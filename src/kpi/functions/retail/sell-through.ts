import type { KpiFunction } from "../../function";

/**
 * Sell-through rate: the share of the units received in the period that were sold.
 *
 * `units sold ÷ units received`
 *
 * Definitions differ in the denominator: units received (this one, the most common), opening stock, or units sold plus
 * those on hand. Give one of the others in its place. Above 1 where older stock was sold too.
 *
 * @param sold - Units sold in the period.
 * @param received - Units received in the period.
 * @returns A fraction (0.6 is 60 %). `#DIV/0!` when nothing was received, `#NUM!` for negative figures.
 * @example sellThrough(300, 500) //=> 0.6
 */
export function sellThrough(sold: number, received: number): number {
  return sold / received;
}

export const SELLTHRU: KpiFunction = {
  id: "SELLTHRU",
  parameters: [
    { kind: "number", id: "sold", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "received", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: sellThrough,
};
