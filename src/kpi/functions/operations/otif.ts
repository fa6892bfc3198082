import { KpiError, type KpiFunction } from "../../function";

/**
 * On-time in-full delivery: the share of orders that arrived both on the promised date and complete.
 *
 * `orders on time and in full ÷ orders due`
 *
 * By the order, which counts as a whole. The on-time share times the in-full share is an estimate that takes the two as
 * independent.
 *
 * @param otifOrders - Orders delivered on the date first promised, with every line complete.
 * @param orders - Orders due in the period, those not delivered included.
 * @returns A fraction (0.9 is 90 %). `#DIV/0!` when none was due, `#NUM!` when more succeeded than were due.
 * @example otif(1_080, 1_200) //=> 0.9
 */
export function otif(otifOrders: number, orders: number): number {
  if (otifOrders > orders) throw new KpiError("#NUM!", { kind: "impossible", parameter: "otifOrders" });
  return otifOrders / orders;
}

export const OTIF: KpiFunction = {
  id: "OTIF",
  parameters: [
    { kind: "number", id: "otifOrders", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "orders", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: otif,
};
