import { KpiError, type KpiFunction } from "../../function";

/**
 * Self-service completion: the share of self-service sessions that ended solved, without contact to staff.
 *
 * `solved sessions ÷ self-service sessions`
 *
 * A silent exit is no success. Solved is what the customer confirmed, or what brought no contact within 24 hours.
 *
 * @param completed - Self-service sessions that ended solved, by one rule throughout.
 * @param sessions - All self-service sessions: help centre, chatbot, voice menu.
 * @returns A fraction (0.45 is 45 %). `#DIV/0!` without sessions, `#NUM!` for negative figures and for more solved sessions
 * than sessions.
 * @example selfServiceRate(450, 1_000) //=> 0.45
 */
export function selfServiceRate(completed: number, sessions: number): number {
  if (completed > sessions) throw new KpiError("#NUM!", { kind: "impossible", parameter: "completed" });
  return completed / sessions;
}

export const SELFSERVE: KpiFunction = {
  id: "SELFSERVE",
  parameters: [
    { kind: "number", id: "completed", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "sessions", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: selfServiceRate,
};
