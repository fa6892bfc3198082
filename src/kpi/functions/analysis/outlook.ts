import type { CellMatrix } from "../../cell";
import { KpiError, type KpiFunction } from "../../function";
import { holt } from "./holt";
import { leastSquares } from "./least-squares";
import { observationsOf } from "./observations";

/** More rows than anyone reads, and few enough to be calculated at once. */
const LONGEST_HORIZON = 10_000;
const FEWEST = 3;

/**
 * Outlook: what the next periods would bring if all went on as before. Three simple methods that can be explained to anyone.
 *
 * `linear` goes on along the straight line of least squares; `snaive` repeats the last season; `holt` smooths level and trend,
 * the recent ones more than the old ones (level from y1, trend from y2 − y1; no season).
 *
 * The series begins with its first figure and ends with its last: blanks around them are periods before and to come, so that a
 * column of twelve months may be given of which seven have figures, and the outlook is for the eighth. A blank between figures
 * keeps its time under `linear`; where `snaive` or `holt` would need it, it is `#N/A` instead of a guess.
 *
 * @param values - A series in order of time, one period after another.
 * @param periods - How many periods ahead, a whole number from 1 to 10,000.
 * @param method - `linear` (default), `snaive` or `holt`.
 * @param season - How many periods a season has, 12 when left out; only for `snaive`.
 * @param alpha - From 0 to 1: how much the level follows the latest figure, 0.5 when left out; only for `holt`.
 * @param beta - From 0 to 1: how much the trend follows the latest change, 0.3 when left out; only for `holt`.
 * @returns A column, one figure per period ahead, in the unit of the values. `#N/A` with fewer than 3 figures (`snaive`: than a
 * season has) or a needed one missing, `#NUM!` for periods or a season that cannot be.
 * @example outlook([10, 12, 14, 16], 2, null, null, null, null) //=> [[18], [20]]
 * @example outlook([1, 2, 3, 4, 5, 6, 7, 8], 3, "snaive", 4, null, null) //=> [[5], [6], [7]]
 */
export function outlook(
  values: readonly (number | null)[],
  periods: number,
  method: string | null,
  season: number | null,
  alpha: number | null,
  beta: number | null,
): CellMatrix {
  if (!isWhole(periods) || periods > LONGEST_HORIZON) throw outOfDomain("periods");
  const { times, figures } = observationsOf(values);
  const [first = 1] = times;
  const last = times[times.length - 1] ?? 0;
  const series = values.slice(first - 1, last);
  if (method === "snaive") return ahead(periods, likeLastSeason(series, season ?? 12));
  if (figures.length < FEWEST) throw tooFewValues();
  if (method === "holt") {
    if (figures.length < series.length) throw missing();
    const { level, trend } = holt(figures, alpha ?? 0.5, beta ?? 0.3);
    return ahead(periods, (step) => level + step * trend);
  }
  const { valueAt } = leastSquares(times, figures);
  return ahead(periods, (step) => valueAt(last + step));
}

export const OUTLOOK: KpiFunction = {
  id: "OUTLOOK",
  parameters: [
    { kind: "numbers", id: "values" },
    { kind: "number", id: "periods", domain: "any", rollUp: "none" },
    { kind: "option", id: "method", options: ["linear", "snaive", "holt"], optional: true },
    { kind: "number", id: "season", domain: "any", rollUp: "none", optional: true },
    { kind: "number", id: "alpha", domain: "01", rollUp: "none", optional: true },
    { kind: "number", id: "beta", domain: "01", rollUp: "none", optional: true },
  ],
  unit: "input",
  spills: "column",
  compute: outlook,
};

/** A column of what a forecast gives for 1, 2, 3 … steps ahead. */
function ahead(periods: number, forecast: (step: number) => number): CellMatrix {
  return Array.from({ length: periods }, (_, place) => [forecast(place + 1)]);
}

function likeLastSeason(series: readonly (number | null)[], season: number): (step: number) => number {
  if (!isWhole(season)) throw outOfDomain("season");
  if (season > series.length) throw tooFewValues();
  const last = series.slice(-season).filter((value) => value !== null);
  if (last.length < season) throw missing();
  return (step) => last[(step - 1) % season] ?? NaN;
}

function isWhole(value: number): boolean {
  return Number.isInteger(value) && value >= 1;
}

function outOfDomain(parameter: string): KpiError {
  return new KpiError("#NUM!", { kind: "outOfDomain", parameter });
}

function tooFewValues(): KpiError {
  return new KpiError("#N/A", { kind: "tooFewValues", parameter: "values" });
}

function missing(): KpiError {
  return new KpiError("#N/A", { kind: "missing", parameter: "values" });
}
