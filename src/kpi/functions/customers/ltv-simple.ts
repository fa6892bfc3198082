import type { KpiFunction } from "../../function";

/**
 * Customer lifetime value by lifespan: what one customer spends, as long as they stay.
 *
 * `value per purchase × purchases per period × periods × gross margin`
 *
 * Without a margin it is lifetime revenue, which must not be held against acquisition cost. One set of figures for a café
 * gives 25,272 as revenue and 5,489 as margin.
 *
 * @param value - Average value of one purchase, in any currency.
 * @param frequency - Purchases per period.
 * @param lifespan - How many such periods a customer stays.
 * @param grossMargin - Gross margin, a fraction; 1 when left out, for revenue.
 * @returns In the currency of the purchases. `#NUM!` for negative figures and for a margin above 1.
 * @example ltvSimple(50, 12, 3, null) //=> 1_800
 * @example ltvSimple(50, 12, 3, 0.4) //=> 720
 */
export function ltvSimple(value: number, frequency: number, lifespan: number, grossMargin: number | null): number {
  // Adding 0 makes 0 of −0, which no purchases at a negative margin would be.
  return value * frequency * lifespan * (grossMargin ?? 1) + 0;
}

export const LTVSIMPLE: KpiFunction = {
  id: "LTVSIMPLE",
  parameters: [
    { kind: "number", id: "value", domain: "ge0", rollUp: "none" },
    { kind: "number", id: "frequency", domain: "ge0", rollUp: "none" },
    { kind: "number", id: "lifespan", domain: "ge0", rollUp: "none" },
    { kind: "number", id: "grossMargin", domain: "le1", rollUp: "none", optional: true },
  ],
  unit: "currency",
  compute: ltvSimple,
};
