import type { KpiFunction } from "../../function";

/**
 * Operating expense ratio: the share of revenue that selling and administration take.
 *
 * `operating expenses ÷ revenue`
 *
 * Without the cost of goods sold. In property the same name means something else.
 *
 * @param opex - Selling and administrative expenses of the period, in any currency.
 * @param revenue - Net revenue of the same period, in the same currency.
 * @returns A fraction (0.25 is 25 %). `#DIV/0!` without revenue, `#NUM!` for negative figures.
 * @example opexRatio(200, 800) //=> 0.25
 */
export function opexRatio(opex: number, revenue: number): number {
  return opex / revenue;
}

export const OPEXRATIO: KpiFunction = {
  id: "OPEXRATIO",
  parameters: [
    { kind: "number", id: "opex", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "revenue", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: opexRatio,
};
