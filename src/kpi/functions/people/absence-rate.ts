import { KpiError, type KpiFunction } from "../../function";
import { exceeds } from "../slack";

/**
 * Absenteeism rate: the share of scheduled working days that was lost to unplanned absence.
 *
 * `absent days ÷ scheduled person-days`
 *
 * Sick leave and absence without leave; annual and parental leave are planned and count on neither side.
 *
 * @param absentDays - Unplanned days of absence of all employees; half days are 0.5.
 * @param workdays - Days that all employees were scheduled to work: 20 people on 22 days are 440.
 * @returns A fraction (0.025 is 2.5 %). `#DIV/0!` when no day was scheduled, `#NUM!` for more days absent than scheduled.
 * @example absenceRate(5, 200) //=> 0.025
 */
export function absenceRate(absentDays: number, workdays: number): number {
  if (exceeds(absentDays, workdays)) throw new KpiError("#NUM!", { kind: "impossible", parameter: "absentDays" });
  return absentDays / workdays;
}

export const ABSENCE: KpiFunction = {
  id: "ABSENCE",
  parameters: [
    { kind: "number", id: "absentDays", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "workdays", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: absenceRate,
};
