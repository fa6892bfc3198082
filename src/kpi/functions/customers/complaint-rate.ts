import type { KpiFunction } from "../../function";

/**
 * Complaint rate: how many complaints there are for each order.
 *
 * `complaints ÷ orders`
 *
 * Where nothing is ordered, active customers take the place of orders. One order may bring several complaints, so that the
 * rate can pass 1.
 *
 * @param complaints - Complaints of the period over all channels.
 * @param orders - Orders (or active customers) of the same period.
 * @returns A fraction (0.015 is 1.5 %). `#DIV/0!` without orders, `#NUM!` for negative figures.
 * @example complaintRate(18, 1_200) //=> 0.015
 */
export function complaintRate(complaints: number, orders: number): number {
  return complaints / orders;
}

export const COMPLAINT: KpiFunction = {
  id: "COMPLAINT",
  parameters: [
    { kind: "number", id: "complaints", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "orders", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: complaintRate,
};
