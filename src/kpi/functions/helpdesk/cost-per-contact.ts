import type { KpiFunction } from "../../function";

/**
 * Cost per contact: what one contact from a customer costs the firm.
 *
 * `support cost ÷ incoming contacts`
 *
 * The cost is the whole of support: salaries, tools and space, not the telephone bill alone.
 *
 * @param cost - All support cost of the period, in any currency.
 * @param contacts - Incoming contacts on every channel in the same period.
 * @returns In the currency of the cost. `#DIV/0!` without contacts, `#NUM!` for negative figures.
 * @example costPerContact(90_000_000, 6_000) //=> 15_000
 */
export function costPerContact(cost: number, contacts: number): number {
  return cost / contacts;
}

export const CPCONTACT: KpiFunction = {
  id: "CPCONTACT",
  parameters: [
    { kind: "number", id: "cost", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "contacts", domain: "gt0", rollUp: "sum" },
  ],
  unit: "currency",
  compute: costPerContact,
};
