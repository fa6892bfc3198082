import { KpiError, type KpiFunction } from "../../function";

/**
 * Pipeline coverage: how many times the open opportunities cover what is missing to the sales target.
 *
 * `open pipeline ÷ remaining target`
 *
 * What is needed is 1 ÷ win rate: 4 times where one deal in four is won. Where the target is met nothing remains to be
 * covered.
 *
 * @param pipeline - Value of the open opportunities due to close in the period, as it stands today, in any currency.
 * @param remainingTarget - Sales target less what is sold already, in the same currency.
 * @returns A ratio. `#N/A` where the remaining target is 0 or less: the target is met. `#NUM!` for a negative pipeline.
 * @example pipelineCoverage(900, 300) //=> 3
 */
export function pipelineCoverage(pipeline: number, remainingTarget: number): number {
  if (remainingTarget <= 0) throw new KpiError("#N/A", { kind: "targetMet", parameter: "remainingTarget" });
  return pipeline / remainingTarget;
}

export const PIPECOVER: KpiFunction = {
  id: "PIPECOVER",
  parameters: [
    { kind: "number", id: "pipeline", domain: "ge0", rollUp: "last" },
    { kind: "number", id: "remainingTarget", domain: "any", rollUp: "last" },
  ],
  unit: "ratio",
  compute: pipelineCoverage,
};
