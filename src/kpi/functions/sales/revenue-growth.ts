import type { KpiFunction } from "../../function";

/**
 * Revenue growth: how much revenue rose or fell against the same period last year.
 *
 * `(revenue − revenue of the same period last year) ÷ revenue of the same period last year`
 *
 * Year on year, because the month before mostly tells about the season. GROWTHRATE compares any two periods. Like for like
 * (the same shops in both periods) is the variant of retailers.
 *
 * @param current - Revenue of the period, in any currency; may be negative where returns exceed sales.
 * @param previous - Revenue of the same period last year, in the same currency.
 * @returns A fraction (0.0625 is 6.25 % more). `#DIV/0!` without revenue last year, `#NUM!` where that was negative, since
 * the sign would mean nothing.
 * @example revenueGrowth(850, 800) //=> 0.0625
 * @example revenueGrowth(600, 800) //=> -0.25
 */
export function revenueGrowth(current: number, previous: number): number {
  return (current - previous) / previous;
}

export const REVGROWTH: KpiFunction = {
  id: "REVGROWTH",
  parameters: [
    { kind: "number", id: "current", domain: "any", rollUp: "sum" },
    { kind: "number", id: "previous", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: revenueGrowth,
};
