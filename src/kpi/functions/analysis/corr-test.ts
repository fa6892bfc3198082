import type { CellMatrix } from "../../cell";
import { KpiError, type KpiFunction } from "../../function";
import { averageRanks } from "./average-ranks";
import { leastSquares } from "./least-squares";
import { loadDistributions, twoSidedStudent } from "../../load-distributions";
import { isConstant } from "./observations";

const FEWEST = 3;

/**
 * Correlation test: do two KPIs go together, and could it be chance?
 *
 * `pearson` asks whether they lie on a straight line, `spearman` whether one rises when the other does, by ranks (equal figures
 * share the average of theirs). Only periods count in which both have a figure.
 *
 * A lag of 1 holds x against the y one period later: the leads of a month against the sales of the next. A negative lag turns
 * that round. Two KPIs that both grow always go together: compare their changes instead. And what goes together need not
 * cause.
 *
 * @param x - The KPI that leads, in order of time.
 * @param y - The KPI that follows, over the same periods.
 * @param method - `pearson` (default) or `spearman`.
 * @param lag - By how many periods x leads y, a whole number, 0 when left out.
 * @returns One row: r from −1 to 1, the number of pairs, p-value (two-sided, Student's t with n − 2; for `spearman` near enough
 * from ten pairs on); 0 where r is 1 or −1. `#N/A` with fewer than 3 pairs, `#DIV/0!` when one of them never changes, `#NUM!`
 * for a lag that is not whole, `#VALUE!` for ranges of different size.
 * @example corrTest([1, 2, 3, 4], [2, 4, 6, 8], null, null) //=> [[1, 4, 0]]
 * @example corrTest([1, 2, 3, 4, 5], [9, 1, 2, 3, 4], "pearson", 1) //=> [[1, 4, 0]]
 */
export function corrTest(
  x: readonly (number | null)[],
  y: readonly (number | null)[],
  method: string | null,
  lag: number | null,
): CellMatrix {
  if (x.length !== y.length) throw new KpiError("#VALUE!", { kind: "differentLength", parameter: "y" });
  if (lag !== null && !Number.isInteger(lag)) throw new KpiError("#NUM!", { kind: "outOfDomain", parameter: "lag" });
  const { xs, ys } = pairsOf(x, y, lag ?? 0);
  if (xs.length < FEWEST) throw new KpiError("#N/A", { kind: "tooFewValues" });
  if (isConstant(xs)) throw new KpiError("#DIV/0!", { kind: "zeroDenominator", parameter: "x" });
  if (isConstant(ys)) throw new KpiError("#DIV/0!", { kind: "zeroDenominator", parameter: "y" });
  const { correlation, t } =
    method === "spearman" ? leastSquares(averageRanks(xs), averageRanks(ys)) : leastSquares(xs, ys);
  return [[correlation, xs.length, twoSidedStudent(t, xs.length - 2)]];
}

export const CORRTEST: KpiFunction = {
  id: "CORRTEST",
  parameters: [
    { kind: "numbers", id: "x" },
    { kind: "numbers", id: "y" },
    { kind: "option", id: "method", options: ["pearson", "spearman"], optional: true },
    { kind: "number", id: "lag", domain: "any", rollUp: "none", optional: true },
  ],
  unit: "table",
  spills: "row",
  needs: loadDistributions,
  compute: corrTest,
};

function pairsOf(
  x: readonly (number | null)[],
  y: readonly (number | null)[],
  lag: number,
): { readonly xs: readonly number[]; readonly ys: readonly number[] } {
  const xs: number[] = [];
  const ys: number[] = [];
  x.forEach((one, place) => {
    const other = y[place + lag] ?? null;
    if (one === null || other === null) return;
    xs.push(one);
    ys.push(other);
  });
  return { xs, ys };
}
