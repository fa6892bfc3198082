import type { KpiFunction } from "../../function";

/**
 * Growth rate: how much larger a figure is than before.
 *
 * `(current − previous) ÷ previous`
 *
 * Between what two figures say of the same span and scope: month on month, or the same month a year ago. From a negative
 * figure no rate can be told: from −20 to 50 it would be −350 %.
 *
 * @param current - The later figure; may be negative.
 * @param previous - The earlier one, above 0, in the same unit.
 * @returns A fraction (0.0625 is 6.25 %). `#DIV/0!` when the earlier figure is 0, `#NUM!` when it is negative.
 * @example growthRate(850, 800) //=> 0.0625
 */
export function growthRate(current: number, previous: number): number {
  return (current - previous) / previous;
}

export const GROWTHRATE: KpiFunction = {
  id: "GROWTHRATE",
  parameters: [
    { kind: "number", id: "current", domain: "any", rollUp: "none" },
    { kind: "number", id: "previous", domain: "gt0", rollUp: "none" },
  ],
  unit: "percent",
  compute: growthRate,
};
