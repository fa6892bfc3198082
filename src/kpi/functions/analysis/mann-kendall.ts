import { min, quickselect, rollup } from "d3-array";

export interface MonotoneTrend {
  /** Pairs that rise less pairs that fall. */
  readonly score: number;
  /** The score in its standard deviations under chance, corrected for ties and for continuity; 0 where nothing rises or falls. */
  readonly z: number;
  /** The score as a share of all pairs (Kendall's tau-a). */
  readonly tau: number;
  /** The median of the slopes between any two figures (Sen). */
  readonly slope: number;
}

/**
 * Mann and Kendall's test for a trend that only rises or only falls, straight or not. It goes by order alone, so a figure that
 * stands out moves it little.
 *
 * @param times - When each figure was, rising.
 * @param figures - Two or more; time and memory grow with the square of how many there are.
 */
export function mannKendall(times: readonly number[], figures: readonly number[]): MonotoneTrend {
  const n = figures.length;
  const slopes = new Float64Array((n * (n - 1)) / 2);
  let pairs = 0;
  let score = 0;
  figures.forEach((figure, place) => {
    const time = times[place] ?? NaN;
    for (let earlier = 0; earlier < place; earlier++) {
      const rise = figure - (figures[earlier] ?? NaN);
      score += Math.sign(rise);
      slopes[pairs++] = rise / (time - (times[earlier] ?? NaN));
    }
  });
  return {
    score,
    z: score === 0 ? 0 : (score - Math.sign(score)) / Math.sqrt(varianceOf(figures)),
    tau: score / slopes.length,
    slope: medianOf(slopes),
  };
}

/** Of the score under chance: each group of equal figures takes away what it would have had. */
function varianceOf(figures: readonly number[]): number {
  const variance = (n: number): number => n * (n - 1) * (2 * n + 5);
  const groups = rollup(
    figures,
    ({ length }) => length,
    (figure) => figure,
  );
  const tied = [...groups.values()].reduce((total, size) => total + variance(size), 0);
  return (variance(figures.length) - tied) / 18;
}

/** In place: d3's own median copies millions of figures one by one, which takes most of a second. */
function medianOf(figures: Float64Array): number {
  const lower = Math.floor((figures.length - 1) / 2);
  quickselect(figures, lower);
  const low = figures[lower] ?? NaN;
  const high = figures.length % 2 === 1 ? low : (min(figures.subarray(lower + 1)) ?? NaN);
  return (low + high) / 2;
}
