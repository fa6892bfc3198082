import type { SheetPlan } from "../../plan";
import type { SheetContext } from "../../sheet-context";
import { rowHeightFor } from "../../text-fit";
import type { ScorecardWords } from "../scorecard.words";
import { columnWidths } from "./column-widths";
import { noteTexts } from "./note";

/** Rows high enough for what wraps in them, whichever of its notes a KPI shows. */
export function rowHeights(context: SheetContext, words: ScorecardWords): SheetPlan["rowHeights"] {
  const { scorecard, layout } = context;
  const { headerRow, kpiRows, perspectiveRows, totalRow } = layout.scorecard;
  const widths = columnWidths(scorecard);
  return [
    { row: 0, height: 30 },
    { row: headerRow, height: 32 },
    ...scorecard.kpis.map((kpi, place) => ({
      row: kpiRows[place] ?? 0,
      height: rowHeightFor(
        [
          { text: kpi.name, width: widths.kpi },
          { text: kpi.owner, width: widths.owner },
          ...noteTexts(context, kpi, words).map((text) => ({ text, width: widths.note, style: "indented" as const })),
        ],
        30,
      ),
    })),
    ...[...perspectiveRows, totalRow].map((row) => ({ row, height: 22 })),
  ];
}
