import type { KpiFunction } from "../../function";

/**
 * Return on equity: what a year earns on the money that the owners have in the business.
 *
 * `net profit ÷ average equity`
 *
 * On average equity; closing equity is the other convention. It is not brought to a year: give the profit of 12 months.
 *
 * @param netProfit - Profit after tax of 12 months, negative for a loss, in any currency.
 * @param avgEquity - Average equity of those months, in the same currency.
 * @returns A fraction (0.15 is 15 %). `#DIV/0!` when equity is 0, `#NUM!` when it is negative: two negatives would show a
 * gain.
 * @example roe(120, 800) //=> 0.15
 */
export function roe(netProfit: number, avgEquity: number): number {
  return netProfit / avgEquity;
}

export const ROE: KpiFunction = {
  id: "ROE",
  parameters: [
    { kind: "number", id: "netProfit", domain: "any", rollUp: "sum" },
    { kind: "number", id: "avgEquity", domain: "gt0", rollUp: "average" },
  ],
  unit: "percent",
  compute: roe,
};
