import type { KpiFunction } from "../../function";

/**
 * Revenue per employee: what one employee brings in revenue over the period.
 *
 * `revenue ÷ average employees`
 *
 * Of the period that the revenue covers: it is not brought to a year.
 *
 * @param revenue - Revenue of the period, in any currency.
 * @param employees - Average staff of the period, as full-time equivalents.
 * @returns In the currency of the revenue. `#DIV/0!` without staff, `#NUM!` for negative figures.
 * @example revenuePerEmployee(2_400, 24) //=> 100
 */
export function revenuePerEmployee(revenue: number, employees: number): number {
  return revenue / employees;
}

export const REVPEREMP: KpiFunction = {
  id: "REVPEREMP",
  parameters: [
    { kind: "number", id: "revenue", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "employees", domain: "gt0", rollUp: "average" },
  ],
  unit: "currency",
  compute: revenuePerEmployee,
};
