import type { KpiFunction } from "../../function";

/**
 * Marketing cost per employee: what the firm spends on marketing for each of its people.
 *
 * `marketing cost ÷ average employees`
 *
 * Two figures go by this name: by all employees or by those of marketing. Say which. The target is a range, as a low figure
 * may mean that too little is invested.
 *
 * @param cost - Marketing cost of the period, in any currency.
 * @param employees - Average number of employees over the same period: one cell, since months must not be added here.
 * @returns In the currency of the cost, for the period. `#DIV/0!` without employees, `#NUM!` for negative figures.
 * @example marketingPerEmployee(360_000_000, 24) //=> 15_000_000
 */
export function marketingPerEmployee(cost: number, employees: number): number {
  return cost / employees;
}

export const MKTPEREMP: KpiFunction = {
  id: "MKTPEREMP",
  parameters: [
    { kind: "number", id: "cost", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "employees", domain: "gt0", rollUp: "average" },
  ],
  unit: "currency",
  compute: marketingPerEmployee,
};
