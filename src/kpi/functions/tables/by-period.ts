import type { CellMatrix } from "../../cell";
import type { Argument, KpiFunction } from "../../function";
import { askedKpi } from "./asked-kpi";
import { kpiByGroup } from "./kpi-by-group";
import { groupByPeriod } from "./period-groups";
import { periodLabel, type PeriodUnit } from "./periods";

/**
 * A KPI of every month, quarter or year, from dated rows.
 *
 * Within a period each input becomes one number in its own way: flows are added, a stock at the start is the first one by date,
 * a stock at the end the last one, an average stock the mean, and a price must stay the same. Of several rows on one date the
 * upper one comes first. An input that is itself a ratio cannot be put together: `#VALUE!` in a period of several rows. Raw
 * answers (NPS, CSAT) stay the answers they are. What is never added (a price, a rate) may be given once for all rows.
 *
 * @param kpi - The id of a KPI function, such as `AOV`.
 * @param dates - One date for each row, in any order; rows without one are left out.
 * @param unit - `month`, `quarter` or `year`.
 * @param inputs - The inputs of that KPI in their order, one column each, as many rows as dates; options as one cell.
 * @returns One row per period that has rows, in the order of time: label (`2025-01`, `2025-Q1`, `2025`) and value; the last row
 * is `TOTAL`, calculated over all dates in the same way. An error stays in the row of its period, and shows in the total. `#N/A`
 * for an unknown KPI, `#VALUE!` for too few or too many inputs or columns of different length.
 * @example byPeriod("AOV", [45_658, 45_659, 45_689], "month", [[[100], [300], [50]], [[1], [1], [1]]]) //=> [["2025-01", 200], ["2025-02", 50], ["TOTAL", 150]]
 */
export function byPeriod(
  kpi: string,
  dates: readonly (number | null)[],
  unit: PeriodUnit,
  inputs: readonly Argument[],
): CellMatrix {
  const fn = askedKpi(kpi);
  const { periods, ...rows } = groupByPeriod(dates, unit);
  const labels = periods.map((period) => periodLabel(period, unit));
  return kpiByGroup(fn, inputs, rows, labels, (parameter) => (parameter.kind === "number" ? parameter.rollUp : null));
}

export const BYPERIOD: KpiFunction<CellMatrix> = {
  id: "BYPERIOD",
  parameters: [
    { kind: "text", id: "kpi" },
    { kind: "dates", id: "dates" },
    { kind: "option", id: "unit", options: ["month", "quarter", "year"] },
    { kind: "inputs", id: "inputs" },
  ],
  unit: "table",
  spills: "table",
  compute: byPeriod,
};
