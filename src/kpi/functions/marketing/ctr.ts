import { KpiError, type KpiFunction } from "../../function";

/**
 * Click-through rate of advertisements: the share of impressions that were clicked.
 *
 * `clicks ÷ impressions`
 *
 * @param clicks - Clicks on the advertisements.
 * @param impressions - How often the same advertisements were shown.
 * @returns A fraction (0.05 is 5 %). `#DIV/0!` without impressions, `#NUM!` for negative figures and for more clicks than
 * impressions, which only a counting error gives.
 * @example ctr(5, 100) //=> 0.05
 */
export function ctr(clicks: number, impressions: number): number {
  if (clicks > impressions) throw new KpiError("#NUM!", { kind: "impossible", parameter: "clicks" });
  return clicks / impressions;
}

export const CTR: KpiFunction = {
  id: "CTR",
  parameters: [
    { kind: "number", id: "clicks", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "impressions", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: ctr,
};
