import { KpiError, type KpiFunction } from "../../function";
import { SLACK } from "../slack";

/**
 * Cash runway: how many months the cash lasts at the present net burn.
 *
 * `cash on hand ÷ net burn per month`
 *
 * Burn is taken as constant.
 *
 * @param cash - Cash that can be used at once, in any currency.
 * @param netBurn - Cash lost in an average month, in the same currency.
 * @returns Months. `#N/A` when net burn is 0, negative, or so small beside the cash that it is mere rounding: cash that is
 * not burnt has no last day. `#NUM!` for negative cash.
 * @example runway(250_000, 50_000) //=> 5
 */
export function runway(cash: number, netBurn: number): number {
  // What is left of 0.1 + 0.2 − 0.3 is no burn, and not a million million months.
  if (netBurn <= SLACK * cash) throw new KpiError("#N/A", { kind: "noBurn", parameter: "netBurn" });
  return cash / netBurn;
}

export const RUNWAY: KpiFunction = {
  id: "RUNWAY",
  parameters: [
    { kind: "number", id: "cash", domain: "ge0", rollUp: "last" },
    { kind: "number", id: "netBurn", domain: "any", rollUp: "average" },
  ],
  unit: "months",
  compute: runway,
};
