import { KpiError, type KpiFunction } from "../../function";

/**
 * Stock-out rate: the share of the time that items on offer were out of stock.
 *
 * `out-of-stock item-days ÷ item-days`
 *
 * Every item counts alike, however much of it sells.
 *
 * @param oosDays - Days out of stock, added over the items.
 * @param skuDays - Items on offer times days of the period.
 * @returns A fraction (0.03 is 3 %). `#DIV/0!` without items, `#NUM!` when more item-days are out of stock than there are.
 * @example stockoutRate(36, 1_200) //=> 0.03
 */
export function stockoutRate(oosDays: number, skuDays: number): number {
  if (oosDays > skuDays) throw new KpiError("#NUM!", { kind: "impossible", parameter: "oosDays" });
  return oosDays / skuDays;
}

export const STOCKOUT: KpiFunction = {
  id: "STOCKOUT",
  parameters: [
    { kind: "number", id: "oosDays", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "skuDays", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: stockoutRate,
};
