import type { KpiFunction } from "../../function";

/**
 * Sales per square metre: what one square metre of selling area brings over the period.
 *
 * `revenue ÷ selling area`
 *
 * Of the period that the revenue covers: it is not brought to a year, as published figures are.
 *
 * @param revenue - Revenue of the store in the period, in any currency.
 * @param area - Average selling area, without storeroom and office, in square metres.
 * @returns In the currency of the revenue. `#DIV/0!` without area, `#NUM!` for negative figures.
 * @example salesPerArea(600, 120) //=> 5
 */
export function salesPerArea(revenue: number, area: number): number {
  return revenue / area;
}

export const SALESSQM: KpiFunction = {
  id: "SALESSQM",
  parameters: [
    { kind: "number", id: "revenue", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "area", domain: "gt0", rollUp: "average" },
  ],
  unit: "currency",
  compute: salesPerArea,
};
