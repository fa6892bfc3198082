import type { KpiFunction } from "../../function";

/**
 * Annual recurring revenue: what the subscriptions in force would bring in a year.
 *
 * `MRR × 12`
 *
 * A run rate: it is neither a forecast nor revenue in the books.
 *
 * @param mrr - Monthly recurring revenue at the end of the month, in any currency.
 * @returns In the currency of MRR. `#NUM!` when that is negative.
 * @example arr(9_900) //=> 118_800
 */
export function arr(mrr: number): number {
  return mrr * 12;
}

export const ARR: KpiFunction = {
  id: "ARR",
  parameters: [{ kind: "number", id: "mrr", domain: "ge0", rollUp: "last" }],
  unit: "currency",
  compute: arr,
};
