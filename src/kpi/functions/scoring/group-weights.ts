import { KpiError, type Label } from "../../function";
import { groupByLabel, NO_GROUP } from "../tables/groups";

/**
 * The weight of each group from a table of two columns, name and weight, read row by row. Weights under one name are added, a
 * blank weighs nothing, names of no group and rows without a name are passed over.
 *
 * @throws KpiError `#VALUE!` for anything but two columns of names and numbers, `#NUM!` for a negative weight, `#N/A` for a group
 * that is not in the table.
 */
export function groupWeightsOf(groups: readonly Label[], table: readonly (Label | null)[]): readonly number[] {
  if (table.length % 2 === 1) throw refusal("#VALUE!", "wrongInputs");
  const labels = table.filter((_, place) => place % 2 === 0);
  const { of } = groupByLabel([...groups, ...labels]);
  const weights: (number | undefined)[] = groups.map(() => undefined);
  labels.forEach((_, line) => {
    const group = of[groups.length + line] ?? NO_GROUP;
    const weight = table[2 * line + 1] ?? 0;
    if (group === NO_GROUP) return;
    if (typeof weight !== "number") throw refusal("#VALUE!", "notANumber");
    if (weight < 0) throw refusal("#NUM!", "outOfDomain");
    if (group < groups.length) weights[group] = (weights[group] ?? 0) + weight;
  });
  return weights.map((weight) => {
    if (weight === undefined) throw refusal("#N/A", "missing");
    return weight;
  });
}

function refusal(code: KpiError["code"], kind: KpiError["reason"]["kind"]): KpiError {
  return new KpiError(code, { kind, parameter: "groupWeights" });
}
