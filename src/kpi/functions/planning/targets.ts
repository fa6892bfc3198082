import type { CellMatrix } from "../../cell";
import { KpiError, type KpiFunction } from "../../function";
import { refuseUnlessPeriods } from "./periods";

/**
 * Milestones on the way from one level to another, the last being the level aimed at.
 *
 * linear: `start + (end − start) × k ÷ periods`; compound: `start × (end ÷ start) ^ (k ÷ periods)`
 *
 * For levels and rates (customers, recurring revenue, a margin), which are held at a moment. What is added up over a year, such
 * as revenue, is split by PHASE.
 *
 * @param start - The level now.
 * @param end - The level after the last period.
 * @param periods - How many periods lie between, a whole number from 1 to 10,000.
 * @param method - `linear` (default), the same step each time, or `compound`, the same growth each time.
 * @returns A column, one level for each period, in the unit of the levels. `#NUM!` for other numbers of periods, and by `compound`
 * unless both levels are above 0.
 * @example targets(100, 160, 3, null) //=> [[120], [140], [160]]
 * @example targets(100, 400, 2, "compound") //=> [[200], [400]]
 */
export function targets(start: number, end: number, periods: number, method: string | null): CellMatrix {
  refuseUnlessPeriods(periods, "periods");
  const isCompound = method === "compound";
  if (isCompound && (start <= 0 || end <= 0)) {
    throw new KpiError("#NUM!", { kind: "impossible", parameter: start <= 0 ? "start" : "end" });
  }
  const levelAfter = (share: number): number =>
    isCompound ? start * (end / start) ** share : start + (end - start) * share;
  return Array.from({ length: periods }, (_, place) => [
    place === periods - 1 ? end : levelAfter((place + 1) / periods),
  ]);
}

export const TARGETS: KpiFunction<CellMatrix> = {
  id: "TARGETS",
  parameters: [
    { kind: "number", id: "start", domain: "any", rollUp: "none" },
    { kind: "number", id: "end", domain: "any", rollUp: "none" },
    { kind: "number", id: "periods", domain: "ge0", rollUp: "none" },
    { kind: "option", id: "method", options: ["linear", "compound"], optional: true },
  ],
  unit: "input",
  spills: "column",
  compute: targets,
};
