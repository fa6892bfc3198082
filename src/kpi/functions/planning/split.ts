import { KpiError } from "../../function";
import { splitOnGrid, unitsOf, valueOf } from "./largest-remainder";

/**
 * Splits a total by weights that are not negative, so that the parts add up to it.
 *
 * @param decimals - Rounds the parts to so many decimals: they add up to the total rounded alike. `null` leaves them unrounded:
 * added from the first to the last they give the total to the last digit.
 * @throws KpiError `#NUM!` for weights that overflow, and for anything but 0 to 10 decimals.
 */
export function split(total: number, weights: readonly number[], decimals: number | null): readonly number[] {
  if (decimals === null) return splitExactly(total, weights);
  if (!Number.isInteger(decimals) || decimals > 10) {
    throw new KpiError("#NUM!", { kind: "impossible", parameter: "decimals" });
  }
  return splitOnGrid(total, weights, decimals);
}

/** What the parts come to, one after the other. */
export function runningTotals(parts: readonly number[], decimals: number | null): readonly number[] {
  let running = 0;
  let units = 0n;
  return parts.map((part) => {
    if (decimals === null) return (running += part);
    return valueOf((units += unitsOf(part, decimals)), decimals);
  });
}

/**
 * Every part but the last is a multiple of the last binary digit of the total, so that no sum of them is ever rounded, and the
 * last part that has a weight takes what is left.
 */
function splitExactly(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((rest, weight) => rest + weight, 0);
  if (!Number.isFinite(sum)) throw new KpiError("#NUM!", { kind: "impossible" });
  const last = weights.reduce((latest, weight, place) => (weight > 0 ? place : latest), 0);
  const size = Math.abs(total);
  const digit = lastDigitOf(size);
  let left = size;
  return weights.map((weight, place) => {
    const part = place === last ? left : Math.min(left, digit * Math.round(shareOf(size, weight, sum) / digit));
    left -= part;
    return total < 0 ? 0 - part : part;
  });
}

/** Multiplied first, so that 1,200 in twelve parts are 100 and not nearly so. */
function shareOf(size: number, weight: number, sum: number): number {
  const share = (size * weight) / sum;
  return Number.isFinite(share) ? share : size * (weight / sum);
}

/** What the last of the 53 binary digits of a number is worth. */
function lastDigitOf(size: number): number {
  return Math.max(Number.MIN_VALUE, 2 ** (Math.floor(Math.log2(size)) - 52));
}
