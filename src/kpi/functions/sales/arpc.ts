import type { KpiFunction } from "../../function";

/**
 * Average revenue per customer (ARPU): what one active customer brings in the period.
 *
 * `revenue ÷ active customers`
 *
 * @param revenue - Revenue (or gross profit) of the month, in any currency.
 * @param activeCustomers - Customers active on average in that month: one cell, since months must not be added here.
 * @returns In the currency of the revenue. `#DIV/0!` without customers, `#NUM!` for negative figures.
 * @example arpc(64.76, 1) //=> 64.76
 */
export function arpc(revenue: number, activeCustomers: number): number {
  return revenue / activeCustomers;
}

export const ARPC: KpiFunction = {
  id: "ARPC",
  parameters: [
    { kind: "number", id: "revenue", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "activeCustomers", domain: "gt0", rollUp: "average" },
  ],
  unit: "currency",
  compute: arpc,
};
