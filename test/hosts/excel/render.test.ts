import type { SimulatedExcel } from "../../../playground/simulator/simulated-excel";
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import { cellChunks } from "../../../src/hosts/excel/render-cells";
import { HostError } from "../../../src/hosts/host";
import type { PlanCell } from "../../../src/workbook/plan";
import { everyPart } from "../../support/every-part";
import { failFrom } from "../../support/office-failure";
import { startExcel } from "../../support/simulated";

const host = createExcelHost();

/** One sheet as the simulated Excel holds it. */
interface Shown {
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: Readonly<Record<string, unknown>>;
  readonly looks: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly links: Readonly<Record<string, object>>;
  readonly columnWidths: Readonly<Record<string, number>>;
  readonly rowHeights: Readonly<Record<string, number>>;
  readonly validations: readonly { rule: object; errorAlert: object }[];
  readonly conditionalFormats: readonly { type: string; rule: object }[];
  readonly charts: readonly object[];
  readonly page: object;
  readonly protection: object | null;
  readonly tabColor: string;
  readonly gridlines: boolean;
  readonly freeze: object;
}

const shown = (excel: SimulatedExcel): readonly Shown[] => (excel.controls.snapshot() as { sheets: Shown[] }).sheets;

describe("render(plan)", () => {
  it("puts the sheets behind the user's, in the order of the plan, and hides the hidden ones", async () => {
    const excel = startExcel();
    await host.render(everyPart());
    expect(shown(excel).map(({ name, hidden }) => [name, hidden])).toEqual([
      ["Sheet1", false],
      ["Lan's sheet", false],
      ["Số liệu", false],
      ["_calc", true],
    ]);
  });

  it("writes texts as texts, and formulas that refer to sheets and names further on", async () => {
    const excel = startExcel();
    await host.render(everyPart());
    const [, front, figures] = shown(excel);
    expect(front.cells).toEqual({
      A1: "=SUM(1)",
      C1: "to the figures",
      A2: "Total",
      B2: "='Số liệu'!$B$3*2+bsc_rate",
      C2: 2,
    });
    expect(figures.cells["B1"]).toBe("2011-11");
    expect(excel.controls.valueOf("Lan's sheet", "B2")).toBe(12);
    expect(excel.controls.valueOf("Lan's sheet", "A1")).toBe("=SUM(1)");
  });

  it("gives every cell of a style one typeface, later styles over earlier ones", async () => {
    const excel = startExcel();
    await host.render(everyPart());
    const { looks } = shown(excel)[1];
    expect(looks["0,0"]).toMatchObject({ fontName: "Arial", fontSize: 18, bold: true, fontColor: "#1F4E79" });
    expect(looks["1,1"]).toMatchObject({ fontName: "Arial", fontSize: 11, fill: "#1F4E79", format: "#,##0.00" });
  });

  it("indents a text, with ExcelApi 1.9 too", async () => {
    const excel = startExcel({ apiSet: "1.9" });
    const plan = everyPart();
    const [first, ...others] = plan.sheets;
    const styles = [...first.styles, { range: "A2", style: "indented" as const }];
    await host.render({ ...plan, sheets: [{ ...first, styles }, ...others] });
    const { looks } = shown(excel)[1];
    expect(looks["1,0"]).toMatchObject({ horizontal: "Left", indent: 1, fill: "#1F4E79" });
    expect(looks["1,1"]).not.toHaveProperty("indent");
  });

  it("sets sizes in points, gridlines, the tab's colour, frozen panes and links", async () => {
    const excel = startExcel();
    await host.render(everyPart());
    const [, front] = shown(excel);
    expect(front.columnWidths).toEqual({ 0: 56.25, 1: 56.25, 2: 108.75 });
    expect(front.rowHeights).toEqual({ 0: 30 });
    expect(front).toMatchObject({ gridlines: false, tabColor: "#1F4E79", freeze: { rows: 1, columns: 1 } });
    expect(front.links).toEqual({ "0,2": { documentReference: "'Số liệu'!A1", screenTip: "Go there" } });
    expect(front.cells["C1"]).toBe("to the figures");
  });

  it("sets validations with their message", async () => {
    const excel = startExcel();
    await host.render(everyPart());
    const [, , figures] = shown(excel);
    expect(figures.validations.map(({ rule }) => rule)).toEqual([
      { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
      { list: { inCellDropDown: true, source: "Revenue,Costs" } },
    ]);
    expect(figures.validations[0].errorAlert).toMatchObject({ message: "A number, please", style: "Stop" });
  });

  it("sets traffic lights from low to high, and rules with their colours", async () => {
    const excel = startExcel();
    await host.render(everyPart());
    const [, front] = shown(excel);
    expect(front.conditionalFormats).toMatchObject([
      {
        type: "IconSet",
        rule: {
          style: "ThreeTrafficLights1",
          showIconOnly: true,
          criteria: [{}, { formula: "=2" }, { formula: "=3" }],
        },
      },
      { type: "Custom", rule: { formula: "=$C2=1", fill: "#F8CBAD", font: "#9C0006" } },
    ]);
  });

  it("makes charts with exactly the planned series", async () => {
    const excel = startExcel();
    await host.render(everyPart());
    expect(shown(excel)[1].charts).toMatchObject([
      {
        name: "bsc_chart",
        type: "LineMarkers",
        title: "Months",
        legend: true,
        position: "A4:C12",
        series: [
          { name: "Actual", values: "_calc!$B$1:$B$3", categories: "_calc!$A$1:$A$3", colour: "#1F4E79" },
          { name: "Target", values: "_calc!$C$1:$C$3", categories: "_calc!$A$1:$A$3", colour: "#D1D5DB" },
        ],
      },
    ]);
  });

  it("makes one series, too, of months that run along a row", async () => {
    const excel = startExcel();
    const plan = everyPart();
    const [front, ...others] = plan.sheets;
    const [chart] = front.charts;
    const along = { ...chart, series: [{ name: "Row", values: "'_calc'!$A$1:$C$1", colour: "#000000" }] };
    await host.render({ ...plan, sheets: [{ ...front, charts: [along] }, ...others] });
    expect(shown(excel)[1].charts).toMatchObject([{ series: [{ name: "Row", values: "_calc!$A$1:$C$1" }] }]);
  });

  it("sets up the print, an ampersand in the header being an ampersand", async () => {
    const excel = startExcel();
    await host.render(everyPart());
    expect(shown(excel)[1].page).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { scale: 70 },
      columnBreaks: ["C1"],
      margins: { unit: "Inches", left: 0.4, right: 0.4 },
      printArea: "A1:C12",
      printTitleRows: "$1:$1",
      printTitleColumns: "$A:$A",
      leftHeader: "R&&D",
    });
  });

  it("locks all but the inputs", async () => {
    const excel = startExcel();
    await host.render(everyPart());
    const [, front, figures, back] = shown(excel);
    expect([front, figures, back].map(({ protection }) => protection !== null)).toEqual([true, true, false]);
    await excel.controls.typeInto("Số liệu", "B2", "7");
    await expect(excel.controls.typeInto("Số liệu", "B1", "7")).rejects.toMatchObject({ code: "AccessDenied" });
  });

  it.each(["1.9", "1.14", undefined])("takes sheets + charts + 3 syncs with ExcelApi %s", async (apiSet) => {
    const excel = startExcel(apiSet === undefined ? {} : { apiSet });
    await host.render(everyPart());
    expect(excel.controls.figures.syncs).toBe(3 + 1 + 3);
  });

  it("cuts a sheet of more than one request's size into several", async () => {
    const excel = startExcel();
    const plan = everyPart();
    const [front, figures, back] = plan.sheets;
    const cells = Array.from({ length: 100 }, (): PlanCell[] => [{ kind: "text", text: "x".repeat(30_000) }]);
    await host.render({ ...plan, sheets: [front, figures, { ...back, cells }] });
    expect(excel.controls.valueOf("_calc", "A100")).toBe("x".repeat(30_000));
    expect(excel.controls.figures.largestRequest).toBeLessThan(2_000_000);
  });

  it("lets the add-in's events through again, whether it worked or not", async () => {
    const excel = startExcel();
    const failure = failFrom("ChartCollection.add", "GeneralException");
    await expect(host.render(everyPart())).rejects.toBeInstanceOf(HostError);
    expect(excel.controls.model.eventsEnabled).toBe(true);
    await host.remove("bsc");
    failure.stop();
    const meanwhile = new Set<boolean>();
    await host.render(everyPart(), {
      onProgress: ({ done, total }) => done < total && meanwhile.add(excel.controls.model.eventsEnabled),
    });
    expect([...meanwhile]).toEqual([false]);
    expect(excel.controls.model.eventsEnabled).toBe(true);
  });

  it("keeps its record when it is done, so that the scorecard can be removed after a reload", async () => {
    const excel = startExcel();
    const before = excel.controls.snapshot();
    await host.render(everyPart());
    expect((await host.survey()).unfinished).toEqual([]);
    await createExcelHost().remove("bsc");
    expect(excel.controls.snapshot()).toEqual(before);
  });

  it("gives up before the first change when a sheet or a name is taken, in any case of letters", async () => {
    const excel = startExcel();
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.add("LAN'S SHEET");
    });
    const before = excel.controls.snapshot();
    await expect(host.render(everyPart())).rejects.toMatchObject({ code: "failed", place: { sheet: "Lan's sheet" } });
    expect(excel.controls.snapshot()).toEqual(before);
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      context.workbook.names.add("BSC_rate", sheet.getRange("A1"));
    });
    const named = excel.controls.snapshot();
    await expect(host.render(everyPart("bsc", " 2"))).rejects.toMatchObject({ code: "failed" });
    await host.remove("bsc");
    expect(excel.controls.snapshot()).toEqual(named);
  });

  it("does nothing when it is cancelled before it begins", async () => {
    const excel = startExcel();
    const before = excel.controls.snapshot();
    const cancelled = host.render(everyPart(), { signal: AbortSignal.abort() });
    await expect(cancelled).rejects.toMatchObject({ code: "cancelled" });
    expect(excel.controls.snapshot()).toEqual(before);
  });

  it("works where no single range is selected", async () => {
    const excel = startExcel();
    const failure = failFrom("Workbook.getSelectedRange", "InvalidSelection", 1);
    await host.render(everyPart());
    expect(failure.times()).toBe(1);
    expect(excel.controls.valueOf("Lan's sheet", "B2")).toBe(12);
    await host.remove("bsc");
    expect((await host.survey()).sheets).toEqual(["Sheet1"]);
  });

  it("starts once more when Excel was busy, and leaves nothing of the first time", async () => {
    const excel = startExcel();
    const failure = failFrom("Worksheet.tabColor", "InactiveWorkbook", 1);
    await host.render(everyPart());
    expect(failure.times()).toBe(1);
    const once = excel.controls.snapshot();
    const other = startExcel();
    await host.render(everyPart());
    const sheetsOf = (snapshot: object): unknown =>
      (snapshot as { sheets: Shown[] }).sheets.map(({ name, cells, conditionalFormats, validations }) => {
        return { name, cells, conditionalFormats, validations };
      });
    expect(sheetsOf(once)).toEqual(sheetsOf(other.controls.snapshot()));
  });

  it("says that Excel is busy when it stays so", async () => {
    startExcel();
    const failure = failFrom("Worksheet.tabColor", "InactiveWorkbook");
    await expect(host.render(everyPart())).rejects.toMatchObject({
      code: "busy",
      place: { sheet: "Lan's sheet", step: "cells (Worksheet.tabColor)" },
    });
    expect(failure.times()).toBe(2);
  });

  it("never removes a scorecard that was there when Excel was busy at the start", async () => {
    const excel = startExcel();
    await host.render(everyPart());
    const before = excel.controls.snapshot();
    const failure = failFrom("Worksheet.load", "InactiveWorkbook");
    await expect(host.render(everyPart())).rejects.toMatchObject({ code: "busy" });
    expect(failure.times()).toBe(2);
    expect(excel.controls.snapshot()).toEqual(before);
  });

  it.each([
    ["AccessDenied", "protected"],
    ["InvalidOperationInCellEditMode", "cellEditing"],
    ["RequestPayloadSizeLimitExceeded", "tooLarge"],
    ["ApiNotFound", "notSupported"],
    ["ItemNotFound", "missing"],
    ["GeneralException", "failed"],
    ["SomethingNew", "failed"],
  ])("calls %s %s", async (code, meaning) => {
    startExcel();
    failFrom("ChartCollection.add", code);
    await expect(host.render(everyPart())).rejects.toMatchObject({
      code: meaning,
      place: { sheet: "Lan's sheet", step: "chart (ChartCollection.add)" },
    });
  });
});

describe("cellChunks(cells, largest)", () => {
  const row = (text: string): readonly PlanCell[] => [{ kind: "text", text }];

  it("keeps what fits together, and cuts between rows", () => {
    const cells = [row("aaaa"), row("bbbb"), row("cccc")];
    expect(cellChunks(cells)).toHaveLength(1);
    expect(cellChunks(cells, 20)).toEqual([
      { firstRow: 0, contents: [["'aaaa"], ["'bbbb"]] },
      { firstRow: 2, contents: [["'cccc"]] },
    ]);
  });

  it("gives blank cells nothing to do", () => {
    expect(cellChunks([[null, { kind: "text", text: "" }, { kind: "number", number: 0 }]])).toEqual([
      { firstRow: 0, contents: [[null, null, 0]] },
    ]);
  });
});
