/**
 * Splits a total by weights into parts of so many decimals: each is rounded down, and what is left goes, one unit of the last
 * decimal each, to the parts with the largest remainders, the earlier first. In whole numbers of any size, over the decimals
 * that totals and weights are written with: no remainder is lost to binary fractions.
 *
 * @param weights - Not negative, at least one above 0.
 */
export function splitOnGrid(total: number, weights: readonly number[], decimals: number): readonly number[] {
  const units = unitsOf(total, decimals);
  const size = units < 0n ? -units : units;
  const shares = wholeWeights(weights);
  const sum = shares.reduce((rest, share) => rest + share, 0n);
  const parts = shares.map((share) => (size * share) / sum);
  const remainders = shares.map((share) => (size * share) % sum);
  const left = size - parts.reduce((rest, part) => rest + part, 0n);
  const order = [...remainders.keys()].sort((one, other) => compare(remainders[other], remainders[one]));
  const rounded = new Set(order.slice(0, Number(left)));
  return parts.map((part, place) => {
    const whole = part + (rounded.has(place) ? 1n : 0n);
    return valueOf(units < 0n ? -whole : whole, decimals);
  });
}

/** A number in units of its last decimal, half a unit away from zero: 1.005 is 101 hundredths. */
export function unitsOf(value: number, decimals: number): bigint {
  const { digits, exponent } = decimalOf(value);
  const shift = exponent + decimals;
  if (shift >= 0) return digits * 10n ** BigInt(shift);
  const divisor = 10n ** BigInt(-shift);
  const size = digits < 0n ? -digits : digits;
  const units = (2n * size + divisor) / (2n * divisor);
  return digits < 0n ? -units : units;
}

export function valueOf(units: bigint, decimals: number): number {
  return Number(`${String(units)}e-${String(decimals)}`);
}

/** The weights as whole numbers of one unit, in proportion. */
function wholeWeights(weights: readonly number[]): readonly bigint[] {
  const written = weights.map(decimalOf);
  const unit = written.reduce((least, { exponent }) => Math.min(least, exponent), 0);
  return written.map(({ digits, exponent }) => digits * 10n ** BigInt(exponent - unit));
}

/** The number as it is written: `digits × 10 ^ exponent`. */
function decimalOf(value: number): { readonly digits: bigint; readonly exponent: number } {
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}

function compare(one: bigint | undefined, other: bigint | undefined): number {
  const difference = (one ?? 0n) - (other ?? 0n);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
