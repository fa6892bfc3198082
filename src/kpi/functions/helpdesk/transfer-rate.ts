import { KpiError, type KpiFunction } from "../../function";

/**
 * Transfer rate: the share of handled calls that were passed on to another person or team.
 *
 * `transferred calls ÷ handled calls`
 *
 * Whether planned hand-overs count, such as from a front desk to a specialist, is a rule to be set once.
 *
 * @param transferred - Calls passed on at least once, each counted once.
 * @param handled - All calls handled in the period.
 * @returns A fraction (0.12 is 12 %). `#DIV/0!` without handled calls, `#NUM!` for negative figures and for more transferred
 * calls than calls.
 * @example transferRate(24, 200) //=> 0.12
 */
export function transferRate(transferred: number, handled: number): number {
  if (transferred > handled) throw new KpiError("#NUM!", { kind: "impossible", parameter: "transferred" });
  return transferred / handled;
}

export const CALLTRANSFER: KpiFunction = {
  id: "CALLTRANSFER",
  parameters: [
    { kind: "number", id: "transferred", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "handled", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: transferRate,
};
