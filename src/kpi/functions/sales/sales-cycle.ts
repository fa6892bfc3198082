import type { KpiFunction } from "../../function";

/**
 * Sales cycle length: how many days it takes from the first qualified contact to the signature, over deals won.
 *
 * `sum of days ÷ deals won`
 *
 * A few very long deals pull the average up: look at the median as well. A deal signed before its first contact is a data
 * error, to be mended and not to be added.
 *
 * @param totalDays - Days of all deals won together, from first qualified contact to signature.
 * @param deals - Number of those deals.
 * @returns Days. `#DIV/0!` without deals, `#NUM!` for negative figures.
 * @example salesCycle(900, 20) //=> 45
 */
export function salesCycle(totalDays: number, deals: number): number {
  return totalDays / deals;
}

export const SALESCYCLE: KpiFunction = {
  id: "SALESCYCLE",
  parameters: [
    { kind: "number", id: "totalDays", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "deals", domain: "gt0", rollUp: "sum" },
  ],
  unit: "days",
  compute: salesCycle,
};
