import type { CellMatrix } from "../../cell";
import { KpiError, type KpiFunction } from "../../function";
import { refuseUnlessPeriods } from "./periods";
import { growingWeights, shapeWeights } from "./shape-weights";
import { split } from "./split";

/**
 * Splits a total over periods, so that the parts add up to it.
 *
 * `total × weight ÷ Σ weight`; weights are all equal, grow by the same rate, or have the shape of last year
 *
 * For what is added up over time: revenue, units, costs. Levels such as customers have milestones instead: TARGETS. With decimals
 * each part is rounded down and what is left goes to the largest remainders, the earlier first.
 *
 * @param total - What the parts add up to.
 * @param periods - How many parts, a whole number from 1 to 10,000.
 * @param method - `equal` (default), `growth` or `shape`.
 * @param parameter - For `growth` the growth from period to period, a fraction above −1; for `shape` one value for each period,
 * such as the months of last year. Not read for `equal`.
 * @param decimals - Rounds the parts, 0 to 10 decimals: they then add up to the total rounded alike. Not rounded when left out.
 * @returns A column, one part for each period, in the unit of the total. `#NUM!` for other numbers of periods or decimals, a
 * growth of −1 or below and a negative value in a shape; `#VALUE!` for a shape of another length, `#N/A` for one with a blank or
 * where growth or shape is missing, `#DIV/0!` for one that adds up to 0.
 * @example phase(100, 3, "equal", null, 0) //=> [[34], [33], [33]]
 * @example phase(700, 3, "growth", [1], null) //=> [[100], [200], [400]]
 * @example phase(1_000, 4, "shape", [10, 20, 30, 40], null) //=> [[100], [200], [300], [400]]
 */
export function phase(
  total: number,
  periods: number,
  method: string | null,
  parameter: readonly (number | null)[] | null,
  decimals: number | null,
): CellMatrix {
  refuseUnlessPeriods(periods, "periods");
  return split(total, weightsOf(method, parameter, periods), decimals).map((part) => [part]);
}

export const PHASE: KpiFunction<CellMatrix> = {
  id: "PHASE",
  parameters: [
    { kind: "number", id: "total", domain: "any", rollUp: "none" },
    { kind: "number", id: "periods", domain: "ge0", rollUp: "none" },
    { kind: "option", id: "method", options: ["equal", "growth", "shape"], optional: true },
    { kind: "numbers", id: "parameter", optional: true },
    { kind: "number", id: "decimals", domain: "ge0", rollUp: "none", optional: true },
  ],
  unit: "input",
  spills: "column",
  compute: phase,
};

function weightsOf(
  method: string | null,
  parameter: readonly (number | null)[] | null,
  periods: number,
): readonly number[] {
  if (method !== "growth" && method !== "shape") return growingWeights(1, periods);
  if (parameter === null) throw new KpiError("#N/A", { kind: "missing", parameter: "parameter" });
  if (method === "shape") return shapeWeights(parameter, periods, "parameter");
  const [growth = null, ...others] = parameter;
  if (growth === null || others.length > 0)
    throw new KpiError("#VALUE!", { kind: "notOneCell", parameter: "parameter" });
  if (growth <= -1) throw new KpiError("#NUM!", { kind: "impossible", parameter: "parameter" });
  return growingWeights(1 + growth, periods);
}
