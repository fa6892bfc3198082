import { KpiError, type KpiFunction } from "../../function";

/**
 * Compound growth rate: the one rate per period that leads from the first figure to the last.
 *
 * `(end ÷ begin) ^ (1 ÷ periods) − 1`
 *
 * Three years lie between the figures of 2022 and 2025: count the steps, not the figures. It knows only the two ends, not the
 * way between them. The period is whatever is counted, so that 5 months give a rate per month.
 *
 * @param begin - The figure at the beginning, above 0.
 * @param end - The figure at the end, in the same unit, not negative.
 * @param periods - Steps between the two, above 0; may be a fraction; from 0.0001 to 10,000.
 * @returns A fraction per period (0.5 is 50 %), −1 when nothing is left. `#DIV/0!` when the beginning or the periods are 0,
 * `#NUM!` when something is negative, or the periods are too few or too many to mean anything.
 * @example cagr(1_000, 2_250, 2) //=> 0.5
 */
export function cagr(begin: number, end: number, periods: number): number {
  if (periods < 0.0001 || periods > 10_000) throw new KpiError("#NUM!", { kind: "outOfDomain", parameter: "periods" });
  return Math.pow(end / begin, 1 / periods) - 1;
}

export const CAGR: KpiFunction = {
  id: "CAGR",
  parameters: [
    { kind: "number", id: "begin", domain: "gt0", rollUp: "none" },
    { kind: "number", id: "end", domain: "ge0", rollUp: "none" },
    { kind: "number", id: "periods", domain: "gt0", rollUp: "none" },
  ],
  unit: "percent",
  compute: cagr,
};
