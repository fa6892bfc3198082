import type { KpiFunction } from "../../function";

/**
 * Total recordable incident rate: recordable injuries per 200,000 hours worked, a year of 100 full-time workers.
 *
 * `incidents × 200,000 ÷ hours worked`
 *
 * LTIFR is another rate: lost-time cases only, per 1,000,000 hours.
 *
 * @param incidents - Recordable cases of the period.
 * @param hours - Hours that all workers really worked, overtime included.
 * @returns Cases per 200,000 hours. `#DIV/0!` without hours, `#NUM!` for negative figures.
 * @example trir(4, 200_000) //=> 4
 */
export function trir(incidents: number, hours: number): number {
  return (incidents * 200_000) / hours;
}

export const TRIR: KpiFunction = {
  id: "TRIR",
  parameters: [
    { kind: "number", id: "incidents", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "hours", domain: "gt0", rollUp: "sum" },
  ],
  unit: "ratio",
  compute: trir,
};
