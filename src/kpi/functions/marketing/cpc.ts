import type { KpiFunction } from "../../function";

/**
 * Cost per click: what one click on an advertisement cost.
 *
 * `ad spend ÷ clicks`
 *
 * Over several days or channels it is all spend by all clicks: give the ranges, and they are added first.
 *
 * @param spend - Media cost of the period, in any currency.
 * @param clicks - Clicks that this spend bought.
 * @returns In the currency of the spend. `#DIV/0!` without clicks, `#NUM!` for negative figures.
 * @example cpc(10, 5) //=> 2
 */
export function cpc(spend: number, clicks: number): number {
  return spend / clicks;
}

export const CPC: KpiFunction = {
  id: "CPC",
  parameters: [
    { kind: "number", id: "spend", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "clicks", domain: "gt0", rollUp: "sum" },
  ],
  unit: "currency",
  compute: cpc,
};
