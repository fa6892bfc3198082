import type { CellMatrix } from "../../cell";
import { KpiError, type Argument, type KpiFunction, type Label, type Parameter, type RollUp } from "../../function";
import { askedKpi } from "./asked-kpi";
import { groupByLabel } from "./groups";
import { kpiByGroup } from "./kpi-by-group";

/**
 * A KPI of every group (channel, branch, department) at once, from rows that are records or segments of one period.
 *
 * The inputs of each group are added first and the KPI is calculated from the sums: a ratio of sums, never a mean of ratios.
 * Customers at the start, headcount and other stocks are added too, since the rows are parts of one period, not months. Days and
 * prices must be the same in all rows of a group. An input that is itself a ratio cannot be put together: `#VALUE!` in a group of
 * several rows. Raw answers (NPS, CSAT) stay the answers they are. What is never added (days, a price, a rate) may be given once
 * for all rows.
 *
 * @param kpi - The id of a KPI function, such as `CAC`.
 * @param groups - One label for each row. Case and blanks around it do not matter; rows without one are left out.
 * @param inputs - The inputs of that KPI in their order, one column each, as many rows as labels; options as one cell.
 * @returns One row per group in the order of first appearance, label and value; the last row is `TOTAL` over all rows. An error
 * stays in the row of its group, and shows in the total. `#N/A` for an unknown KPI, `#VALUE!` for too few or too many inputs or
 * columns of different length.
 * @example byGroup("CAC", ["Ads", "SEO", "Ads"], [[[60], [30], [40]], [[1], [3], [4]]]) //=> [["Ads", 20], ["SEO", 10], ["TOTAL", 16.25]]
 */
export function byGroup(kpi: string, groups: readonly (Label | null)[], inputs: readonly Argument[]): CellMatrix {
  const fn = askedKpi(kpi);
  const { names, ...rows } = groupByLabel(groups);
  if (names.length === 0) throw new KpiError("#N/A", { kind: "missing", parameter: "groups" });
  return kpiByGroup(fn, inputs, rows, names, segmentRollUp);
}

export const BYGROUP: KpiFunction<CellMatrix> = {
  id: "BYGROUP",
  parameters: [
    { kind: "text", id: "kpi" },
    { kind: "labels", id: "groups" },
    { kind: "inputs", id: "inputs" },
  ],
  unit: "table",
  spills: "table",
  compute: byGroup,
};

/** Segments of one period are added, stocks too; only what all of them share, and ratios, are not. */
function segmentRollUp(parameter: Parameter): RollUp | null {
  if (parameter.kind !== "number") return null;
  if (parameter.segments === "same") return "same";
  return parameter.rollUp === "same" || parameter.rollUp === "none" ? parameter.rollUp : "sum";
}
