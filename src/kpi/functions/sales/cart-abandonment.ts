import { KpiError, type KpiFunction } from "../../function";

/**
 * Cart abandonment rate: the share of carts that did not end in an order.
 *
 * `(carts − orders) ÷ carts`
 *
 * Orders that never were in a cart (buy now, by telephone) do not belong here: they would hide abandoned carts, and where
 * there are more orders than carts the figures do not match.
 *
 * @param orders - Orders that came from a cart.
 * @param carts - Carts created in the same period.
 * @returns A fraction (0.775 is 77.5 %). `#DIV/0!` without carts, `#NUM!` for negative figures and for more orders than
 * carts.
 * @example cartAbandonment(45, 200) //=> 0.775
 */
export function cartAbandonment(orders: number, carts: number): number {
  if (orders > carts) throw new KpiError("#NUM!", { kind: "impossible", parameter: "orders" });
  return (carts - orders) / carts;
}

export const CARTABAND: KpiFunction = {
  id: "CARTABAND",
  parameters: [
    { kind: "number", id: "orders", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "carts", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: cartAbandonment,
};
