import type { KpiFunction } from "../../function";

/**
 * Training hours per employee: how long an employee was trained in the period, on average.
 *
 * `training hours ÷ average employees`
 *
 * @param hours - Hours of training, added over everybody who took part: 12 people for 2 hours are 24.
 * @param employees - Headcount averaged over the period.
 * @returns Hours. `#DIV/0!` without employees, `#NUM!` for negative figures.
 * @example trainingHours(288, 24) //=> 12
 */
export function trainingHours(hours: number, employees: number): number {
  return hours / employees;
}

export const TRAINHRS: KpiFunction = {
  id: "TRAINHRS",
  parameters: [
    { kind: "number", id: "hours", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "employees", domain: "gt0", rollUp: "average" },
  ],
  unit: "hours",
  compute: trainingHours,
};
