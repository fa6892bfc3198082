import type { SheetContext } from "../../sheet-context";

/** The rows of each perspective's KPIs, and their places in the scorecard. */
export function kpiAreas({
  scorecard,
  layout,
}: SheetContext): readonly { firstRow: number; lastRow: number; first: number; last: number }[] {
  return scorecard.perspectives.map(({ id }) => {
    const places = scorecard.kpis.flatMap((kpi, place) => (kpi.perspective === id ? [place] : []));
    const first = places[0] ?? 0;
    const last = places.at(-1) ?? 0;
    return {
      firstRow: layout.scorecard.kpiRows[first] ?? 0,
      lastRow: layout.scorecard.kpiRows[last] ?? 0,
      first,
      last,
    };
  });
}
