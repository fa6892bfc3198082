import type { KpiFunction } from "../../function";

/**
 * Cost per hire: what it takes to recruit one employee.
 *
 * `(internal cost + external cost) ÷ hires`
 *
 * Training and the pay of the new employee are not part of it.
 *
 * @param internalCost - Recruiters' pay, referral bonuses and tools of the period, in any currency.
 * @param externalCost - Advertisements, agencies, fairs and travel, in the same currency.
 * @param hires - Employees hired in the same period.
 * @returns In the currency of the cost. `#DIV/0!` when nobody was hired, `#NUM!` for negative figures.
 * @example costPerHire(20, 30, 10) //=> 5
 */
export function costPerHire(internalCost: number, externalCost: number, hires: number): number {
  return (internalCost + externalCost) / hires;
}

export const CPH: KpiFunction = {
  id: "CPH",
  parameters: [
    { kind: "number", id: "internalCost", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "externalCost", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "hires", domain: "gt0", rollUp: "sum" },
  ],
  unit: "currency",
  compute: costPerHire,
};
