import type { CellMatrix, CellValue } from "../../cell";
import { KpiError, type KpiFunction } from "../../function";

/**
 * Weights rescaled so that they add up to 100.
 *
 * `100 × weight ÷ Σ weight`
 *
 * Only for showing: WSCORE and ROLLUP take weights as they are, whatever they add up to.
 *
 * @param weights - Relative weights, not negative; a blank weighs nothing and stays blank.
 * @returns A column, one cell for each weight. `#DIV/0!` when they add up to 0, `#NUM!` for a negative one.
 * @example normw([3, 2, 5]) //=> [[30], [20], [50]]
 */
export function normw(weights: readonly (number | null)[]): CellMatrix {
  let sum = 0;
  for (const weight of weights) {
    if (weight !== null && weight < 0) throw new KpiError("#NUM!", { kind: "outOfDomain", parameter: "weights" });
    sum += weight ?? 0;
  }
  if (sum === 0) throw new KpiError("#DIV/0!", { kind: "zeroDenominator", parameter: "weights" });
  return weights.map((weight): readonly CellValue[] => [weight === null ? "" : (100 * weight) / sum]);
}

export const NORMW: KpiFunction<CellMatrix> = {
  id: "NORMW",
  parameters: [{ kind: "numbers", id: "weights" }],
  unit: "score",
  spills: "column",
  compute: normw,
};
