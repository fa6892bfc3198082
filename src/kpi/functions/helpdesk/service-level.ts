import { KpiError, type KpiFunction } from "../../function";

/**
 * Service level: the share of calls that were answered within the threshold, 20 seconds for example.
 *
 * `in time ÷ (answered + abandoned)` (all), `in time ÷ answered` (answered),
 * `in time ÷ (answered + abandoned − abandoned in time)` (excludeShort), or
 * `(in time + abandoned in time) ÷ (answered + abandoned)` (creditShort)
 *
 * These four are in use, and differ in what becomes of callers who hang up: 860 answered in time of 1,000, with 60 abandoned
 * of which 20 in time, are 81, 86, 83 and 83 %. The default, all, counts every caller who hung up against the service.
 * Half-hours and days are added, never averaged.
 *
 * @param answeredInTime - Calls answered within the threshold.
 * @param answered - All calls answered.
 * @param abandoned - All calls given up by the caller before an answer.
 * @param abandonedInTime - Those of them given up within the threshold; 0 when left out. Only excludeShort and creditShort
 * use it.
 * @param method - `all`, `answered`, `excludeShort` or `creditShort`.
 * @returns A fraction (0.8 is 80 %). `#DIV/0!` where no call counts, `#NUM!` for negative figures and where a part is larger
 * than its whole.
 * @example serviceLevel(860, 1_000, 60, null, null) //=> 0.8113207547169812
 * @example serviceLevel(860, 1_000, 60, 20, "excludeShort") //=> 0.8269230769230769
 */
export function serviceLevel(
  answeredInTime: number,
  answered: number,
  abandoned: number,
  abandonedInTime: number | null,
  method: string | null,
): number {
  const short = abandonedInTime ?? 0;
  if (answeredInTime > answered) throw new KpiError("#NUM!", { kind: "impossible", parameter: "answeredInTime" });
  if (short > abandoned) throw new KpiError("#NUM!", { kind: "impossible", parameter: "abandonedInTime" });
  if (method === "answered") return share(answeredInTime, answered);
  if (method === "excludeShort") return share(answeredInTime, answered + (abandoned - short));
  if (method === "creditShort") return share(answeredInTime + short, answered + abandoned);
  return share(answeredInTime, answered + abandoned);
}

export const SERVICELVL: KpiFunction = {
  id: "SERVICELVL",
  parameters: [
    { kind: "number", id: "answeredInTime", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "answered", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "abandoned", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "abandonedInTime", domain: "ge0", rollUp: "sum", optional: true },
    { kind: "option", id: "method", options: ["all", "answered", "excludeShort", "creditShort"], optional: true },
  ],
  unit: "percent",
  compute: serviceLevel,
};

function share(calls: number, of: number): number {
  if (of === 0) throw new KpiError("#DIV/0!", { kind: "zeroDenominator" });
  return calls / of;
}
