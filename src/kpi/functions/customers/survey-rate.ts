import { KpiError, type KpiFunction } from "../../function";

/**
 * Survey response rate: the share of those who could have answered a survey and did.
 *
 * `responses ÷ eligible interactions`
 *
 * By interactions that were eligible for a survey. By surveys sent out it is a higher number.
 *
 * @param responses - Answers that came in.
 * @param eligible - Interactions after which a survey should have gone out.
 * @returns A fraction (0.59 is 59 %). `#DIV/0!` when none was eligible, `#NUM!` for more responses than that.
 * @example surveyRate(1_175, 2_000) //=> 0.5875
 */
export function surveyRate(responses: number, eligible: number): number {
  if (responses > eligible) throw new KpiError("#NUM!", { kind: "impossible", parameter: "responses" });
  return responses / eligible;
}

export const SURVEYRATE: KpiFunction = {
  id: "SURVEYRATE",
  parameters: [
    { kind: "number", id: "responses", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "eligible", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: surveyRate,
};
