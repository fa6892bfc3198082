import type { KpiFunction } from "../../function";

/**
 * First response time: how many minutes a customer waits for the first answer from a person.
 *
 * `total minutes of waiting ÷ requests`
 *
 * Automatic replies do not count. Say whether clock or business hours are meant. Over channels it is all minutes by all
 * requests.
 *
 * @param totalMinutes - Minutes from request to first human answer, of all answered requests together; a time in Excel is a
 * part of a day, so times 1,440.
 * @param tickets - Number of those requests.
 * @returns Minutes. `#DIV/0!` without requests, `#NUM!` for negative figures.
 * @example firstResponseTime(176_960, 2_000) //=> 88.48
 */
export function firstResponseTime(totalMinutes: number, tickets: number): number {
  return totalMinutes / tickets;
}

export const FRT: KpiFunction = {
  id: "FRT",
  parameters: [
    { kind: "number", id: "totalMinutes", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "tickets", domain: "gt0", rollUp: "sum" },
  ],
  unit: "minutes",
  compute: firstResponseTime,
};
