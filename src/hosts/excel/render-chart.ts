import { parseArea, unquoteSheet } from "../../workbook/a1";
import type { ChartPlan } from "../../workbook/plan";
import { FONT } from "../../workbook/style";

const TYPES = { line: "LineMarkers", bar: "BarClustered", column: "ColumnClustered" } as const;

/** Queues one chart. Its series are set one by one: Excel's own guess at a range is not to be relied on. */
export function addChart(workbook: Excel.Workbook, sheet: Excel.Worksheet, plan: ChartPlan): void {
  const [first] = plan.series;
  if (first === undefined) return;
  const chart = sheet.charts.add(TYPES[plan.kind], rangeOf(workbook, first.values), directionOf(first.values));
  chart.name = plan.id;
  chart.format.font.name = FONT;
  chart.title.text = plan.title;
  chart.legend.visible = plan.legend;
  if (plan.legend) chart.legend.position = "Bottom";
  chart.axes.valueAxis.numberFormat = plan.valueFormat;
  if (plan.minimum !== null) chart.axes.valueAxis.minimum = plan.minimum;
  if (plan.maximum !== null) chart.axes.valueAxis.maximum = plan.maximum;
  for (const [place, { name, values, colour }] of plan.series.entries()) {
    const series = place === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    series.name = name;
    series.setValues(rangeOf(workbook, values));
    series.setXAxisValues(rangeOf(workbook, plan.categories));
    if (plan.kind === "line") series.format.line.color = colour;
    else series.format.fill.setSolidColor(colour);
  }
  const [from = "A1", to = from] = plan.position.split(":");
  chart.setPosition(from, to);
}

/** Which way one series runs, so that Excel makes one of it and not one for every month. */
function directionOf(reference: string): "Columns" | "Rows" {
  const area = parseArea(reference.slice(reference.lastIndexOf("!") + 1));
  return area !== null && area.row === area.lastRow ? "Rows" : "Columns";
}

/** A range by its address with the sheet: `'_calc'!$B$70:$B$81`. */
function rangeOf(workbook: Excel.Workbook, reference: string): Excel.Range {
  const at = reference.lastIndexOf("!");
  const sheet = unquoteSheet(reference.slice(0, at));
  const address = reference.slice(at + 1);
  if (parseArea(address) === null) throw new Error(`not a range: ${reference}`);
  return workbook.worksheets.getItem(sheet).getRange(address);
}
