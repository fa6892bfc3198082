import type { ChartSeries, SheetChart } from "hucre";
import { areaOf } from "../../workbook/a1";
import type { ChartPlan } from "../../workbook/plan";
import { FONT } from "../../workbook/style";
import { rgb } from "./colour";

/** A chart of a plan as the library takes it. */
export function writeChart(plan: ChartPlan): SheetChart {
  const area = areaOf(plan.position);
  return {
    type: plan.kind,
    title: plan.title,
    titleFontSize: 12,
    titleBold: true,
    titleFontFamily: FONT,
    titleOverlay: false,
    series: plan.series.map((series) => seriesOf(series, plan)),
    // The last row and column belong to the position; the anchor names the corner beyond them.
    anchor: { from: { row: area.row, col: area.column }, to: { row: area.lastRow + 1, col: area.lastColumn + 1 } },
    legend: plan.legend ? "bottom" : false,
    legendFontSize: 9,
    legendFontFamily: FONT,
    // A month without a value has no point. LibreOffice draws it at 0 unless the line goes on to the next one, as Excel does
    // with #N/A by itself.
    dispBlanksAs: "span",
    axes: {
      x: AXIS,
      y: {
        ...AXIS,
        gridlines: { major: true },
        numberFormat: { formatCode: plan.valueFormat },
        scale: {
          ...(plan.minimum !== null && { min: plan.minimum }),
          ...(plan.maximum !== null && { max: plan.maximum }),
        },
      },
    },
    altText: plan.title,
  };
}

const AXIS = { labelFontSize: 9, labelFontFamily: FONT, majorTickMark: "none", minorTickMark: "none" } as const;

function seriesOf({ name, values, colour }: ChartPlan["series"][number], { kind, categories }: ChartPlan): ChartSeries {
  const color = rgb(colour);
  return {
    name,
    values,
    categories,
    color,
    ...(kind === "line" && {
      smooth: false,
      stroke: { width: 2.25 },
      marker: { symbol: "circle", size: 5, fill: color, line: color },
    }),
  };
}
