import { KpiError, type KpiFunction } from "../../function";

/**
 * Customer satisfaction of counted answers: the share of answers that are satisfied.
 *
 * `satisfied answers ÷ responses`
 *
 * Satisfied are the top two boxes, 4 and 5 of 5; the middle is not. Measured for each touchpoint: product, service,
 * after-sales.
 *
 * @param satisfied - Answers in the top boxes.
 * @param responses - All answers, without questions left blank.
 * @returns A fraction (0.8 is 80 %). `#DIV/0!` without responses, `#NUM!` for more satisfied answers than responses.
 * @example csatRate(8, 10) //=> 0.8
 */
export function csatRate(satisfied: number, responses: number): number {
  if (satisfied > responses) throw new KpiError("#NUM!", { kind: "impossible", parameter: "satisfied" });
  return satisfied / responses;
}

export const CSATRATE: KpiFunction = {
  id: "CSATRATE",
  parameters: [
    { kind: "number", id: "satisfied", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "responses", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: csatRate,
};
