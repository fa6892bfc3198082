import { KpiError, type KpiFunction } from "../../function";
import { exceeds } from "../slack";

/**
 * Net revenue retention: what the customers of the start now pay, held against what they paid then.
 *
 * `(starting MRR + expansion − contraction − churned) ÷ starting MRR`
 *
 * New customers do not count, on either side. Above 1, what customers add outweighs what others take away.
 *
 * @param startMrr - MRR at the start of the period, in any currency.
 * @param expansion - MRR gained from these customers by upgrades, seats and add-ons, in the same currency.
 * @param contraction - MRR lost to downgrades, as a positive number.
 * @param churned - MRR lost to cancellations, as a positive number.
 * @returns A fraction (1.02 is 102 %). `#DIV/0!` when starting MRR is 0; `#NUM!` when more was lost than there was, and for
 * negative figures.
 * @example nrr(100_000, 15_000, 5_000, 8_000) //=> 1.02
 */
export function nrr(startMrr: number, expansion: number, contraction: number, churned: number): number {
  const available = startMrr + expansion;
  const lost = contraction + churned;
  if (exceeds(lost, available)) throw new KpiError("#NUM!", { kind: "impossible", parameter: "churned" });
  return Math.max(0, available - lost) / startMrr;
}

export const NRR: KpiFunction = {
  id: "NRR",
  parameters: [
    { kind: "number", id: "startMrr", domain: "gt0", rollUp: "first" },
    { kind: "number", id: "expansion", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "contraction", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "churned", domain: "ge0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: nrr,
};
