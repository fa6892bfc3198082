import { KpiError, type KpiFunction } from "../../function";
import { exceeds } from "../slack";

/**
 * Team goal completion: the share of the goals due in the period that were reached.
 *
 * `achieved ÷ due`
 *
 * A goal that is partly reached may count in part, from 0 to 1, as key results do.
 *
 * @param achieved - Goals reached; 0.5 for one that is half done.
 * @param due - Goals that were due in the same period, reached or not.
 * @returns A fraction (0.7 is 70 %). `#DIV/0!` when nothing was due, `#NUM!` for more reached than due.
 * @example goalRate(7, 10) //=> 0.7
 */
export function goalRate(achieved: number, due: number): number {
  if (exceeds(achieved, due)) throw new KpiError("#NUM!", { kind: "impossible", parameter: "achieved" });
  return achieved / due;
}

export const GOALRATE: KpiFunction = {
  id: "GOALRATE",
  parameters: [
    { kind: "number", id: "achieved", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "due", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: goalRate,
};
