import { KpiError, type KpiFunction } from "../../function";
import { exceeds } from "../slack";

/**
 * Overdue receivables ratio: the share of what customers owe that is past its due date.
 *
 * `overdue ÷ receivables`
 *
 * @param overdue - Receivables past their due date on one day, in any currency.
 * @param receivables - All receivables on the same day, in the same currency.
 * @returns A fraction (0.15 is 15 %). `#DIV/0!` when nothing is owed, `#NUM!` when more is overdue than is owed.
 * @example overdueShare(45, 300) //=> 0.15
 */
export function overdueShare(overdue: number, receivables: number): number {
  if (exceeds(overdue, receivables)) throw new KpiError("#NUM!", { kind: "impossible", parameter: "overdue" });
  return overdue / receivables;
}

export const OVERDUE: KpiFunction = {
  id: "OVERDUE",
  parameters: [
    { kind: "number", id: "overdue", domain: "ge0", rollUp: "last" },
    { kind: "number", id: "receivables", domain: "gt0", rollUp: "last" },
  ],
  unit: "percent",
  compute: overdueShare,
};
