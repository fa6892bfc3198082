import type { KpiFunction } from "../../function";

/**
 * Average handle time: how many minutes of work one contact takes, with the work after the call.
 *
 * `(talk + hold + after-call work) ÷ handled contacts`
 *
 * The target is a range: too low mostly means that calls are cut short. All minutes by all contacts, not an average of daily
 * averages. Where the three times are given in seconds the result is in seconds.
 *
 * @param talk - Minutes of talking, of all contacts together.
 * @param hold - Minutes on hold.
 * @param wrap - Minutes of work after the call.
 * @param handled - Number of contacts handled.
 * @returns Minutes. `#DIV/0!` without contacts, `#NUM!` for negative figures.
 * @example handleTime(5_000, 1_000, 2_000, 100) //=> 80
 */
export function handleTime(talk: number, hold: number, wrap: number, handled: number): number {
  return (talk + hold + wrap) / handled;
}

export const AHT: KpiFunction = {
  id: "AHT",
  parameters: [
    { kind: "number", id: "talk", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "hold", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "wrap", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "handled", domain: "gt0", rollUp: "sum" },
  ],
  unit: "minutes",
  compute: handleTime,
};
