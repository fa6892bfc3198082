import type { KpiFunction } from "../../function";

/**
 * Cash conversion cycle: how many days cash is tied up in stock and receivables before it comes back.
 *
 * `DIO + DSO − DPO`
 *
 * All three stand on one basis: the same days, and average balances in each. The variant on closing balances needs nothing
 * but closing balances given to DIO, DSO and DPO; one of each kind gives a number that means nothing.
 *
 * @param dio - Days inventory outstanding.
 * @param dso - Days sales outstanding.
 * @param dpo - Days payables outstanding, as a positive number of days.
 * @returns Days, negative where suppliers are paid after customers pay. `#NUM!` for a negative number of days, such as a
 * DPO typed with its sign.
 * @example cashConversionCycle(45, 35, 30) //=> 50
 */
export function cashConversionCycle(dio: number, dso: number, dpo: number): number {
  return dio + dso - dpo;
}

export const CCC: KpiFunction = {
  id: "CCC",
  parameters: [
    { kind: "number", id: "dio", domain: "ge0", rollUp: "none" },
    { kind: "number", id: "dso", domain: "ge0", rollUp: "none" },
    { kind: "number", id: "dpo", domain: "ge0", rollUp: "none" },
  ],
  unit: "days",
  compute: cashConversionCycle,
};
