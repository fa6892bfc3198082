import { KpiError, type KpiFunction } from "../../function";
import { exceeds } from "../slack";

/**
 * Overall equipment effectiveness: the share of planned time in which good units were made at full speed.
 *
 * `availability × performance × quality`, which comes down to `ideal cycle × good count ÷ planned time`
 *
 * Availability is run time ÷ planned time, performance is ideal cycle × total count ÷ run time, quality is good count ÷
 * total count. Planned time is without scheduled breaks. Run time and total count only serve as a check. Above 1 the ideal
 * cycle is set too long; that is shown, not capped. Without output it is 0.
 *
 * @param plannedTime - Planned production time, in one unit of time for all three, such as minutes.
 * @param runTime - Time that the machine ran.
 * @param idealCycle - Shortest time for one unit.
 * @param totalCount - All units made, scrap and rework included.
 * @param goodCount - Units that were right first time.
 * @returns A fraction (0.79 is 79 %). `#DIV/0!` when planned time or cycle is 0, `#NUM!` when it ran longer than planned or
 * more units are good than were made, `#VALUE!` for a range of cycles that differ.
 * @example oee(480, 420, 1, 400, 360) //=> 0.75
 * @example oee(480, 420, 1, 0, 0) //=> 0
 */
export function oee(
  plannedTime: number,
  runTime: number,
  idealCycle: number,
  totalCount: number,
  goodCount: number,
): number {
  if (exceeds(runTime, plannedTime)) throw new KpiError("#NUM!", { kind: "impossible", parameter: "runTime" });
  if (goodCount > totalCount) throw new KpiError("#NUM!", { kind: "impossible", parameter: "goodCount" });
  return (idealCycle * goodCount) / plannedTime;
}

export const OEE: KpiFunction = {
  id: "OEE",
  parameters: [
    { kind: "number", id: "plannedTime", domain: "gt0", rollUp: "sum" },
    { kind: "number", id: "runTime", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "idealCycle", domain: "gt0", rollUp: "same" },
    { kind: "number", id: "totalCount", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "goodCount", domain: "ge0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: oee,
};
