import type { KpiFunction } from "../../function";

/**
 * Social engagement rate: how often people react to posts, relative to how often these were shown.
 *
 * `engagements ÷ impressions`
 *
 * Denominators differ: impressions here; others take reach or followers. Choose one and keep it. It may pass 1, as one
 * person can like, comment and share. It is not the engagement rate of Google Analytics 4, which is about sessions.
 *
 * @param engagements - Likes, comments, shares and clicks on the posts.
 * @param impressions - How often the same posts were shown (or people reached).
 * @returns A fraction (0.03 is 3 %). `#DIV/0!` without impressions, `#NUM!` for negative figures.
 * @example engagementRate(7_500, 250_000) //=> 0.03
 */
export function engagementRate(engagements: number, impressions: number): number {
  return engagements / impressions;
}

export const ENGRATE: KpiFunction = {
  id: "ENGRATE",
  parameters: [
    { kind: "number", id: "engagements", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "impressions", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: engagementRate,
};
