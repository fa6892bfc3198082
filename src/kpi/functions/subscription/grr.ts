import { KpiError, type KpiFunction } from "../../function";
import { exceeds } from "../slack";

/**
 * Gross revenue retention: what is left of the revenue of the start, before anything that customers bought on top.
 *
 * `(starting MRR − contraction − churned) ÷ starting MRR`
 *
 * As NRR without expansion, so never above 1.
 *
 * @param startMrr - MRR at the start of the period, in any currency.
 * @param contraction - MRR lost to downgrades, in the same currency, as a positive number.
 * @param churned - MRR lost to cancellations, as a positive number.
 * @returns A fraction (0.87 is 87 %). `#DIV/0!` when starting MRR is 0; `#NUM!` when more was lost than there was, and for
 * negative figures.
 * @example grr(100_000, 5_000, 8_000) //=> 0.87
 */
export function grr(startMrr: number, contraction: number, churned: number): number {
  const lost = contraction + churned;
  if (exceeds(lost, startMrr)) throw new KpiError("#NUM!", { kind: "impossible", parameter: "churned" });
  return Math.max(0, startMrr - lost) / startMrr;
}

export const GRR: KpiFunction = {
  id: "GRR",
  parameters: [
    { kind: "number", id: "startMrr", domain: "gt0", rollUp: "first" },
    { kind: "number", id: "contraction", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "churned", domain: "ge0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: grr,
};
