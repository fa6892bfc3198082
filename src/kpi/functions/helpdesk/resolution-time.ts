import type { KpiFunction } from "../../function";

/**
 * Average resolution time: how many hours pass from the opening of a request to its final solution.
 *
 * `total hours ÷ resolved requests`
 *
 * Only resolved requests count, so clearing a backlog makes it leap. One that was opened again runs from its first opening.
 *
 * @param totalHours - Hours from opening to final solution, of all resolved requests together; the difference of two dates
 * in Excel is in days, so times 24.
 * @param resolved - Number of those requests.
 * @returns Hours. `#DIV/0!` without resolved requests, `#NUM!` for negative figures.
 * @example resolutionTime(71_722, 2_000) //=> 35.861
 */
export function resolutionTime(totalHours: number, resolved: number): number {
  return totalHours / resolved;
}

export const ART: KpiFunction = {
  id: "ART",
  parameters: [
    { kind: "number", id: "totalHours", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "resolved", domain: "gt0", rollUp: "sum" },
  ],
  unit: "hours",
  compute: resolutionTime,
};
