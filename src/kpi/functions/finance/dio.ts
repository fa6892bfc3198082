import type { KpiFunction } from "../../function";

/**
 * Days inventory outstanding: how many days stock lies before it is sold.
 *
 * `average inventory ÷ cost of goods sold × days`
 *
 * On the average balance. Many use the closing one: on the same accounts that has been 94.5 days instead of 104.2. Give the
 * closing balance for that variant, and then to DSO and DPO as well.
 *
 * @param inventory - Average value of stock over the period, at cost, in any currency.
 * @param cogs - Cost of goods sold in the period, in the same currency.
 * @param days - Days of the period that the cost covers.
 * @returns Days. `#DIV/0!` when cost or days are 0, `#NUM!` for negative figures.
 * @example dio(150_000, 2_500_000, 365) //=> 21.9
 */
export function dio(inventory: number, cogs: number, days: number): number {
  return (inventory / cogs) * days;
}

export const DIO: KpiFunction = {
  id: "DIO",
  parameters: [
    { kind: "number", id: "inventory", domain: "ge0", rollUp: "average" },
    { kind: "number", id: "cogs", domain: "gt0", rollUp: "sum" },
    { kind: "number", id: "days", domain: "gt0", rollUp: "sum", segments: "same" },
  ],
  unit: "days",
  compute: dio,
};
