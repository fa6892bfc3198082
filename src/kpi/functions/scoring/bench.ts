import { KpiError, type KpiFunction } from "../../function";

/**
 * Where a value stands among others of which only the quartiles are published: an estimated percentile, 1 being the best.
 *
 * In a straight line from quartile to quartile, and on with the same slope beyond the outer two, held within 0 and 1. It is an
 * estimate: the quartiles say nothing about the tails.
 *
 * @param value - The own value.
 * @param p25 - The value that a quarter lies below.
 * @param p50 - The median.
 * @param p75 - The value that three quarters lie below.
 * @param direction - `higher` (default) or `lower`, which turns the percentile round; the quartiles always rise.
 * @returns A fraction from 0 to 1. `#NUM!` unless the quartiles rise.
 * @example bench(105, 95, 101, 110, null) //=> 0.6111111111111112
 * @example bench(98, 95, 101, 110, "lower") //=> 0.625
 */
export function bench(value: number, p25: number, p50: number, p75: number, direction: string | null): number {
  if (p25 >= p50 || p50 >= p75) throw new KpiError("#NUM!", { kind: "impossible", parameter: "p50" });
  const width = value < p50 ? p50 - p25 : p75 - p50;
  const below = Math.max(0, Math.min(1, 0.5 + (0.25 * (value - p50)) / width));
  return direction === "lower" ? 1 - below : below;
}

export const BENCH: KpiFunction = {
  id: "BENCH",
  parameters: [
    { kind: "number", id: "value", domain: "any", rollUp: "none" },
    { kind: "number", id: "p25", domain: "any", rollUp: "none" },
    { kind: "number", id: "p50", domain: "any", rollUp: "none" },
    { kind: "number", id: "p75", domain: "any", rollUp: "none" },
    { kind: "option", id: "direction", options: ["higher", "lower"], optional: true },
  ],
  unit: "percent",
  compute: bench,
};
