import type { KpiFunction } from "../../function";

/**
 * Capacity utilisation: how much of what could be made was made.
 *
 * `output ÷ capacity`
 *
 * Of practical capacity, after maintenance and changeovers; of the theoretical one it would be lower.
 *
 * @param output - Actual output of the period.
 * @param capacity - Practical capacity of the same period, in the same unit.
 * @returns A fraction (0.82 is 82 %), above 1 with overtime. `#DIV/0!` without capacity, `#NUM!` for negative figures.
 * @example capacityUse(820, 1_000) //=> 0.82
 */
export function capacityUse(output: number, capacity: number): number {
  return output / capacity;
}

export const CAPUTIL: KpiFunction = {
  id: "CAPUTIL",
  parameters: [
    { kind: "number", id: "output", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "capacity", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: capacityUse,
};
