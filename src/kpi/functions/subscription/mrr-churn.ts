import { KpiError, type KpiFunction } from "../../function";
import { exceeds } from "../slack";

/**
 * MRR churn rate: the share of the recurring revenue of the start that was cancelled.
 *
 * `churned MRR ÷ starting MRR`
 *
 * Cancellations only; with downgrades as well it is 1 − GRR. It differs from customer churn when those who leave pay more
 * or less than others: in one public data set 26.5 % of customers left with 30.5 % of the charges.
 *
 * @param churned - MRR of the customers who left in the period, in any currency.
 * @param startMrr - MRR at the start of the period, in the same currency.
 * @returns A fraction (0.05 is 5 %). `#DIV/0!` when starting MRR is 0, `#NUM!` when more was cancelled than that.
 * @example mrrChurn(139_130.85, 456_116.6) //=> 0.3050335155528214
 */
export function mrrChurn(churned: number, startMrr: number): number {
  if (exceeds(churned, startMrr)) throw new KpiError("#NUM!", { kind: "impossible", parameter: "churned" });
  return churned / startMrr;
}

export const MRRCHURN: KpiFunction = {
  id: "MRRCHURN",
  parameters: [
    { kind: "number", id: "churned", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "startMrr", domain: "gt0", rollUp: "first" },
  ],
  unit: "percent",
  compute: mrrChurn,
};
