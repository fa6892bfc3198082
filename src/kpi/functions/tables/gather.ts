import { errorOf, isBlank, type CellMatrix, type CellValue } from "../../cell";
import { KpiError, type Argument, type Parameter, type RollUp } from "../../function";
import { rowsOf } from "../../read-argument";
import type { Groups } from "./groups";
import { TALLIES } from "./tally";

/**
 * What each group gives for one parameter of a KPI: an argument for every group, and behind them one for all rows together.
 *
 * An error or a text spoils its own group only. What is chosen, not counted (an option), holds for every group; so does an
 * input left out, and a single number that is never put together with another: days and prices that all share, a rate.
 *
 * @throws KpiError `#VALUE!` when there are not as many cells as rows.
 */
export function gather(
  parameter: Parameter,
  argument: Argument,
  groups: Groups,
  rollUp: RollUp | null,
): readonly Argument[] {
  const cells = rowsOf(argument);
  const size = cells.length * (cells[0]?.length ?? 0);
  const isSingle = size === 1 && (isBlank(cells[0]?.[0]) || rollUp === "same" || rollUp === "none");
  if (isSingle || !hasRows(parameter)) return new Array<Argument>(groups.count + 1).fill(argument);
  if (size !== groups.of.length) throw new KpiError("#VALUE!", { kind: "differentLength", parameter: "inputs" });
  return rollUp === null ? cellsByGroup(cells, groups) : numbersByGroup(cells, groups, rollUp);
}

function hasRows({ kind }: Parameter): boolean {
  return kind === "number" || kind === "numbers" || kind === "labels" || kind === "dates";
}

/** One number for each group. The loop runs over every cell: nothing is made in it. */
function numbersByGroup(cells: CellMatrix, groups: Groups, rollUp: RollUp): Argument[] {
  const { of, count } = groups;
  const tally = TALLIES[rollUp](groups);
  const spoilt = new Map<number, CellValue>();
  let row = 0;
  for (let line = 0; line < cells.length; line++) {
    const values = cells[line] ?? [];
    for (let place = 0; place < values.length; place++, row++) {
      const group = of[row] ?? 0;
      if (group < 0) continue;
      const value = values[place];
      if (typeof value === "number") {
        tally.add(group, value, row);
      } else if (value !== undefined && !isBlank(value)) {
        spoil(spoilt, group, value);
        spoil(spoilt, count, value);
      }
    }
  }
  return Array.from({ length: count + 1 }, (_, group) => spoilt.get(group) ?? tally.of(group));
}

/** The first error of a group comes before any text in it, as it does in the arguments of a function. */
function spoil(spoilt: Map<number, CellValue>, group: number, value: CellValue): void {
  const known = spoilt.get(group);
  if (known === undefined || (errorOf(known) === null && errorOf(value) !== null)) spoilt.set(group, value);
}

/** The cells of each group as they stand. */
function cellsByGroup(cells: CellMatrix, { of, count }: Groups): Argument[] {
  const rows = Array.from({ length: count + 1 }, (): CellValue[] => []);
  const all = rows[count];
  let row = 0;
  for (const values of cells) {
    for (const value of values) {
      const own = rows[of[row++] ?? 0];
      if (own === undefined) continue;
      own.push(value);
      all?.push(value);
    }
  }
  return rows.map((each) => [each]);
}
