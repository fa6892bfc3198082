import type { SheetPlan } from "../plan";
import type { SheetContext } from "../sheet-context";
import { SheetDraft } from "../sheet-draft";
import { CALC_WORDS } from "./calc.words";
import { LABEL } from "./calc/block";
import { writeChartSeries } from "./calc/chart-series";
import { writeInputSums } from "./calc/input-sums";
import { writeMonthlyGroups } from "./calc/monthly-groups";
import { writeMonthlyKpis } from "./calc/monthly-kpis";
import { writePickerMeanings } from "./calc/picker-meanings";
import { writeResults } from "./calc/results";
import { writeTimeline } from "./calc/timeline";
import { writeTrends } from "./calc/trends";
import { writeWorstKpis } from "./calc/worst-kpis";

/**
 * The hidden working sheet. Every block is a table that can be read from top to bottom: months, what the pickers mean, inputs
 * added over the period, results, and the same month by month for the charts. The only sheet on which an error value is meant.
 */
export function compileCalc(context: SheetContext): SheetPlan {
  const draft = new SheetDraft();
  const words = CALC_WORDS[context.scorecard.language];
  draft.text(0, LABEL, words.title, "group");
  writeTimeline(context, draft, words);
  writePickerMeanings(context, draft, words);
  writeInputSums(context, draft, words);
  writeResults(context, draft, words);
  writeMonthlyKpis(context, draft, words);
  writeMonthlyGroups(context, draft, words);
  writeChartSeries(context, draft, words);
  writeWorstKpis(context, draft, words);
  if (context.sparklines) writeTrends(context, draft, words);
  return {
    id: "calc",
    name: context.layout.sheetNames.calc,
    visible: false,
    tabColour: null,
    gridlines: true,
    freeze: { rows: 1, columns: 1 },
    columnWidths: [44, 14, 14, 14, 14, ...Array.from({ length: context.layout.months }, () => 12)],
    rowHeights: [],
    ...draft.finish(),
    validations: [],
    conditionalFormats: [],
    links: [],
    sparklines: [],
    pictures: [],
    charts: [],
    protection: { unlocked: [] },
    print: null,
  };
}
