import type { KpiFunction } from "../../function";

/**
 * Payroll-to-revenue ratio: the share of revenue that people cost.
 *
 * `payroll ÷ revenue`
 *
 * @param payroll - All cost of people in the period, the employer's contributions included, in any currency.
 * @param revenue - Net revenue of the same period, in the same currency.
 * @returns A fraction (0.25 is 25 %). `#DIV/0!` without revenue, `#NUM!` for negative figures.
 * @example payrollRatio(25, 100) //=> 0.25
 */
export function payrollRatio(payroll: number, revenue: number): number {
  return payroll / revenue;
}

export const PAYRATIO: KpiFunction = {
  id: "PAYRATIO",
  parameters: [
    { kind: "number", id: "payroll", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "revenue", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: payrollRatio,
};
