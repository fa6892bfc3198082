import type { KpiFunction } from "../../function";

/**
 * Cost per unit: what one good unit costs to make.
 *
 * `production cost ÷ good units`
 *
 * By good units, so that scrap raises it.
 *
 * @param cost - Production cost of the period, in any currency.
 * @param goodUnits - Good units made in the same period.
 * @returns In the currency of the cost. `#DIV/0!` without good units, `#NUM!` for negative figures.
 * @example unitCost(720, 360) //=> 2
 */
export function unitCost(cost: number, goodUnits: number): number {
  return cost / goodUnits;
}

export const UNITCOST: KpiFunction = {
  id: "UNITCOST",
  parameters: [
    { kind: "number", id: "cost", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "goodUnits", domain: "gt0", rollUp: "sum" },
  ],
  unit: "currency",
  compute: unitCost,
};
