import { deviation, mean, median, quantile } from "d3-array";
import type { CellMatrix } from "../../cell";
import { KpiError, type KpiFunction } from "../../function";
import { SLACK } from "../slack";

const FEWEST = 4;
/** What the mean range of two neighbours is in standard deviations of a normal distribution (d2 for pairs). */
const RANGE_OF_TWO = 1.128;
/** What the median absolute deviation is in standard deviations of a normal distribution. */
const MEDIAN_DEVIATION = 0.6745;
/**
 * Anomalies: limits between which a KPI swings by itself, and which of its figures lie outside.
 *
 * - `xmr`, the individuals chart of process control: mean ± k × mean range of neighbours ÷ 1.128, k 3. A range is between two
 *   periods in a row, so that none is taken across a blank.
 * - `z`: mean ± k × standard deviation (n − 1), k 3. No figure can be further than (n − 1) ÷ √n away: with ten figures or
 *   fewer the default never fires.
 * - `iqr`, Tukey's fences: quartile 1 − k × (quartile 3 − quartile 1) to quartile 3 + the same, k 1.5, inclusive quartiles.
 * - `mad`: median ± k × median absolute deviation ÷ 0.6745, k 3.5. It holds where a few figures are far out.
 *
 * A trend or a season is no anomaly, but shows as one: take it out first. Where more than half of the figures are equal, the
 * limits of `mad` (and with three quarters those of `iqr`) are that one figure, and every other one lies outside.
 *
 * @param values - A series in order of time; a blank is a period without a figure.
 * @param method - `xmr` (default), `z`, `iqr` or `mad`.
 * @param k - How wide the limits are, not negative.
 * @returns A column: lower limit, upper limit, then for each cell 1 (above), −1 (below), 0 (within; a figure on the limit is) or
 * an empty text (blank). `#N/A` with fewer than 4 figures, or (`xmr`) no two in a row; `#NUM!` for a negative k.
 * @example anomaly([100, 102, 98, 101, 99, 103, 97, 160], "iqr", null) //=> [[93.5], [107.5], [0], [0], [0], [0], [0], [0], [0], [1]]
 */
export function anomaly(values: readonly (number | null)[], method: string | null, k: number | null): CellMatrix {
  const figures = values.filter((value) => value !== null);
  if (figures.length < FEWEST) throw tooFewValues();
  const { low, high } = limitsOf(values, figures, method, k);
  if (!Number.isFinite(high - low)) throw new KpiError("#NUM!", { kind: "impossible" });
  // So that a figure on the limit is not outside for its rounding: as a part of the limits.
  const slack = SLACK * Math.max(Math.abs(low), Math.abs(high));
  const flags = values.map((value) => {
    if (value === null) return "";
    if (value > high + slack) return 1;
    return value < low - slack ? -1 : 0;
  });
  return [low, high, ...flags].map((cell) => [cell]);
}

export const ANOMALY: KpiFunction = {
  id: "ANOMALY",
  parameters: [
    { kind: "numbers", id: "values" },
    { kind: "option", id: "method", options: ["xmr", "z", "iqr", "mad"], optional: true },
    { kind: "number", id: "k", domain: "ge0", rollUp: "none", optional: true },
  ],
  unit: "table",
  spills: "column",
  compute: anomaly,
};

interface Limits {
  readonly low: number;
  readonly high: number;
}

function limitsOf(
  values: readonly (number | null)[],
  figures: readonly number[],
  method: string | null,
  k: number | null,
): Limits {
  switch (method) {
    case "z":
      return around(mean(figures), (k ?? 3) * (deviation(figures) ?? NaN));
    case "iqr":
      return fences(figures, k ?? 1.5);
    case "mad": {
      const middle = median(figures) ?? NaN;
      const typical = median(figures, (figure) => Math.abs(figure - middle)) ?? NaN;
      return around(middle, ((k ?? 3.5) * typical) / MEDIAN_DEVIATION);
    }
    default:
      return around(mean(figures), ((k ?? 3) * meanRange(values)) / RANGE_OF_TWO);
  }
}

function around(middle = NaN, distance: number): Limits {
  return { low: middle - distance, high: middle + distance };
}

function fences(figures: readonly number[], k: number): Limits {
  const [first = NaN, third = NaN] = [0.25, 0.75].map((share) => quantile(figures, share));
  const distance = k * (third - first);
  return { low: first - distance, high: third + distance };
}

/** Between figures of two periods in a row. */
function meanRange(values: readonly (number | null)[]): number {
  const ranges = values.flatMap((value, place) => {
    const before = values[place - 1] ?? null;
    return value === null || before === null ? [] : [Math.abs(value - before)];
  });
  const average = mean(ranges);
  if (average === undefined) throw tooFewValues();
  return average;
}

function tooFewValues(): KpiError {
  return new KpiError("#N/A", { kind: "tooFewValues", parameter: "values" });
}
