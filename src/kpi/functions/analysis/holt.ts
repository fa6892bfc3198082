/**
 * Holt's double exponential smoothing: where a series stands after its last figure, and how much it gains per period.
 *
 * Level and trend begin with the first figure and the first change.
 *
 * @param figures - Two or more, one period after another.
 * @param alpha - From 0 to 1: the weight of the latest figure in the level.
 * @param beta - From 0 to 1: the weight of the latest change in the trend.
 */
export function holt(
  figures: readonly number[],
  alpha: number,
  beta: number,
): { readonly level: number; readonly trend: number } {
  const [first = NaN, second = NaN] = figures;
  let level = first;
  let trend = second - first;
  for (const figure of figures.slice(1)) {
    const before = level;
    level = alpha * figure + (1 - alpha) * (level + trend);
    trend = beta * (level - before) + (1 - beta) * trend;
  }
  return { level, trend };
}
