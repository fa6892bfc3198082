import { KpiError, type KpiFunction } from "../../function";

/**
 * First pass yield: the share of units that are right first time, without rework or scrap.
 *
 * `good first time ÷ total units`
 *
 * Of one step. With reworked units counted as good it would be the final yield; for several steps see RTY.
 *
 * @param goodFirst - Units that passed at the first attempt.
 * @param total - Units that entered the step.
 * @returns A fraction (0.91 is 91 %). `#DIV/0!` without units, `#NUM!` when more are good than there are.
 * @example firstPassYield(1_090, 1_200) //=> 0.9083333333333333
 */
export function firstPassYield(goodFirst: number, total: number): number {
  if (goodFirst > total) throw new KpiError("#NUM!", { kind: "impossible", parameter: "goodFirst" });
  return goodFirst / total;
}

export const FPY: KpiFunction = {
  id: "FPY",
  parameters: [
    { kind: "number", id: "goodFirst", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "total", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: firstPassYield,
};
