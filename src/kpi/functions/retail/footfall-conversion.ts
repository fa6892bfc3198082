import type { KpiFunction } from "../../function";

/**
 * Store conversion rate: the share of visits to the store that end in a purchase.
 *
 * `transactions ÷ footfall`
 *
 * Above 1 where the counter misses visitors; that is shown, not hidden.
 *
 * @param transactions - Sales receipts of the store in the period.
 * @param footfall - Visits to the store in the same period, without staff.
 * @returns A fraction (0.2 is 20 %). `#DIV/0!` without visits, `#NUM!` for negative figures.
 * @example footfallConversion(84, 420) //=> 0.2
 */
export function footfallConversion(transactions: number, footfall: number): number {
  return transactions / footfall;
}

export const FOOTCVR: KpiFunction = {
  id: "FOOTCVR",
  parameters: [
    { kind: "number", id: "transactions", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "footfall", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: footfallConversion,
};
