import type { KpiReading } from "../../../scorecard/readings";
import { absoluteArea, cell } from "../../a1";
import { RESULT_COLUMNS, WORST_KPIS } from "../../layout";
import type { SheetContext } from "../../sheet-context";
import type { SheetDraft } from "../../sheet-draft";
import type { CalcWords } from "../calc.words";
import { LABEL, VALUE, writeHeading } from "./block";

/** The KPIs furthest off target, worst first: place in the results and row on the Scorecard; 0 where there are no more. */
export function writeWorstKpis(context: SheetContext, draft: SheetDraft, words: CalcWords): void {
  const { layout, readings } = context;
  const { worstRow, resultsRow } = layout.calc;
  const results = (column: number): string =>
    absoluteArea({ row: resultsRow, column, lastRow: resultsRow + readings.kpis.length - 1, lastColumn: column });
  const distances = results(RESULT_COLUMNS.distance);
  const places = worstPlaces(context);
  writeHeading(draft, worstRow, words.worst);
  for (let rank = 1; rank <= WORST_KPIS; rank++) {
    const row = worstRow + rank - 1;
    const place = places[rank - 1];
    draft.number(row, LABEL, rank);
    draft.formula(
      row,
      VALUE,
      `IF(COUNT(${distances})<${String(rank)},0,MATCH(SMALL(${distances},${String(rank)}),${distances},0))`,
      place === undefined ? 0 : place + 1,
    );
    draft.formula(
      row,
      VALUE + 1,
      `IF(${cell(row, VALUE)}=0,0,INDEX(${results(RESULT_COLUMNS.scorecardRow)},${cell(row, VALUE)}))`,
      place === undefined ? 0 : (layout.scorecard.kpiRows[place] ?? 0) + 1,
    );
  }
}

/** Places of the KPIs that are not green, furthest off target first. */
export function worstPlaces({ readings }: SheetContext): readonly number[] {
  return readings.kpis
    .map((reading, place) => ({ place, distance: distanceOf(reading, readings.total.weight, place) }))
    .filter((entry): entry is { place: number; distance: number } => entry.distance !== "")
    .sort((one, other) => one.distance - other.distance)
    .slice(0, WORST_KPIS)
    .map(({ place }) => place);
}

/** How far off target a KPI is, smaller being worse: by score, then by share of weight, then by place; "" when it is not. */
export function distanceOf({ light, score, kpi }: KpiReading, totalWeight: number, place: number): number | "" {
  if (light !== "red" && light !== "amber") return "";
  const share = totalWeight > 0 ? kpi.weight / totalWeight : 0;
  return (score ?? 0) - share / 1e6 + (place + 1) / 1e9;
}
