import { KpiError, type KpiFunction } from "../../function";

/**
 * Organic traffic share: the share of visits that came from unpaid search, a short measure of how well a website is found
 * (SEO).
 *
 * `organic visits ÷ all visits`
 *
 * The share also rises when paid traffic is cut, so it is read next to the number of organic visits.
 *
 * @param organic - Visits from unpaid search results.
 * @param visits - Visits from every source, counted the same way.
 * @returns A fraction (0.4 is 40 %). `#DIV/0!` without visits, `#NUM!` for negative figures and for more organic visits than
 * visits.
 * @example organicShare(5_000, 12_500) //=> 0.4
 */
export function organicShare(organic: number, visits: number): number {
  if (organic > visits) throw new KpiError("#NUM!", { kind: "impossible", parameter: "organic" });
  return organic / visits;
}

export const ORGSHARE: KpiFunction = {
  id: "ORGSHARE",
  parameters: [
    { kind: "number", id: "organic", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "visits", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: organicShare,
};
