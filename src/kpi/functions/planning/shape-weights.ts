import { KpiError } from "../../function";

/**
 * A seasonal shape, such as the months of last year, as the weight of each period.
 *
 * @throws KpiError `#VALUE!` unless it has one cell for each period, `#N/A` for a blank among them, `#NUM!` for a negative one,
 * `#DIV/0!` when they add up to 0.
 */
export function shapeWeights(shape: readonly (number | null)[], periods: number, parameter: string): readonly number[] {
  if (shape.length !== periods) throw new KpiError("#VALUE!", { kind: "differentLength", parameter });
  const weights = shape.map((weight) => {
    if (weight === null) throw new KpiError("#N/A", { kind: "missing", parameter });
    return weight;
  });
  if (weights.some((weight) => weight < 0)) throw new KpiError("#NUM!", { kind: "outOfDomain", parameter });
  if (weights.every((weight) => weight === 0)) throw new KpiError("#DIV/0!", { kind: "zeroDenominator", parameter });
  return weights;
}

/** The weight of each period where every one is `factor` times the one before it; the largest is 1, so that none overflows. */
export function growingWeights(factor: number, periods: number): readonly number[] {
  const largest = factor > 1 ? periods - 1 : 0;
  return Array.from({ length: periods }, (_, period) => factor ** (period - largest));
}
