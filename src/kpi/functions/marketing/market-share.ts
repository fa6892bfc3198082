import { KpiError, type KpiFunction } from "../../function";

/**
 * Market share: the firm's sales as a share of all sales in a market that is named.
 *
 * `own sales ÷ market sales`
 *
 * By value and by volume are two figures: say which. Both sides must mean the same products, region, period and level of
 * price (retail or ex works).
 *
 * @param ownSales - Sales of the firm, in money or in units.
 * @param marketSales - Sales of the whole market including the firm, in the same unit.
 * @returns A fraction (0.08 is 8 %). `#DIV/0!` without market sales, `#NUM!` for negative figures and for a firm that sells
 * more than its market.
 * @example marketShare(12, 150) //=> 0.08
 */
export function marketShare(ownSales: number, marketSales: number): number {
  if (ownSales > marketSales) throw new KpiError("#NUM!", { kind: "impossible", parameter: "ownSales" });
  return ownSales / marketSales;
}

export const MKTSHARE: KpiFunction = {
  id: "MKTSHARE",
  parameters: [
    { kind: "number", id: "ownSales", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "marketSales", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: marketShare,
};
