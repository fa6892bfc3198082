/** The numbers along an axis. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly steps: readonly number[];
}

/**
 * Round numbers that hold every value, and 0 unless the axis begins elsewhere.
 * @param given - `null` where there is nothing to plot.
 * @param minimum - Where the axis begins, if that was asked for.
 */
export function scaleOf(given: readonly (number | null)[], minimum: number | null): Scale {
  const values = given.filter((value): value is number => value !== null);
  const lowest = minimum ?? Math.min(0, ...values);
  const greatest = Math.max(minimum ?? 0, ...values);
  const highest = greatest === lowest ? lowest + 1 : greatest;
  const rough = (highest - lowest) / 5;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((times) => times * magnitude >= rough) ?? 10) * magnitude;
  const low = minimum ?? Math.floor(lowest / step + 1e-9) * step;
  const count = Math.max(1, Math.ceil((highest - low) / step - 1e-9));
  const steps = Array.from({ length: count + 1 }, (_, place) => low + place * step);
  return { low, high: low + count * step, steps };
}

/** How far along the axis a value lies; beyond 0 and 1 it is outside. */
export function share(value: number, { low, high }: Scale): number {
  return (value - low) / (high - low);
}

/** Where a bar begins and ends: from 0 to its value, or as far as the axis goes. */
export function barOf(value: number, scale: Scale): { readonly from: number; readonly to: number } {
  const [zero, end] = [0, value].map((each) => Math.min(1, Math.max(0, share(each, scale)))) as [number, number];
  return { from: Math.min(zero, end), to: Math.max(zero, end) };
}
