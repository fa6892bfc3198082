import type { KpiFunction } from "../../function";

/**
 * Days payables outstanding: how many days suppliers wait for their money.
 *
 * `average payables ÷ purchases × days`
 *
 * On the average balance, as DIO and DSO are; give the closing balance for that variant. Many divide by the cost of goods
 * sold instead of purchases, which are seldom published: the two agree while stock neither grows nor shrinks.
 *
 * @param payables - Average balance owed to suppliers over the period, in any currency.
 * @param purchases - Purchases on credit in the period, or cost of goods sold, in the same currency.
 * @param days - Days of the period that the purchases cover.
 * @returns Days. `#DIV/0!` when purchases or days are 0, `#NUM!` for negative figures.
 * @example dpo(80_000, 2_500_000, 365) //=> 11.68
 */
export function dpo(payables: number, purchases: number, days: number): number {
  return (payables / purchases) * days;
}

export const DPO: KpiFunction = {
  id: "DPO",
  parameters: [
    { kind: "number", id: "payables", domain: "ge0", rollUp: "average" },
    { kind: "number", id: "purchases", domain: "gt0", rollUp: "sum" },
    { kind: "number", id: "days", domain: "gt0", rollUp: "sum", segments: "same" },
  ],
  unit: "days",
  compute: dpo,
};
