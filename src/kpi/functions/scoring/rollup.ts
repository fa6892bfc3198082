import type { CellMatrix } from "../../cell";
import { KpiError, type KpiFunction, type Label } from "../../function";
import { groupByLabel, NO_GROUP } from "../tables/groups";
import { combine, kpiOf, type Part, type Rules } from "./combine";
import { groupWeightsOf } from "./group-weights";

/**
 * Rolls scores up in levels: KPIs into groups (perspectives, departments), groups into a total.
 *
 * In every level `Σ weight × score ÷ Σ weight` over what has a score. Because gaps are weighed anew inside their group first, a
 * group keeps its weight in the total, whichever of its KPIs are missing. With objectives there is one level more: KPIs into
 * objectives, and these into groups.
 *
 * @param groups - The group of each KPI; rows without one are left out.
 * @param scores - One score per KPI; a blank is a missing score.
 * @param weights - One weight per KPI, not negative; a blank weighs nothing.
 * @param missing - `reweight` (default) leaves missing scores out, `zero` counts them as 0, `error` refuses them.
 * @param groupWeights - Two columns, group and weight, where groups should not weigh what their KPIs weigh together.
 * @param minCoverage - The share of weight that must have a score in each group and in all, 0.5 when left out; for `reweight`.
 * @param objectives - The objective of each KPI; one without counts by itself.
 * @returns One row per group in the order of first appearance: group, score in the unit of the scores, weight, coverage as a
 * fraction; the last row is `TOTAL`. In place of a score `#N/A` below the minimum coverage or where one is missing under `error`,
 * `#DIV/0!` where nothing has a weight. `#NUM!` for a negative weight, `#N/A` for a group that is not among the group weights,
 * `#VALUE!` for ranges of different size.
 * @example rollup(["F", "F", "C"], [50, null, 100], [20, 20, 60], null, null, null, null) //=> [["F", 50, 40, 0.5], ["C", 100, 60, 1], ["TOTAL", 80, 100, 0.8]]
 */
export function rollup(
  groups: readonly (Label | null)[],
  scores: readonly (number | null)[],
  weights: readonly (number | null)[],
  missing: string | null,
  groupWeights: readonly (Label | null)[] | null,
  minCoverage: number | null,
  objectives: readonly (Label | null)[] | null,
): CellMatrix {
  for (const [parameter, range] of Object.entries({ scores, weights, objectives })) {
    if (range !== null && range.length !== groups.length) {
      throw new KpiError("#VALUE!", { kind: "differentLength", parameter });
    }
  }
  const rules: Rules = { missing, minCoverage: minCoverage ?? 0.5 };
  const kpis = scores.map((score, row): Kpi => {
    const part = kpiOf(score, weightOf(weights[row] ?? null), rules);
    return { part, objective: objectives?.[row] ?? null };
  });
  const { of, names } = groupByLabel(groups);
  const own = groupWeights === null ? null : groupWeightsOf(names, groupWeights);
  const parts = split(kpis, of, names.length).map((members, group): Part => {
    const whole = combine(byObjective(members, rules), rules);
    return { ...whole, weight: own?.[group] ?? whole.weight };
  });
  const total = combine(parts, rules);
  return [...parts, total].map(({ score, weight, coverage }, line) => [
    names[line] ?? "TOTAL",
    score,
    weight,
    coverage,
  ]);
}

export const ROLLUP: KpiFunction<CellMatrix> = {
  id: "ROLLUP",
  parameters: [
    { kind: "labels", id: "groups" },
    { kind: "numbers", id: "scores" },
    { kind: "numbers", id: "weights" },
    { kind: "option", id: "missing", options: ["reweight", "zero", "error"], optional: true },
    { kind: "labels", id: "groupWeights", optional: true },
    { kind: "number", id: "minCoverage", domain: "01", rollUp: "none", optional: true },
    { kind: "labels", id: "objectives", optional: true },
  ],
  unit: "table",
  spills: "table",
  compute: rollup,
};

interface Kpi {
  readonly part: Part;
  readonly objective: Label | null;
}

function weightOf(weight: number | null): number {
  if (weight !== null && weight < 0) throw new KpiError("#NUM!", { kind: "outOfDomain", parameter: "weights" });
  return weight ?? 0;
}

/** The KPIs of each objective as one part; a KPI without one is a part by itself. */
function byObjective(kpis: readonly Kpi[], rules: Rules): readonly Part[] {
  const { of, count } = groupByLabel(kpis.map(({ objective }) => objective));
  const alone = kpis.filter((_, row) => of[row] === NO_GROUP);
  const objectives = split(kpis, of, count).map((members) => combine(members.map(partOf), rules));
  return [...alone.map(partOf), ...objectives];
}

function partOf({ part }: Kpi): Part {
  return part;
}

function split(kpis: readonly Kpi[], of: Int32Array, count: number): readonly (readonly Kpi[])[] {
  const groups = Array.from({ length: count }, (): Kpi[] => []);
  kpis.forEach((kpi, row) => groups[of[row] ?? NO_GROUP]?.push(kpi));
  return groups;
}
