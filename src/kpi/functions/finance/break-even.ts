import { KpiError, type KpiFunction } from "../../function";
import { SLACK } from "../slack";

/**
 * Break-even volume: how many units must be sold before fixed cost is covered.
 *
 * `fixed cost ÷ (price − variable cost per unit)`
 *
 * Not rounded: 24.2 units mean 25 in practice.
 *
 * @param fixedCost - Cost of the period that does not change with volume, in any currency.
 * @param price - Net price of one unit, in the same currency.
 * @param variableCost - What one more unit costs, in the same currency.
 * @returns Units. `#DIV/0!` when the price only equals the variable cost (a difference that is mere rounding counts as
 * none), `#NUM!` when it is below: no volume breaks even.
 * @example breakEven(2_000, 100, 20) //=> 25
 */
export function breakEven(fixedCost: number, price: number, variableCost: number): number {
  const contribution = price - variableCost;
  // So that a price of 0.3 does not seem to earn anything on a cost of 0.1 + 0.2.
  if (Math.abs(contribution) <= SLACK * price) throw new KpiError("#DIV/0!", { kind: "zeroDenominator" });
  if (contribution < 0) throw new KpiError("#NUM!", { kind: "impossible", parameter: "price" });
  return fixedCost / contribution;
}

export const BREAKEVEN: KpiFunction = {
  id: "BREAKEVEN",
  parameters: [
    { kind: "number", id: "fixedCost", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "price", domain: "gt0", rollUp: "same" },
    { kind: "number", id: "variableCost", domain: "ge0", rollUp: "same" },
  ],
  unit: "count",
  compute: breakEven,
};
