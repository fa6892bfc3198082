/** One line of what `npm run bench` prints. */
export interface Measurement {
  readonly what: string;
  readonly measured: string;
  /** What is aimed at; absent where a number is only good to know. */
  readonly aim?: { readonly text: string; readonly reached: boolean };
}

/** The middle one: a machine that does something else meanwhile moves it least. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** How long some work takes, once. */
export function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
