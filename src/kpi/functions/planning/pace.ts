import { KpiError, type KpiFunction } from "../../function";
import { refuseUnlessPeriods } from "./periods";
import { shapeWeights } from "./shape-weights";

/**
 * Pace: what has been reached to date over what was due by now.
 *
 * `actual to date ÷ (annual target × share due)`; the share due is `periods done ÷ periods`, or with a shape `Σ first periods ÷ Σ all`
 *
 * A tenth of the year's sales after a quarter that normally brings a tenth is exactly on plan; an even plan would show 0.4. So a
 * seasonal business gives its shape.
 *
 * @param actualToDate - What was reached since the year began.
 * @param annualTarget - What the whole year is to bring.
 * @param periodsDone - Periods that have passed, a whole number from 1.
 * @param periods - Periods in the year; 12 when left out.
 * @param shape - One value for each period of the year, such as the months of last year; an even plan when left out.
 * @returns 1 is on plan, 1.1 is 10 % ahead; for costs ahead is faster than planned. `#NUM!` for periods done that are not among the
 * periods; `#VALUE!` for a shape of another length, `#N/A` for one with a blank, `#DIV/0!` where nothing is due yet.
 * @example pace(300, 1_200, 3, null, null) //=> 1
 * @example pace(100, 1_000, 1, 4, [10, 20, 30, 40]) //=> 1
 */
export function pace(
  actualToDate: number,
  annualTarget: number,
  periodsDone: number,
  periods: number | null,
  shape: readonly (number | null)[] | null,
): number {
  const all = periods ?? 12;
  refuseUnlessPeriods(all, "periods");
  refuseUnlessPeriods(periodsDone, "periodsDone");
  if (periodsDone > all) throw new KpiError("#NUM!", { kind: "impossible", parameter: "periodsDone" });
  const share = shape === null ? periodsDone / all : shareOfFirst(periodsDone, shapeWeights(shape, all, "shape"));
  const due = annualTarget * share;
  if (due === 0) throw new KpiError("#DIV/0!", { kind: "zeroDenominator", parameter: "annualTarget" });
  return actualToDate / due;
}

export const PACE: KpiFunction = {
  id: "PACE",
  parameters: [
    { kind: "number", id: "actualToDate", domain: "any", rollUp: "none" },
    { kind: "number", id: "annualTarget", domain: "any", rollUp: "none" },
    { kind: "number", id: "periodsDone", domain: "ge0", rollUp: "none" },
    { kind: "number", id: "periods", domain: "ge0", rollUp: "none", optional: true },
    { kind: "numbers", id: "shape", optional: true },
  ],
  unit: "percent",
  compute: pace,
};

function shareOfFirst(done: number, weights: readonly number[]): number {
  const sum = (some: readonly number[]): number => some.reduce((rest, weight) => rest + weight, 0);
  return sum(weights.slice(0, done)) / sum(weights);
}
