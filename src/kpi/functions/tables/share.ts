import type { CellMatrix } from "../../cell";
import { KpiError, type KpiFunction, type Label } from "../../function";
import { groupByLabel } from "./groups";
import { TALLIES } from "./tally";

/**
 * The mix by group: the total of each group and its share of all, such as visits by source.
 *
 * `total of the group ÷ total of all groups`
 *
 * @param groups - One label for each row. Case and blanks around it do not matter; rows without one are left out.
 * @param values - What is added, one number for each row; a blank is missing and adds nothing.
 * @returns One row per group in the order of first appearance: label, total, share as a fraction. A group without a number has
 * `#N/A` in its row. `#DIV/0!` when everything adds up to 0, `#VALUE!` for ranges of different length.
 * @example share(["seo", "ads", "seo"], [40, 50, 10]) //=> [["seo", 50, 0.5], ["ads", 50, 0.5]]
 */
export function share(groups: readonly (Label | null)[], values: readonly (number | null)[]): CellMatrix {
  if (groups.length !== values.length) throw new KpiError("#VALUE!", { kind: "differentLength", parameter: "values" });
  const by = groupByLabel(groups);
  if (by.count === 0) throw new KpiError("#N/A", { kind: "missing", parameter: "groups" });
  const totals = TALLIES.sum(by);
  for (let row = 0; row < values.length; row++) {
    const [group, value] = [by.of[row] ?? -1, values[row] ?? null];
    if (group >= 0 && value !== null) totals.add(group, value, row);
  }
  const all = totals.of(by.count);
  if (typeof all !== "number") throw new KpiError("#N/A", { kind: "missing", parameter: "values" });
  if (all === 0) throw new KpiError("#DIV/0!", { kind: "zeroDenominator", parameter: "values" });
  return by.names.map((name, group) => {
    const total = totals.of(group);
    return typeof total === "number" ? [name, total, total / all] : [name, MISSING, MISSING];
  });
}

export const SHARE: KpiFunction<CellMatrix> = {
  id: "SHARE",
  parameters: [
    { kind: "labels", id: "groups" },
    { kind: "numbers", id: "values" },
  ],
  unit: "table",
  spills: "table",
  compute: share,
};

const MISSING = { error: "#N/A" } as const;
