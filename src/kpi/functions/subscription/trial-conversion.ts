import type { KpiFunction } from "../../function";

/**
 * Trial-to-paid rate: the share of the trials that were started together and have become paying customers.
 *
 * `converted ÷ trials`
 *
 * Of one cohort: those who pay are counted among the trials of the month in which they started, once the trial is over.
 * Payers of a month over trials of that month mix two cohorts.
 *
 * @param paid - Trials of the cohort that now pay.
 * @param trials - All trials of the cohort.
 * @returns A fraction (0.2 is 20 %). `#DIV/0!` without trials, `#NUM!` for negative figures.
 * @example trialConversion(48, 240) //=> 0.2
 */
export function trialConversion(paid: number, trials: number): number {
  return paid / trials;
}

export const TRIALCONV: KpiFunction = {
  id: "TRIALCONV",
  parameters: [
    { kind: "number", id: "paid", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "trials", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: trialConversion,
};
