import type { KpiFunction } from "../../function";

/**
 * Billable utilisation: the share of available hours that clients are charged for.
 *
 * `billable hours ÷ available hours`
 *
 * Of standard hours less leave. Of recorded hours, which some use, idle time that nobody records would not show.
 *
 * @param billableHours - Hours worked for clients and charged.
 * @param availableHours - Standard hours of everybody in the same period, less leave.
 * @returns A fraction (0.8 is 80 %), above 1 with overtime. `#DIV/0!` without hours, `#NUM!` for negative figures.
 * @example utilisation(32, 40) //=> 0.8
 */
export function utilisation(billableHours: number, availableHours: number): number {
  return billableHours / availableHours;
}

export const UTIL: KpiFunction = {
  id: "UTIL",
  parameters: [
    { kind: "number", id: "billableHours", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "availableHours", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: utilisation,
};
