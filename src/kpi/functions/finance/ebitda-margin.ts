import type { KpiFunction } from "../../function";

/**
 * EBITDA margin: the share of revenue left before interest, tax, depreciation and amortisation.
 *
 * `(net profit + interest + income tax + depreciation and amortisation) ÷ revenue`
 *
 * Built up from net profit; nothing is adjusted for one-offs.
 *
 * @param netProfit - Profit after tax, negative for a loss, in any currency.
 * @param interest - Interest expense, in the same currency.
 * @param tax - Income tax expense, negative for a refund, in the same currency.
 * @param depreciation - Depreciation and amortisation, in the same currency.
 * @param revenue - Net revenue of the same period, in the same currency.
 * @returns A fraction (0.15 is 15 %), negative for an operating loss. `#DIV/0!` without revenue, `#NUM!` when revenue,
 * interest or depreciation is negative.
 * @example ebitdaMargin(80, 10, 20, 40, 1_000) //=> 0.15
 */
export function ebitdaMargin(
  netProfit: number,
  interest: number,
  tax: number,
  depreciation: number,
  revenue: number,
): number {
  return (netProfit + interest + tax + depreciation) / revenue;
}

export const EBITDAM: KpiFunction = {
  id: "EBITDAM",
  parameters: [
    { kind: "number", id: "netProfit", domain: "any", rollUp: "sum" },
    { kind: "number", id: "interest", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "tax", domain: "any", rollUp: "sum" },
    { kind: "number", id: "depreciation", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "revenue", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: ebitdaMargin,
};
