import { KpiError, type KpiFunction } from "../../function";

/**
 * Knowledge-base coverage: the share of the topics customers ask about that have a current article.
 *
 * `covered topics ÷ topics`
 *
 * Topics are counted, not articles. An article that nobody has reviewed for 6 months counts as missing.
 *
 * @param covered - Topics with a current article, as things stand.
 * @param topics - All topics that customers ask about.
 * @returns A fraction (0.8 is 80 %). `#DIV/0!` without topics, `#NUM!` for negative figures and for more covered topics than
 * topics.
 * @example knowledgeCoverage(48, 60) //=> 0.8
 */
export function knowledgeCoverage(covered: number, topics: number): number {
  if (covered > topics) throw new KpiError("#NUM!", { kind: "impossible", parameter: "covered" });
  return covered / topics;
}

export const KBCOVER: KpiFunction = {
  id: "KBCOVER",
  parameters: [
    { kind: "number", id: "covered", domain: "ge0", rollUp: "last" },
    { kind: "number", id: "topics", domain: "gt0", rollUp: "last" },
  ],
  unit: "percent",
  compute: knowledgeCoverage,
};
