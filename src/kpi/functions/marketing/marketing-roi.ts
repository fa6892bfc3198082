import type { KpiFunction } from "../../function";

/**
 * Marketing ROI: what marketing earned after its own cost, for each unit of that cost.
 *
 * `(gross profit generated − marketing cost) ÷ marketing cost`
 *
 * This one takes gross profit, not revenue. Sales of 1,200 with goods of 600 and 200 of marketing are an MROI of 2; revenue
 * in place of gross profit would say 5, and ROAS says 6. Below −1 where the campaign sold at a loss.
 *
 * @param grossProfit - Gross profit from the sales that marketing brought, in any currency; may be negative.
 * @param cost - Cost of that marketing, in the same currency.
 * @returns A fraction (1.5 is 150 %). `#DIV/0!` without cost, `#NUM!` for a negative cost.
 * @example marketingRoi(600, 200) //=> 2
 * @example marketingRoi(-10, 15) //=> -1.6666666666666667
 */
export function marketingRoi(grossProfit: number, cost: number): number {
  return (grossProfit - cost) / cost;
}

export const MROI: KpiFunction = {
  id: "MROI",
  parameters: [
    { kind: "number", id: "grossProfit", domain: "any", rollUp: "sum" },
    { kind: "number", id: "cost", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: marketingRoi,
};
