import type { KpiFunction } from "../../function";

/**
 * Net burn rate: how much cash a month takes away, net of what comes in.
 *
 * `average monthly cash out − average monthly cash in`
 *
 * Net, not gross, which is the cash out alone. Funding and loans are no cash in, or the burn would vanish in the month of a
 * round.
 *
 * @param cashOut - Cash paid out for operations in an average month, in any currency.
 * @param cashIn - Cash received from operations in an average month, in the same currency.
 * @returns In the currency of the amounts, negative when cash grows. `#NUM!` for negative amounts.
 * @example burnRate(30_000, 10_000) //=> 20_000
 * @example burnRate(10, 30) //=> -20
 */
export function burnRate(cashOut: number, cashIn: number): number {
  return cashOut - cashIn;
}

export const BURN: KpiFunction = {
  id: "BURN",
  parameters: [
    { kind: "number", id: "cashOut", domain: "ge0", rollUp: "average" },
    { kind: "number", id: "cashIn", domain: "ge0", rollUp: "average" },
  ],
  unit: "currency",
  compute: burnRate,
};
