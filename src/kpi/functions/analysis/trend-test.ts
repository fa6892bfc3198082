import type { CellMatrix } from "../../cell";
import { KpiError, type KpiFunction } from "../../function";
import { leastSquares } from "./least-squares";
import { loadDistributions, twoSidedNormal, twoSidedStudent } from "../../load-distributions";
import { mannKendall } from "./mann-kendall";
import { observationsOf, type Observations } from "./observations";

/** It compares every figure with every other: 3,000 are eight years of days, and four and a half million pairs. */
const MOST_FOR_PAIRS = 3_000;

/**
 * Trend test: does a KPI really rise or fall, or does it only go up and down?
 *
 * `ols` draws the straight line of least squares over time and tests its slope by Student's t; `mk` counts the pairs that rise
 * and fall (Mann-Kendall, corrected for ties and continuity), with the median of all slopes between two figures (Sen). A blank
 * is a period without a figure: it is left out and keeps its time.
 *
 * The p-value is how often chance alone would give a slope this far from 0. `flat` is not "no change" but "no change that the
 * figures prove", which may be for want of figures. With seasons in them, compare with the same months of last year instead.
 *
 * @param values - A series in order of time, one period after another.
 * @param method - `ols` (default), or `mk` for figures that jump or do not follow a line; at most 3,000 of them.
 * @param alpha - The p-value below which there is a trend, 0.05 when left out.
 * @returns One row: slope per period, `up`, `down` or `flat`, p-value, R² (`ols`) or Kendall's tau-a (`mk`), number of figures. A
 * series that never changes is flat with p 1; a line without any scatter has p 0. `#N/A` with fewer than 3 figures (`ols`) or 4
 * (`mk`), `#NUM!` with too many of them, or too large ones.
 * @example trendTest([5, 5, 5, 5, 5], null, null) //=> [[0, "flat", 1, 1, 5]]
 * @example trendTest([2, 4, 6, 8], null, null) //=> [[2, "up", 0, 1, 4]]
 */
export function trendTest(values: readonly (number | null)[], method: string | null, alpha: number | null): CellMatrix {
  const observed = observationsOf(values);
  const { length } = observed.figures;
  if (length < (method === "mk" ? 4 : 3)) throw new KpiError("#N/A", { kind: "tooFewValues", parameter: "values" });
  if (method === "mk" && length > MOST_FOR_PAIRS)
    throw new KpiError("#NUM!", { kind: "outOfDomain", parameter: "values" });
  const { slope, sign, p, fit } = method === "mk" ? byPairs(observed) : byLine(observed);
  const direction = p >= (alpha ?? 0.05) || sign === 0 ? "flat" : sign > 0 ? "up" : "down";
  return [[slope, direction, p, fit, length]];
}

export const TRENDTEST: KpiFunction = {
  id: "TRENDTEST",
  parameters: [
    { kind: "numbers", id: "values" },
    { kind: "option", id: "method", options: ["ols", "mk"], optional: true },
    { kind: "number", id: "alpha", domain: "01", rollUp: "none", optional: true },
  ],
  unit: "table",
  spills: "row",
  needs: loadDistributions,
  compute: trendTest,
};

interface Trend {
  readonly slope: number;
  /** Whether it rises (above 0) or falls. */
  readonly sign: number;
  readonly p: number;
  readonly fit: number;
}

function byLine({ times, figures }: Observations): Trend {
  const { slope, t, rSquared } = leastSquares(times, figures);
  return { slope, sign: slope, p: twoSidedStudent(t, figures.length - 2), fit: rSquared };
}

function byPairs({ times, figures }: Observations): Trend {
  const { slope, score, z, tau } = mannKendall(times, figures);
  return { slope, sign: score, p: twoSidedNormal(z), fit: tau };
}
