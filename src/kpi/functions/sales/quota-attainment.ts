import type { KpiFunction } from "../../function";

/**
 * Quota attainment: how much of the sales target a person or team has reached.
 *
 * `actual sales ÷ quota`
 *
 * Of a team it is all sales by all quotas, not the average of everyone's percentage: give the ranges, and they are added
 * first.
 *
 * @param actual - Sales of the period, in any currency; may be negative after returns.
 * @param quota - Sales target of the same people and period, in the same currency.
 * @returns A fraction (0.92 is 92 %). `#DIV/0!` without a quota, `#NUM!` for a negative one.
 * @example quotaAttainment(920, 1_000) //=> 0.92
 */
export function quotaAttainment(actual: number, quota: number): number {
  return actual / quota;
}

export const QUOTA: KpiFunction = {
  id: "QUOTA",
  parameters: [
    { kind: "number", id: "actual", domain: "any", rollUp: "sum" },
    { kind: "number", id: "quota", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: quotaAttainment,
};
