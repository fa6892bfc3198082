import type { KpiFunction } from "../../function";

/**
 * Days sales outstanding: how many days customers take to pay.
 *
 * `average receivables ÷ credit sales × days`
 *
 * On the average balance, as DIO and DPO are; give the closing balance for that variant. Credit sales only: all sales,
 * those paid at once included, make the days look shorter.
 *
 * @param receivables - Average balance owed by customers over the period, in any currency.
 * @param creditSales - Sales on credit in the period, in the same currency; with VAT if the receivables hold it.
 * @param days - Days of the period that the sales cover.
 * @returns Days. `#DIV/0!` when sales or days are 0, `#NUM!` for negative figures.
 * @example dso(50_000, 200_000, 365) //=> 91.25
 */
export function dso(receivables: number, creditSales: number, days: number): number {
  return (receivables / creditSales) * days;
}

export const DSO: KpiFunction = {
  id: "DSO",
  parameters: [
    { kind: "number", id: "receivables", domain: "ge0", rollUp: "average" },
    { kind: "number", id: "creditSales", domain: "gt0", rollUp: "sum" },
    { kind: "number", id: "days", domain: "gt0", rollUp: "sum", segments: "same" },
  ],
  unit: "days",
  compute: dso,
};
