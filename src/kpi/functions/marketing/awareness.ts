import { KpiError, type KpiFunction } from "../../function";

/**
 * Brand awareness: the share of the people asked in the target market who know the brand.
 *
 * `respondents who know it ÷ respondents`
 *
 * Aided (the name is shown) and unaided awareness are two figures, the first far larger: keep to one. Of 400 answers the
 * margin of error is about ±5 percentage points.
 *
 * @param aware - Respondents who know the brand.
 * @param surveyed - All respondents: a sample of the target market, not of one's own customers.
 * @returns A fraction (0.405 is 40.5 %). `#DIV/0!` without respondents, `#NUM!` for negative figures and for more who know
 * it than were asked.
 * @example awareness(162, 400) //=> 0.405
 */
export function awareness(aware: number, surveyed: number): number {
  if (aware > surveyed) throw new KpiError("#NUM!", { kind: "impossible", parameter: "aware" });
  return aware / surveyed;
}

export const AWARENESS: KpiFunction = {
  id: "AWARENESS",
  parameters: [
    { kind: "number", id: "aware", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "surveyed", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: awareness,
};
