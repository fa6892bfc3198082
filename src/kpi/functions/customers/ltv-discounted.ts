import { KpiError, type KpiFunction } from "../../function";

/**
 * Discounted customer lifetime value: today's value of the margins that a customer brings until leaving.
 *
 * `margin × (1 + discount) ÷ (1 + discount − retention)` (first margin included), or
 * `margin × retention ÷ (1 + discount − retention)` (excluded)
 *
 * Sources differ in when the first margin comes: now, for sure (included, the default), or at the end of the first period
 * and only from those who stay (excluded). For 100 a period, 75 % retention and no discount that is 400 or 300.
 *
 * @param profitPerPeriod - Margin per customer and period after the cost of keeping them, in any currency; may be negative.
 * @param retention - Customers kept per period, a fraction.
 * @param discount - Discount rate per period of the same length, a fraction.
 * @param first - `included` or `excluded`.
 * @returns In the currency of the margin. `#DIV/0!` when nobody leaves and nothing is discounted, `#NUM!` for retention
 * outside 0 to 1 and for a negative discount.
 * @example ltvDiscounted(100, 0.75, 0, null) //=> 400
 * @example ltvDiscounted(100, 0.75, 0, "excluded") //=> 300
 */
export function ltvDiscounted(
  profitPerPeriod: number,
  retention: number,
  discount: number,
  first: string | null,
): number {
  if (retention === 1 && discount === 0) {
    throw new KpiError("#DIV/0!", { kind: "zeroDenominator", parameter: "retention" });
  }
  const share = first === "excluded" ? retention : 1 + discount;
  // 1 − retention first, so that a small discount is not rounded away. Adding 0 makes 0 of −0.
  return (profitPerPeriod * share) / (1 - retention + discount) + 0;
}

export const LTVDCF: KpiFunction = {
  id: "LTVDCF",
  parameters: [
    { kind: "number", id: "profitPerPeriod", domain: "any", rollUp: "none" },
    { kind: "number", id: "retention", domain: "01", rollUp: "none" },
    { kind: "number", id: "discount", domain: "ge0", rollUp: "none" },
    { kind: "option", id: "first", options: ["included", "excluded"], optional: true },
  ],
  unit: "currency",
  compute: ltvDiscounted,
};
