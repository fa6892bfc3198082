import { KpiError, type KpiFunction } from "../../function";

/**
 * SaaS quick ratio: how much recurring revenue is gained for each unit lost.
 *
 * `(new MRR + expansion) ÷ (churned + contraction)`
 *
 * Not the quick ratio of accounting, which is about paying debts.
 *
 * @param newMrr - MRR of new customers in the period, in any currency.
 * @param expansion - MRR gained from existing customers, in the same currency.
 * @param churned - MRR lost to cancellations, as a positive number.
 * @param contraction - MRR lost to downgrades, as a positive number.
 * @returns A ratio (3.5 is 3.5 : 1). `#DIV/0!` when nothing was lost, `#NUM!` for negative figures.
 * @example quickRatio(20_000, 8_000, 5_000, 3_000) //=> 3.5
 */
export function quickRatio(newMrr: number, expansion: number, churned: number, contraction: number): number {
  const lost = churned + contraction;
  if (lost === 0) throw new KpiError("#DIV/0!", { kind: "zeroDenominator", parameter: "churned" });
  return (newMrr + expansion) / lost;
}

export const SAASQUICK: KpiFunction = {
  id: "SAASQUICK",
  parameters: [
    { kind: "number", id: "newMrr", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "expansion", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "churned", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "contraction", domain: "ge0", rollUp: "sum" },
  ],
  unit: "ratio",
  compute: quickRatio,
};
