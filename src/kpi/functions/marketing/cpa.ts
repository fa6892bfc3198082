import type { KpiFunction } from "../../function";

/**
 * Cost per acquisition (or action): what one conversion cost in advertising.
 *
 * `ad spend ÷ conversions`
 *
 * Narrower than CAC: salaries, commissions and tools are left out, and a conversion need not be a new customer.
 *
 * @param spend - Media cost of the period, in any currency.
 * @param conversions - Conversions that the advertising brought.
 * @returns In the currency of the spend. `#DIV/0!` without conversions, `#NUM!` for negative figures.
 * @example cpa(100, 2) //=> 50
 */
export function cpa(spend: number, conversions: number): number {
  return spend / conversions;
}

export const CPA: KpiFunction = {
  id: "CPA",
  parameters: [
    { kind: "number", id: "spend", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "conversions", domain: "gt0", rollUp: "sum" },
  ],
  unit: "currency",
  compute: cpa,
};
