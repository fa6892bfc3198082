import { max, mean, min, sum } from "d3-array";
import { calendarDate, serialDay } from "../../date";
import { KpiError, type KpiFunction } from "../../function";

/**
 * Year to date: what a KPI adds up to from the first day of the fiscal year to a day, both included.
 *
 * A flow (revenue) is added, a stock (customers) is read at its latest date, a price or a score may be averaged. A ratio is
 * none of these: divide the year to date of its parts instead.
 *
 * @param values - One figure per row; a blank is no figure.
 * @param dates - The date of each row, in a range of the same size and in any order.
 * @param asOf - The day up to which it counts; its fiscal year is the one that is read.
 * @param fiscalStartMonth - The month in which the fiscal year begins, 1 (January) when left out.
 * @param agg - `sum` (default), `avg`, `last`, `max` or `min`. `last` goes by the date, not the place; of several figures of
 * the latest date it is the one in the later cell.
 * @returns In the unit of the values. `#N/A` without a figure in that time, or where a figure has no date; `#NUM!` for a month
 * that is none; `#VALUE!` for ranges of different size.
 * @example ytd([5, 1, 2], [45_657, 45_658, 45_689], 45_716, null, null) //=> 3
 * @example ytd([5, 1, 2], [45_657, 45_658, 45_689], 45_716, 12, "last") //=> 2
 */
export function ytd(
  values: readonly (number | null)[],
  dates: readonly (number | null)[],
  asOf: number,
  fiscalStartMonth: number | null,
  agg: string | null,
): number {
  if (values.length !== dates.length) throw new KpiError("#VALUE!", { kind: "differentLength", parameter: "dates" });
  const first = firstDay(asOf, fiscalStartMonth ?? 1);
  const figures: number[] = [];
  let last: { readonly figure: number; readonly date: number } | null = null;
  for (let place = 0; place < values.length; place++) {
    const figure = values[place] ?? null;
    if (figure === null) continue;
    const date = dates[place] ?? null;
    if (date === null) throw new KpiError("#N/A", { kind: "missing", parameter: "dates" });
    if (date < first || date > asOf) continue;
    figures.push(figure);
    if (last === null || date >= last.date) last = { figure, date };
  }
  if (last === null) throw new KpiError("#N/A", { kind: "noData" });
  switch (agg) {
    case "avg":
      return mean(figures) ?? NaN;
    case "max":
      return max(figures) ?? NaN;
    case "min":
      return min(figures) ?? NaN;
    case "last":
      return last.figure;
    default:
      return sum(figures);
  }
}

export const YTD: KpiFunction = {
  id: "YTD",
  parameters: [
    { kind: "numbers", id: "values" },
    { kind: "dates", id: "dates" },
    { kind: "date", id: "asOf" },
    { kind: "number", id: "fiscalStartMonth", domain: "any", rollUp: "none", optional: true },
    { kind: "option", id: "agg", options: ["sum", "avg", "last", "max", "min"], optional: true },
  ],
  unit: "input",
  compute: ytd,
};

/** The first day of the fiscal year that a day lies in. */
function firstDay(asOf: number, startMonth: number): number {
  if (!Number.isInteger(startMonth) || startMonth < 1 || startMonth > 12) {
    throw new KpiError("#NUM!", { kind: "outOfDomain", parameter: "fiscalStartMonth" });
  }
  const { year, month } = calendarDate(asOf);
  return serialDay(month < startMonth ? year - 1 : year, startMonth, 1);
}
