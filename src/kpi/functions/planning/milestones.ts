import type { CellMatrix } from "../../cell";
import { KpiError, type KpiFunction } from "../../function";
import { refuseUnlessPeriods } from "./periods";
import { growingWeights, shapeWeights } from "./shape-weights";
import { runningTotals, split } from "./split";

/**
 * A target some years ahead, broken down into years and these into months or quarters.
 *
 * Years grow by the same rate: `base × (target ÷ base) ^ (k ÷ years)`. Within a year the periods have the shape of last year, or
 * grow by the same rate throughout, so that there is no jump where years meet. The periods of each year add up to it.
 *
 * @param baseYear - What the last full year came to, above 0.
 * @param targetYear - What the final year is to come to, above 0.
 * @param years - How many years lie between, a whole number.
 * @param perYear - Periods in a year; 12 when left out. Years times periods are at most 10,000.
 * @param shape - One value for each period of a year, such as the months of last year; even growth when left out.
 * @param decimals - Rounds years and periods, 0 to 10 decimals, by the largest remainder; not rounded when left out.
 * @returns One row per period: year and period counted from 1, target, and what the year has come to by then. `#NUM!` for a base or
 * target that is not above 0 and other numbers of years or periods; `#VALUE!` for a shape of another length, `#N/A` for one with a
 * blank, `#DIV/0!` for one that adds up to 0.
 * @example milestones(1_000, 1_200, 1, 4, [10, 20, 30, 40], null) //=> [[1, 1, 120, 120], [1, 2, 240, 360], [1, 3, 360, 720], [1, 4, 480, 1200]]
 */
export function milestones(
  baseYear: number,
  targetYear: number,
  years: number,
  perYear: number | null,
  shape: readonly (number | null)[] | null,
  decimals: number | null,
): CellMatrix {
  const periods = perYear ?? 12;
  refuseUnlessPeriods(years, "years");
  refuseUnlessPeriods(periods, "perYear");
  refuseUnlessPeriods(years * periods, "years");
  const growth = growthOf(baseYear, targetYear);
  const weights =
    shape === null ? growingWeights(growth ** (1 / (years * periods)), periods) : shapeWeights(shape, periods, "shape");
  return Array.from({ length: years }, (_, place) => place + 1).flatMap((year) => {
    const ofYear = year === years ? targetYear : baseYear * growth ** (year / years);
    const parts = split(ofYear, weights, decimals);
    const running = runningTotals(parts, decimals);
    return parts.map((part, place) => [year, place + 1, part, running[place] ?? part]);
  });
}

export const MILESTONES: KpiFunction<CellMatrix> = {
  id: "MILESTONES",
  parameters: [
    { kind: "number", id: "baseYear", domain: "ge0", rollUp: "none" },
    { kind: "number", id: "targetYear", domain: "ge0", rollUp: "none" },
    { kind: "number", id: "years", domain: "ge0", rollUp: "none" },
    { kind: "number", id: "perYear", domain: "ge0", rollUp: "none", optional: true },
    { kind: "numbers", id: "shape", optional: true },
    { kind: "number", id: "decimals", domain: "ge0", rollUp: "none", optional: true },
  ],
  unit: "table",
  spills: "table",
  compute: milestones,
};

/** How many times the base the target is. */
function growthOf(baseYear: number, targetYear: number): number {
  const growth = targetYear / baseYear;
  if (baseYear > 0 && growth > 0 && Number.isFinite(growth)) return growth;
  throw new KpiError("#NUM!", { kind: "impossible", parameter: baseYear > 0 ? "targetYear" : "baseYear" });
}
