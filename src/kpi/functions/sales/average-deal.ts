import type { KpiFunction } from "../../function";

/**
 * Average deal size: what one won contract is worth.
 *
 * `value won ÷ deals won`
 *
 * One very large contract bends the average: look at the median as well. Contracts over several years are all taken by the
 * year, or all in full.
 *
 * @param value - Value of the contracts won, in any currency, on one basis.
 * @param deals - Number of those contracts.
 * @returns In the currency of the value. `#DIV/0!` without deals, `#NUM!` for negative figures.
 * @example averageDeal(500, 20) //=> 25
 */
export function averageDeal(value: number, deals: number): number {
  return value / deals;
}

export const AVGDEAL: KpiFunction = {
  id: "AVGDEAL",
  parameters: [
    { kind: "number", id: "value", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "deals", domain: "gt0", rollUp: "sum" },
  ],
  unit: "currency",
  compute: averageDeal,
};
