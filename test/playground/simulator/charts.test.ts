import type { SimulatedExcel } from "../../../playground/simulator/simulated-excel";
import { codeOf, onSheet, startExcel } from "../../support/simulated";

const chartsOf = (excel: SimulatedExcel): readonly object[] =>
  (excel.controls.snapshot() as { sheets: { charts: object[] }[] }).sheets[0].charts;

describe("a chart", () => {
  it("follows a renamed sheet, and has nothing to show of a deleted one", async () => {
    const excel = startExcel();
    await onSheet(excel, async (sheet, context) => {
      const data = context.workbook.worksheets.add("Data");
      const chart = sheet.charts.add("Line", data.getRange("B1:B3"));
      chart.series.getItemAt(0).setXAxisValues(data.getRange("A1:A3"));
    });
    excel.controls.renameSheet("Data", "Số liệu");
    const series = { values: "'Số liệu'!$B$1:$B$3", categories: "'Số liệu'!$A$1:$A$3" };
    expect(chartsOf(excel)).toMatchObject([{ series: [series] }]);
    excel.controls.deleteSheet("Số liệu");
    expect(chartsOf(excel)).toMatchObject([{ series: [{ values: "#REF!", categories: "#REF!" }] }]);
  });

  it("keeps what is asked for and not drawn, and gives it back", async () => {
    const excel = startExcel();
    const read = await onSheet(excel, async (sheet, context) => {
      const chart = sheet.charts.add("Line", sheet.getRange("A1:A3"));
      const series = chart.series.getItemAt(0);
      chart.title.visible = false;
      chart.legend.position = "Bottom";
      chart.format.font.name = "Arial";
      chart.axes.valueAxis.maximum = 5;
      series.markerStyle = "None";
      series.gapWidth = 50;
      series.format.line.weight = 2;
      chart.load("legend/position,axes/valueAxis/maximum");
      series.load("markerStyle");
      await context.sync();
      return [chart.legend.position, chart.axes.valueAxis.maximum, series.markerStyle];
    });
    expect(read).toEqual(["Bottom", 5, "None"]);
    expect(chartsOf(excel)).toMatchObject([
      {
        look: { "title.visible": false, "legend.position": "Bottom", "font.name": "Arial" },
        axis: { maximum: 5 },
        series: [{ look: { markerStyle: "None", gapWidth: 50, "line.weight": 2 } }],
      },
    ]);
  });

  it("is of a kind that can be drawn", async () => {
    const add = (type: "Doughnut" | "Radar"): Promise<string> =>
      codeOf(onSheet(startExcel(), async (sheet) => void sheet.charts.add(type, sheet.getRange("A1"))));
    expect([await add("Doughnut"), await add("Radar")]).toEqual(["no error", "NotImplemented"]);
  });
});
