import type { KpiFunction } from "../../function";

/**
 * Project margin: the share of project revenue left after direct labour and what was passed on to others.
 *
 * `(project revenue − direct labour − pass-through cost) ÷ project revenue`
 *
 * Before overheads. Many agencies divide by revenue less pass-through cost instead, which shows a higher margin.
 *
 * @param revenue - Revenue recognised for the project, before VAT, in any currency.
 * @param labour - Hours on the project at a loaded rate, in the same currency.
 * @param passThrough - Subcontractors, materials and travel bought for the project, in the same currency.
 * @returns A fraction (0.4 is 40 %), negative for a loss. `#DIV/0!` without revenue, `#NUM!` for negative figures.
 * @example projectMargin(500, 220, 80) //=> 0.4
 */
export function projectMargin(revenue: number, labour: number, passThrough: number): number {
  return (revenue - labour - passThrough) / revenue;
}

export const PROJMARGIN: KpiFunction = {
  id: "PROJMARGIN",
  parameters: [
    { kind: "number", id: "revenue", domain: "gt0", rollUp: "sum" },
    { kind: "number", id: "labour", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "passThrough", domain: "ge0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: projectMargin,
};
