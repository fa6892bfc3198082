import { KpiError, type KpiFunction } from "../../function";

/**
 * Rolled throughput yield: the chance that a unit passes every step without rework.
 *
 * `the product of the first pass yields of the steps`
 *
 * Takes the steps as independent. A blank is a step without a figure and is left out, which shows more than there is.
 *
 * @param yields - First pass yields of the steps, each a fraction from 0 to 1.
 * @returns A fraction (0.84 is 84 %). `#N/A` without any yield, `#NUM!` when one is below 0 or above 1.
 * @example rolledThroughputYield([0.95, 0.9, 0.98]) //=> 0.8379
 * @example rolledThroughputYield([0.95, null, 0.8]) //=> 0.76
 */
export function rolledThroughputYield(yields: readonly (number | null)[]): number {
  const known = yields.filter((each) => each !== null);
  if (known.some((each) => each < 0 || each > 1)) {
    throw new KpiError("#NUM!", { kind: "outOfDomain", parameter: "yields" });
  }
  return known.reduce((product, each) => product * each, 1);
}

export const RTY: KpiFunction = {
  id: "RTY",
  parameters: [{ kind: "numbers", id: "yields" }],
  unit: "percent",
  compute: rolledThroughputYield,
};
