import type { KpiFunction } from "../../function";

/**
 * Time to fill: how many days it takes to find someone for a vacancy, on average.
 *
 * `total days ÷ hires`
 *
 * From the approved vacancy to the accepted offer. Time to hire is shorter, as it starts with the application.
 *
 * @param totalDays - Calendar days of all vacancies that were filled in the period, added up.
 * @param hires - How many vacancies that were.
 * @returns Days. `#DIV/0!` when nobody was hired, `#NUM!` for negative figures.
 * @example timeToFill(420, 10) //=> 42
 */
export function timeToFill(totalDays: number, hires: number): number {
  return totalDays / hires;
}

export const TIMEFILL: KpiFunction = {
  id: "TIMEFILL",
  parameters: [
    { kind: "number", id: "totalDays", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "hires", domain: "gt0", rollUp: "sum" },
  ],
  unit: "days",
  compute: timeToFill,
};
