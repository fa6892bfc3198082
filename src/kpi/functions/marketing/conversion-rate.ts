import type { KpiFunction } from "../../function";

/**
 * Conversion rate: the share of visitors who did what was wanted of them, such as buying.
 *
 * `conversions ÷ visitors`
 *
 * The denominator makes the rate: sessions, users and leads give three different ones. It may pass 1 where one visitor can
 * convert more than once. Daily rates must not be averaged: give the ranges, and they are added first.
 *
 * @param conversions - Purchases, sign-ups or whatever is aimed at.
 * @param visitors - Visitors, sessions or leads: one of them, throughout.
 * @returns A fraction (0.02 is 2 %). `#DIV/0!` without visitors, `#NUM!` for negative figures.
 * @example conversionRate(20, 1_000) //=> 0.02
 */
export function conversionRate(conversions: number, visitors: number): number {
  return conversions / visitors;
}

export const CVR: KpiFunction = {
  id: "CVR",
  parameters: [
    { kind: "number", id: "conversions", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "visitors", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: conversionRate,
};
