import { KpiError, type KpiFunction } from "../../function";

/**
 * Net Promoter Score of counted answers: the percentage of promoters less that of detractors.
 *
 * `(promoters − detractors) ÷ responses × 100`
 *
 * On the question how likely one is to recommend, 9 and 10 are promoters, 0 to 6 detractors, 7 and 8 neither.
 *
 * @param promoters - Answers of 9 or 10.
 * @param detractors - Answers from 0 to 6.
 * @param responses - All answers, those of 7 and 8 too.
 * @returns Points from −100 to 100. `#DIV/0!` without responses, `#NUM!` when promoters and detractors are more than those.
 * @example npsCount(30, 20, 100) //=> 10
 */
export function npsCount(promoters: number, detractors: number, responses: number): number {
  if (promoters + detractors > responses) throw new KpiError("#NUM!", { kind: "impossible", parameter: "promoters" });
  return ((promoters - detractors) / responses) * 100;
}

export const NPSCOUNT: KpiFunction = {
  id: "NPSCOUNT",
  parameters: [
    { kind: "number", id: "promoters", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "detractors", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "responses", domain: "gt0", rollUp: "sum" },
  ],
  unit: "score",
  compute: npsCount,
};
