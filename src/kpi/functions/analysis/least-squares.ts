import { fsum, max } from "d3-array";
import { KpiError } from "../../function";
import { isConstant } from "./observations";

export interface Line {
  /** What y gains for 1 of x. */
  readonly slope: number;
  /** Of the slope; 0 on a perfect line. */
  readonly standardError: number;
  /** Pearson's r: exactly 1 or −1 on a perfect line, 0 where y is constant. */
  readonly correlation: number;
  /** The share of y's variance that the line accounts for; 1 on a perfect line. */
  readonly rSquared: number;
  /** The slope in standard errors, with n − 2 degrees of freedom; infinite on a perfect line, 0 on a level one. */
  readonly t: number;
  readonly valueAt: (x: number) => number;
}

/**
 * The straight line with the least squared distance from the points, by sums of deviations from the means.
 *
 * What is left between points and line is added up from the residuals themselves: 1 − r² would lose all digits where the line
 * fits well. Residuals that are no more than the rounding of the figures count as none.
 *
 * @param x - Three figures or more, not all the same.
 * @param y - As many; where they are all the same, that is a perfect line.
 * @throws KpiError `#NUM!` where the figures are too large to be added.
 */
export function leastSquares(x: readonly number[], y: readonly number[]): Line {
  const [across, up] = [spreadOf(x), spreadOf(y)];
  const xx = dot(across.parts, across.parts);
  const yy = dot(up.parts, up.parts);
  const steepness = dot(across.parts, up.parts) / xx;
  const residuals = up.parts.map((part, place) => part - steepness * (across.parts[place] ?? NaN));
  const rounding = 8 * Number.EPSILON * (up.rounding + Math.abs(steepness) * across.rounding);
  const isPerfect = residuals.every((residual) => Math.abs(residual) <= rounding);
  const rest = isPerfect ? 0 : dot(residuals, residuals);
  const unit = up.size / across.size;
  const slope = steepness * unit;
  if (!Number.isFinite(slope + rest)) throw new KpiError("#NUM!", { kind: "impossible" });
  const standardError = Math.sqrt(rest / (x.length - 2) / xx);
  const correlation = isPerfect ? Math.sign(steepness) : (steepness * Math.sqrt(xx)) / Math.sqrt(yy);
  return {
    slope,
    standardError: standardError * unit,
    correlation: Math.max(-1, Math.min(1, correlation)),
    rSquared: isPerfect ? 1 : 1 - rest / yy,
    t: steepness === 0 ? 0 : steepness / standardError,
    valueAt: (at) => up.middle + slope * (at - across.middle),
  };
}

/** Deviations from the mean as parts of the largest one, so that no square of theirs overflows or vanishes. */
interface Spread {
  readonly parts: readonly number[];
  readonly size: number;
  readonly middle: number;
  /** The largest figure as a part of the largest deviation: by so much is a deviation rounded worse than a figure. */
  readonly rounding: number;
}

function spreadOf(figures: readonly number[]): Spread {
  // The sum of equal figures, divided again, need not be the figure.
  const middle = isConstant(figures) ? (figures[0] ?? NaN) : fsum(figures) / figures.length;
  const deviations = figures.map((figure) => figure - middle);
  const size = max(deviations, Math.abs) || 1;
  const rounding = (max(figures, Math.abs) ?? 0) / size;
  return { parts: deviations.map((deviation) => deviation / size), size, middle, rounding };
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((total, each, place) => total + each * (other[place] ?? NaN), 0);
}
