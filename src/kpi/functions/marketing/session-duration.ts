import type { KpiFunction } from "../../function";

/**
 * Average session duration: how many minutes a session lasts.
 *
 * `total minutes ÷ sessions`
 *
 * Idle tabs lengthen it, and long is not always good: on a help page it may mean that the answer is hard to find.
 *
 * @param minutes - Minutes of all sessions together; a time in Excel is a part of a day, so times 1,440.
 * @param sessions - Number of those sessions.
 * @returns Minutes. `#DIV/0!` without sessions, `#NUM!` for negative figures.
 * @example sessionDuration(31_250, 12_500) //=> 2.5
 */
export function sessionDuration(minutes: number, sessions: number): number {
  return minutes / sessions;
}

export const SESSDUR: KpiFunction = {
  id: "SESSDUR",
  parameters: [
    { kind: "number", id: "minutes", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "sessions", domain: "gt0", rollUp: "sum" },
  ],
  unit: "minutes",
  compute: sessionDuration,
};
