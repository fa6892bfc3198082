import { areaAddress } from "../../a1";
import { chartMonths, referArea } from "../../layout";
import type { ChartPlan } from "../../plan";
import type { SheetContext } from "../../sheet-context";
import type { DashboardWords } from "../dashboard.words";
import { LAST_COLUMN, LEFT } from "./columns";

/** The course of the total over the months, and the perspectives side by side. */
export function planCharts({ layout, scorecard }: SheetContext, words: DashboardWords): readonly ChartPlan[] {
  const { chartRow, chartLastRow, totalColumn } = layout.dashboard;
  const { calc } = layout;
  const months = chartMonths(layout);
  const column = (first: number, count: number, at: number): string =>
    referArea(layout, "calc", { row: first, column: at, lastRow: first + count - 1, lastColumn: at });
  const position = (from: number, to: number): string =>
    areaAddress({ row: chartRow, column: from, lastRow: chartLastRow, lastColumn: to });
  return [
    {
      id: `${layout.prefix}_score`,
      kind: "line",
      title: words.scoreChart,
      series: [
        { name: words.score, values: column(calc.chartRow, months, 1), colour: "#1F4E79" },
        { name: words.greenFrom, values: column(calc.chartRow, months, 2), colour: "#15803D" },
      ],
      categories: column(calc.chartRow, months, 0),
      position: position(LEFT, totalColumn),
      valueFormat: "0%",
      legend: true,
      minimum: 0,
      maximum: null,
    },
    {
      id: `${layout.prefix}_perspectives`,
      kind: "column",
      title: words.perspectiveChart,
      series: [
        {
          name: words.score,
          values: column(calc.barRow, scorecard.perspectives.length, 1),
          colour: "#1F4E79",
        },
      ],
      categories: column(calc.barRow, scorecard.perspectives.length, 0),
      position: position(totalColumn + 1, LAST_COLUMN),
      valueFormat: "0%",
      legend: false,
      // No score is higher: the bars of two months can be held beside each other.
      minimum: 0,
      maximum: scorecard.scoring.cap,
    },
  ];
}
