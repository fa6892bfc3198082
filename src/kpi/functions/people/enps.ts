import type { KpiFunction } from "../../function";
import { npsCount } from "../customers/nps-count";

/**
 * Employee Net Promoter Score: how far employees recommend their workplace to others.
 *
 * `(promoters − detractors) ÷ responses × 100`
 *
 * As NPS: 9 and 10 are promoters, 0 to 6 detractors, 7 and 8 neither.
 *
 * @param promoters - Answers of 9 or 10.
 * @param detractors - Answers from 0 to 6.
 * @param responses - All answers, those of 7 and 8 too.
 * @returns Points from −100 to 100. `#DIV/0!` without responses, `#NUM!` when promoters and detractors are more than those.
 * @example enps(12, 6, 30) //=> 20
 */
export function enps(promoters: number, detractors: number, responses: number): number {
  return npsCount(promoters, detractors, responses);
}

export const ENPS: KpiFunction = {
  id: "ENPS",
  parameters: [
    { kind: "number", id: "promoters", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "detractors", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "responses", domain: "gt0", rollUp: "sum" },
  ],
  unit: "score",
  compute: enps,
};
