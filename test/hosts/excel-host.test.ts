import type { SimulatedExcel } from "../../playground/simulator/simulated-excel";
import { createExcelHost } from "../../src/hosts/excel/excel-host";
import { HostError } from "../../src/hosts/host";
import { monthSerial } from "../../src/scorecard/period";
import { compileWorkbook, type CompileOptions } from "../../src/workbook/compile";
import { decodeWorkbook, readableNames } from "../../src/workbook/decode";
import { proposeSheetNames } from "../../src/workbook/names";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { onlineShop, onlineShopAnswers, realFigures } from "../support/online-shop";
import { buildScorecard } from "../../src/scorecard/build";
import { startExcel } from "../support/simulated";

const planFor = (options: Partial<CompileOptions> = {}, language: "vi" | "en" = "vi"): WorkbookPlan =>
  compileWorkbook(onlineShop(language), {
    prefix: "bsc",
    sheetNames: proposeSheetNames(language, ["Sheet1"]).names,
    namespace: "KPI",
    figures: realFigures(),
    selection: { month: 11 },
    ...options,
  });

/** A workbook in which somebody has worked. */
async function busyExcel(apiSet?: string): Promise<SimulatedExcel> {
  const excel = startExcel(apiSet === undefined ? {} : { apiSet });
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B2").formulas = [
      ["Doanh thu", 5],
      ["Gấp đôi", "=B1*2"],
    ];
    sheet.getRange("A1:B1").format.fill.color = "#FFEEAA";
    context.workbook.names.add("doanh_thu", sheet.getRange("B1"));
    context.workbook.settings.add("theirs", { a: 1 });
    sheet.getRange("B2").select();
  });
  return excel;
}

// The engine of the simulated Excel takes a second or two for a whole workbook.
jest.setTimeout(60_000);

const host = createExcelHost();

describe("render(plan)", () => {
  it("shows what the plan says, in every formula cell", async () => {
    const excel = startExcel();
    const plan = planFor();
    await host.render(plan);
    const wrong = plan.sheets.flatMap((sheet) =>
      sheet.cells.flatMap((row, at) =>
        row.flatMap((cell, column) => {
          if (cell === null) return [];
          const address = `${String.fromCharCode(65 + column)}${String(at + 1)}`;
          const shown = excel.controls.valueOf(sheet.name, address);
          const wanted = cell.kind === "text" ? cell.text : cell.kind === "number" ? cell.number : cell.value;
          return agree(shown, wanted)
            ? []
            : [`${sheet.name}!${address}: ${String(shown)}, not ${JSON.stringify(wanted)}`];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("takes one sync per sheet, one per chart and three more, and less than 1 MB", async () => {
    const excel = startExcel();
    const plan = planFor();
    excel.controls.figures.reset();
    await host.render(plan);
    const charts = plan.sheets.flatMap((sheet) => sheet.charts).length;
    expect(excel.controls.figures.syncs).toBeLessThanOrEqual(plan.sheets.length + charts + 3);
    expect(excel.controls.figures.requestBytes).toBeLessThan(1_000_000);
  });

  it("works with ExcelApi 1.9 alone", async () => {
    const excel = startExcel({ apiSet: "1.9" });
    await host.render(planFor());
    expect(excel.controls.valueOf("Tổng quan", "E6")).toBeCloseTo(0.9509, 4);
  });

  it("reports the sheets it makes, and is done at the end", async () => {
    startExcel();
    const seen: string[] = [];
    await host.render(planFor(), { onProgress: ({ done, total, sheet }) => seen.push(`${done}/${total} ${sheet}`) });
    expect(seen).toEqual(["0/5 Tổng quan", "1/5 Thẻ điểm", "2/5 Số liệu", "3/5 _calc", "4/5 _kpi", "5/5 Tổng quan"]);
  });

  it("shows the dashboard at the end, hides what is hidden, and protects without a password", async () => {
    const excel = startExcel();
    await host.render(planFor());
    const snapshot = excel.controls.snapshot() as {
      activeSheet: string;
      sheets: { name: string; hidden: boolean; protection: object }[];
    };
    expect(snapshot.activeSheet).toBe("Tổng quan");
    expect(snapshot.sheets.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual(["_calc", "_kpi"]);
    expect(snapshot.sheets.filter(({ protection }) => protection !== null)).toHaveLength(5);
  });

  it("stops between sheets when it is cancelled, and says so", async () => {
    const excel = await busyExcel();
    const before = excel.controls.snapshot();
    const controller = new AbortController();
    const cancelled = host.render(planFor(), {
      signal: controller.signal,
      onProgress: ({ done }) => {
        if (done === 1) controller.abort();
      },
    });
    await expect(cancelled).rejects.toMatchObject({ code: "cancelled" });
    expect((await host.survey()).unfinished).toEqual(["bsc"]);
    await host.remove("bsc");
    expect(excel.controls.snapshot()).toEqual(before);
  });

  it("names the sheet and the step of a failure", async () => {
    const excel = startExcel();
    excel.controls.faults.failMember = "DataValidation.rule";
    const error = await host.render(planFor()).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(HostError);
    expect((error as HostError).place).toEqual({ sheet: "Tổng quan", step: "cells (DataValidation.rule)" });
  });

  it("waits while somebody is typing into a cell", async () => {
    const excel = startExcel();
    excel.controls.faults.cellEditing = true;
    setTimeout(() => {
      excel.controls.faults.cellEditing = false;
    }, 20);
    await host.render(planFor());
    expect(excel.controls.valueOf("Tổng quan", "E6")).toBeCloseTo(0.9509, 4);
  });
});

describe("what a user types", () => {
  const texts = [
    '=HYPERLINK("http://example.com","x")',
    "@x",
    "+1",
    "-1",
    "00123",
    "1-2",
    "2011-11",
    "12%",
    "TRUE",
    "'quoted'",
    "Lan's shop",
    "🎯 mục tiêu",
    "x".repeat(300),
    "#N/A",
  ];

  it.each(texts)("arrives as that text: %s", async (text) => {
    const excel = startExcel();
    const answers = onlineShopAnswers("vi", { organisation: { name: text, mission: text } });
    const kpis = answers.kpis.map((kpi) => (kpi.id === "AOV" ? { ...kpi, name: text } : kpi));
    const scorecard = buildScorecard({ ...answers, kpis });
    await host.render(
      compileWorkbook(scorecard, { prefix: "bsc", sheetNames: proposeSheetNames("vi", []).names, namespace: "KPI" }),
    );
    expect(excel.controls.valueOf("Tổng quan", "B1")).toBe(text);
    expect(excel.controls.valueOf("Thẻ điểm", "A7")).toBe(text);
    const names = readableNames("bsc");
    const cells = await host.read(Object.values(names));
    const decoded = decodeWorkbook("bsc", cells);
    expect(decoded?.scorecard).toEqual(scorecard);
  });
});

describe("remove(prefix)", () => {
  it("gives back the workbook as it was, whatever failed on the way", async () => {
    const excel = await busyExcel();
    const before = excel.controls.snapshot();
    excel.controls.figures.reset();
    await host.render(planFor({ figures: {} }));
    const actions = excel.controls.figures.actions;
    await host.remove("bsc");
    expect(excel.controls.snapshot()).toEqual(before);

    // Every action once would take minutes; the steps are coprime to the patterns of a sheet, and the ends are always there.
    const failing = [...Array(60).keys(), ...Array.from({ length: 40 }, (_, place) => 61 + place * 17)]
      .map((place) => place + 1)
      .filter((place) => place <= actions);
    for (const place of [...failing, actions]) {
      excel.controls.figures.reset();
      excel.controls.faults.failAction = place;
      await expect(host.render(planFor({ figures: {} }))).rejects.toBeInstanceOf(HostError);
      excel.controls.faults.failAction = null;
      await host.remove("bsc");
      expect({ place, after: excel.controls.snapshot() }).toEqual({ place, after: before });
    }
  }, 600_000);

  it("finds sheets that were renamed, and does not miss deleted ones", async () => {
    const excel = await busyExcel();
    const before = excel.controls.snapshot();
    await host.render(planFor());
    excel.controls.renameSheet("Số liệu", "Nhập liệu");
    excel.controls.deleteSheet("Thẻ điểm");
    await host.remove("bsc");
    expect(excel.controls.snapshot()).toEqual(before);
  });

  it("leaves a sheet of the user's alone that took one of our names", async () => {
    const excel = await busyExcel();
    await host.render(planFor());
    excel.controls.deleteSheet("Thẻ điểm");
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.add("Thẻ điểm").getRange("A1").values = [["của tôi"]];
    });
    await host.remove("bsc");
    expect(excel.controls.valueOf("Thẻ điểm", "A1")).toBe("của tôi");
  });

  it("leaves an empty sheet where only ours were left", async () => {
    const excel = startExcel();
    await host.render(planFor());
    excel.controls.deleteSheet("Sheet1");
    await host.remove("bsc");
    expect((await host.survey()).sheets).toHaveLength(1);
  });

  it("may be repeated after it failed itself", async () => {
    const excel = await busyExcel();
    const before = excel.controls.snapshot();
    await host.render(planFor());
    excel.controls.figures.reset();
    excel.controls.faults.failAction = 12;
    await expect(host.remove("bsc")).rejects.toBeInstanceOf(HostError);
    excel.controls.faults.failAction = null;
    await host.remove("bsc");
    expect(excel.controls.snapshot()).toEqual(before);
  });

  it("touches nothing where nothing was made", async () => {
    const excel = await busyExcel();
    const before = excel.controls.snapshot();
    await host.remove("bsc");
    expect(excel.controls.snapshot()).toEqual(before);
  });
});

describe("a second scorecard in the same workbook", () => {
  it("does not collide with the first, and goes alone", async () => {
    const excel = await busyExcel();
    await host.render(planFor());
    const one = excel.controls.snapshot();
    const { sheets } = await host.survey();
    await host.render(planFor({ prefix: "bsc2", sheetNames: proposeSheetNames("vi", sheets).names, figures: {} }));
    expect(excel.controls.valueOf("Tổng quan", "E6")).toBeCloseTo(0.9509, 4);
    expect(excel.controls.valueOf("Tổng quan (2)", "E6")).toBe("–");
    await host.remove("bsc2");
    expect({ ...excel.controls.snapshot(), activeSheet: "", selection: "" }).toEqual({
      ...one,
      activeSheet: "",
      selection: "",
    });
  });
});

describe("read(names), write(changes) and sheetsTypedInto(prefix)", () => {
  it("read back what was rendered, and what was changed since", async () => {
    const excel = startExcel();
    await host.render(planFor());
    await host.write([
      { name: "bsc_figures", row: 1, column: 11, value: 3000 },
      { name: "bsc_figures", row: 0, column: 0, value: null },
      { name: "bsc_period", row: 0, column: 0, value: monthSerial("2011-10") },
    ]);
    const cells = await host.read(["bsc_figures", "bsc_period", "bsc_nothing"]);
    expect(cells.bsc_figures?.[1]?.[11]).toBe(3000);
    expect(cells.bsc_figures?.[0]?.[0]).toBeNull();
    expect(cells.bsc_period).toEqual([[monthSerial("2011-10")]]);
    expect(cells.bsc_nothing).toBeNull();
    expect(excel.controls.valueOf("Tổng quan", "E6")).toBeCloseTo(0.6767, 4);
  });

  it("know the sheets that somebody typed into, under their present names", async () => {
    const excel = startExcel();
    await host.render(planFor());
    expect(await host.sheetsTypedInto("bsc")).toEqual([]);
    excel.controls.renameSheet("Số liệu", "Nhập liệu");
    await excel.controls.typeInto("Nhập liệu", "F6", "1");
    expect(await host.sheetsTypedInto("bsc")).toEqual(["Nhập liệu"]);
  });

  it("give null for a name whose sheet was deleted", async () => {
    const excel = startExcel();
    await host.render(planFor());
    excel.controls.deleteSheet("Số liệu");
    expect((await host.read(["bsc_figures"])).bsc_figures).toBeNull();
  });
});

function agree(shown: unknown, wanted: unknown): boolean {
  if (typeof shown === "number" && typeof wanted === "number") {
    return Math.abs(shown - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
  }
  if (wanted === "" || wanted === null) return shown === null || shown === "";
  if (typeof wanted === "object") return shown === (wanted as { error: string }).error;
  return shown === wanted;
}
