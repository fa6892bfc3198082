import { KpiError, type KpiFunction } from "../../function";

/**
 * Weighted average: an average in which each value counts as much as what stands behind it.
 *
 * `Σ weight × value ÷ Σ weight` over the rows that have both
 *
 * A row without a value or without a weight drops out, with all of its weight: neither is taken for 0. It is how ratios are
 * averaged rightly, each weighted by its denominator: a margin by revenue, a price by the pieces sold.
 *
 * @param values - One value per row; a blank is a missing one.
 * @param weights - One weight per row, not negative, in a range of the same size; relative numbers of any sum.
 * @returns In the unit of the values. `#N/A` when no row has both, `#DIV/0!` when the weights of those rows add up to 0,
 * `#NUM!` for a negative weight, `#VALUE!` for ranges of different size.
 * @example wavg([10, 20], [3, 1]) //=> 12.5
 * @example wavg([1, null, 3], [1, 5, 1]) //=> 2
 */
export function wavg(values: readonly (number | null)[], weights: readonly (number | null)[]): number {
  if (values.length !== weights.length)
    throw new KpiError("#VALUE!", { kind: "differentLength", parameter: "weights" });
  let points = 0;
  let weighed = 0;
  let rows = 0;
  for (let place = 0; place < values.length; place++) {
    const value = values[place] ?? null;
    const weight = weights[place] ?? null;
    if (weight !== null && weight < 0) throw new KpiError("#NUM!", { kind: "outOfDomain", parameter: "weights" });
    if (value === null || weight === null) continue;
    points += weight * value;
    weighed += weight;
    rows++;
  }
  if (rows === 0) throw new KpiError("#N/A", { kind: "missing", parameter: "weights" });
  if (weighed === 0) throw new KpiError("#DIV/0!", { kind: "zeroDenominator", parameter: "weights" });
  return points / weighed;
}

export const WAVG: KpiFunction = {
  id: "WAVG",
  parameters: [
    { kind: "numbers", id: "values" },
    { kind: "numbers", id: "weights" },
  ],
  unit: "input",
  compute: wavg,
};
