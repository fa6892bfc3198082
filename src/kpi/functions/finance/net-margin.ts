import type { KpiFunction } from "../../function";

/**
 * Net profit margin: the share of revenue left after everything was paid.
 *
 * `net profit ÷ revenue`
 *
 * @param netProfit - Profit after all cost and tax, negative for a loss, in any currency.
 * @param revenue - Net sales of the same period, in the same currency.
 * @returns A fraction, negative for a loss. `#DIV/0!` when revenue is 0, `#NUM!` when it is negative.
 * @example netMargin(10, 100) //=> 0.1
 */
export function netMargin(netProfit: number, revenue: number): number {
  return netProfit / revenue;
}

export const NETMARGIN: KpiFunction = {
  id: "NETMARGIN",
  parameters: [
    { kind: "number", id: "netProfit", domain: "any", rollUp: "sum" },
    { kind: "number", id: "revenue", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: netMargin,
};
