import type { KpiFunction } from "../../function";

/**
 * Monthly recurring revenue: what the subscriptions in force bring in a month.
 *
 * `paying customers × average monthly fee`
 *
 * A level at the end of the month, not a sum over months: MRR of a quarter is that of its last month.
 *
 * @param customers - Customers who pay on the last day of the month.
 * @param arpa - Average fee per customer and month, in any currency; a yearly fee counts with a twelfth.
 * @returns In the currency of the fee. `#NUM!` for negative figures.
 * @example mrr(100, 99) //=> 9_900
 */
export function mrr(customers: number, arpa: number): number {
  return customers * arpa;
}

export const MRR: KpiFunction = {
  id: "MRR",
  parameters: [
    { kind: "number", id: "customers", domain: "ge0", rollUp: "last" },
    { kind: "number", id: "arpa", domain: "ge0", rollUp: "none" },
  ],
  unit: "currency",
  compute: mrr,
};
