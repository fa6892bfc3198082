import { KpiError, type KpiFunction } from "../../function";

/**
 * First contact resolution: the share of contacts that were solved without the customer having to come back.
 *
 * `solved the first time ÷ contacts`
 *
 * The method decides the level: a flag set by the agent flatters, a survey asks the customer, and the log shows who came
 * back. Recommended: solved is what nobody came back with within 7 days.
 *
 * @param firstResolved - Contacts solved the first time, by one rule throughout.
 * @param contacts - All contacts of the period.
 * @returns A fraction (0.7 is 70 %). `#DIV/0!` without contacts, `#NUM!` for negative figures and for more solved than there
 * were.
 * @example firstContactResolution(700, 1_000) //=> 0.7
 */
export function firstContactResolution(firstResolved: number, contacts: number): number {
  if (firstResolved > contacts) throw new KpiError("#NUM!", { kind: "impossible", parameter: "firstResolved" });
  return firstResolved / contacts;
}

export const FCR: KpiFunction = {
  id: "FCR",
  parameters: [
    { kind: "number", id: "firstResolved", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "contacts", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: firstContactResolution,
};
