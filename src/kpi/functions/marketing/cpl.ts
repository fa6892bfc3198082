import type { KpiFunction } from "../../function";

/**
 * Cost per lead: what one lead cost, whatever became of it.
 *
 * `marketing cost ÷ leads`
 *
 * Spend without leads is `#DIV/0!`, an alarm, and never a cost of 0.
 *
 * @param spend - Cost of the campaign or channel, in any currency.
 * @param leads - Leads that it brought.
 * @returns In the currency of the cost. `#DIV/0!` without leads, `#NUM!` for negative figures.
 * @example cpl(45_000_000, 320) //=> 140_625
 */
export function cpl(spend: number, leads: number): number {
  return spend / leads;
}

export const CPL: KpiFunction = {
  id: "CPL",
  parameters: [
    { kind: "number", id: "spend", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "leads", domain: "gt0", rollUp: "sum" },
  ],
  unit: "currency",
  compute: cpl,
};
