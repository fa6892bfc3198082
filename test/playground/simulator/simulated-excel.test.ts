import { codeOf, startEngine } from "../../support/simulated";
import { createCustomFunctions } from "../../../playground/simulator/custom-functions";
import { createSimulatedExcel, type SimulatedExcel } from "../../../playground/simulator/simulated-excel";
import apiSets from "../../../playground/simulator/api-sets.json";
import { readApiSets } from "../../../playground/simulator/write-api-sets";

let excel: SimulatedExcel;
const start = (apiSet?: string): SimulatedExcel =>
  createSimulatedExcel({ engine: startEngine(), ...(apiSet === undefined ? {} : { apiSet }) });

beforeEach(() => {
  excel = start();
});

const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
  excel.Excel.run((context) => batch(context, context.workbook.worksheets.getItem("Sheet1")));

/** What is in a cell after a text was given to `values`. */
const entered = async (text: string): Promise<unknown> => {
  await run(async (_, sheet) => {
    sheet.getRange("A1").values = [[text]];
  });
  return excel.controls.valueOf("Sheet1", "A1");
};

describe("a batch", () => {
  it("does nothing before the sync", async () => {
    await run(async (context, sheet) => {
      sheet.getRange("A1").values = [[7]];
      expect(excel.controls.valueOf("Sheet1", "A1")).toBeNull();
      await context.sync();
      expect(excel.controls.valueOf("Sheet1", "A1")).toBe(7);
    });
  });

  it("stops at the first action that fails; what ran before stays, what follows is dropped", async () => {
    const failing = run(async (_, sheet) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[1, 2]];
      sheet.getRange("A3").values = [[3]];
    });
    expect(await codeOf(failing)).toBe("InvalidArgument");
    expect(excel.controls.valueOf("Sheet1", "A1")).toBe(1);
    expect(excel.controls.valueOf("Sheet1", "A3")).toBeNull();
  });

  it("names the place of the error", async () => {
    excel.controls.faults.failMember = "Range.values";
    const error = await run(async (_, sheet) => {
      sheet.getRange("A1").values = [[1]];
    }).catch((caught: unknown) => caught as OfficeExtension.Error);
    expect((error as OfficeExtension.Error).debugInfo.errorLocation).toBe("Range.values");
  });

  it("calculates before it ends", async () => {
    const values = await run(async (context, sheet) => {
      sheet.getRange("A1:C1").formulas = [[6, 7, "=A1*B1"]];
      const range = sheet.getRange("A1:C1").load("values,formulas,valueTypes");
      await context.sync();
      return [range.values, range.formulas];
    });
    expect(values).toEqual([[[6, 7, 42]], [[6, 7, "=A1*B1"]]]);
  });
});

describe("a property", () => {
  it("cannot be read before load and sync", async () => {
    expect(await codeOf(run(async (_, sheet) => sheet.name))).toBe("PropertyNotLoaded");
    const unsynced = run(async (_, sheet) => {
      sheet.load("name");
      return sheet.name;
    });
    expect(await codeOf(unsynced)).toBe("PropertyNotLoaded");
  });

  it("is as it was at the sync", async () => {
    await run(async (context, sheet) => {
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      sheet.getRange("A1").values = [[5]];
      await context.sync();
      expect(range.values).toEqual([[""]]);
    });
  });

  it.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ["RequestContext.foo", (_, context) => (context as unknown as { foo: unknown }).foo],
    ["Worksheet.slicers", (sheet) => (sheet as unknown as { slicers: unknown }).slicers],
    ["ChartAxes.categoryAxis", (sheet) => sheet.charts.add("Line", sheet.getRange("A1")).axes.categoryAxis],
    ["ChartAreaFormat.fill", (sheet) => sheet.charts.add("Line", sheet.getRange("A1")).format.fill],
    ["ChartSeriesFormat", (sheet) => seriesOf(sheet.charts.add("Line", sheet.getRange("A1"))).glow],
    ["ConditionalRangeFormat.borders", (sheet) => customOf(sheet).format.borders],
    ["ConditionalRangeFormat.numberFormat", (sheet) => Object.assign(customOf(sheet).format, { numberFormat: "0" })],
    ["HeaderFooterGroup.firstPage", (sheet) => sheet.pageLayout.headersFooters.firstPage],
  ])("that the simulation does not have says so: %s", async (member, use) => {
    const error = run(async (context, sheet) => use(sheet, context));
    await expect(error).rejects.toMatchObject({ code: "NotImplemented", message: expect.stringContaining(member) });
  });

  it("above the played requirement set is not there", async () => {
    excel = start("1.7");
    const tooNew = run(async (_, sheet) => {
      sheet.showGridlines = false;
    });
    expect(await codeOf(tooNew)).toBe("ApiNotFound");
    expect(excel.isSetSupported("ExcelApi", "1.8")).toBe(false);
    expect(excel.isSetSupported("ExcelApi", "1.7")).toBe(true);
  });
});

const customOf = (sheet: Excel.Worksheet): Excel.CustomConditionalFormat =>
  sheet.getRange("A1").conditionalFormats.add("Custom").custom;

const seriesOf = (chart: Excel.Chart): { readonly glow: unknown } => chart.series.getItemAt(0).format as never;

describe("…OrNullObject", () => {
  it("knows after a sync whether there is something, and does nothing when there is not", async () => {
    await run(async (context) => {
      const nothing = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      const something = context.workbook.worksheets.getItemOrNullObject("Sheet1");
      nothing.delete();
      await context.sync();
      expect([nothing.isNullObject, something.isNullObject]).toEqual([true, false]);
    });
  });

  it("is needed where the item may be missing", async () => {
    const missing = excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nowhere");
    });
    expect(await codeOf(missing)).toBe("ItemNotFound");
  });
});

describe("what is written into a cell", () => {
  it.each<[string, unknown]>([
    ["00123", 123],
    ["12%", 0.12],
    ["TRUE", true],
    ["2011-11", 40848],
    ["1-2", 46024],
    ["11/30/2011", 40877],
    ["1-32", "1-32"],
    ["-1", -1],
    ["1/2/24", 45293],
    ["1/2/30", 10960],
    ["1/2/1850", "1/2/1850"],
    ["'00123", "00123"],
    ["'=1+1", "=1+1"],
    ["''x", "'x"],
    ["=1+1", 2],
    ["+A9", 0],
    ["Chi phí", "Chi phí"],
  ])("%s becomes what Excel makes of it", async (text, value) => {
    expect(await entered(text)).toBe(value);
  });

  it("keeps a text as typed in a cell formatted as text", async () => {
    await run(async (_, sheet) => {
      sheet.getRange("A1").numberFormat = [["@"]];
      sheet.getRange("A1").values = [["00123"]];
    });
    expect(excel.controls.valueOf("Sheet1", "A1")).toBe("00123");
  });

  it("leaves a cell alone for null and clears it for an empty text", async () => {
    await run(async (_, sheet) => {
      sheet.getRange("A1:B1").values = [[1, 2]];
      sheet.getRange("A1:B1").values = [[null, ""]];
    });
    expect([excel.controls.valueOf("Sheet1", "A1"), excel.controls.valueOf("Sheet1", "B1")]).toEqual([1, null]);
  });

  it("must have the shape of the range, or be one value for all of it", async () => {
    const wrong = run(async (_, sheet) => {
      sheet.getRange("A1:B2").values = [[1, 2]];
    });
    expect(await codeOf(wrong)).toBe("InvalidArgument");
    await run(async (_, sheet) => {
      (sheet.getRange("A1:B2") as unknown as { values: unknown }).values = 3;
    });
    expect(excel.controls.valueOf("Sheet1", "B2")).toBe(3);
  });

  it.each(["=", "-", "+", "@", "=-"])("may not be a formula without anything in it: %s", async (text) => {
    expect(await codeOf(entered(text))).toBe("InvalidArgument");
  });

  it("may not be too long", async () => {
    expect(await codeOf(entered("x".repeat(32_768)))).toBe("InvalidArgument");
    expect(await codeOf(entered(`="${"x".repeat(8192)}"`))).toBe("InvalidArgument");
  });
});

describe("sheets", () => {
  it.each(["", "x".repeat(32), "a/b", "a[b]", "'a", "History"])("cannot be called %j", async (name) => {
    const bad = excel.Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
    });
    expect(await codeOf(bad)).toBe("InvalidArgument");
  });

  it("cannot share a name, in any case", async () => {
    const twice = excel.Excel.run(async (context) => {
      context.workbook.worksheets.add("SHEET1");
    });
    expect(await codeOf(twice)).toBe("ItemAlreadyExists");
  });

  it("can be renamed to another case of their own name, also the one in view", async () => {
    await run(async (_, sheet) => {
      sheet.name = "SHEET1";
    });
    expect(excel.controls.snapshot()).toMatchObject({ sheets: [{ name: "SHEET1" }] });
  });

  it("are added without being shown, and the last visible one stays", async () => {
    const last = excel.Excel.run(async (context) => {
      context.workbook.worksheets.add("New").visibility = "Hidden";
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect(active.name).toBe("Sheet1");
      context.workbook.worksheets.getItem("Sheet1").delete();
    });
    expect(await codeOf(last)).toBe("InvalidOperation");
  });
});

describe("defined names", () => {
  it.each(["A1", "R1C1", "c", "1x", "a b", "a-b"])("cannot be called %j", async (name) => {
    const bad = run(async (context, sheet) => {
      context.workbook.names.add(name, sheet.getRange("A1"));
    });
    expect(await codeOf(bad)).toBe("InvalidArgument");
  });

  it("work in formulas, follow a renamed sheet, and refer to nothing once it is deleted", async () => {
    await run(async (context, sheet) => {
      context.workbook.worksheets.add("Data").getRange("B2").values = [[21]];
      context.workbook.names.add("bsc_x", context.workbook.worksheets.getItem("Data").getRange("B2"));
      sheet.getRange("A1").formulas = [["=bsc_x*2"]];
    });
    expect(excel.controls.valueOf("Sheet1", "A1")).toBe(42);
    excel.controls.renameSheet("Data", "Số liệu");
    const formulaNow = (): Promise<string> =>
      excel.Excel.run(async (context) => {
        const name = context.workbook.names.getItem("BSC_X").load("formula");
        await context.sync();
        return name.formula;
      });
    expect(await formulaNow()).toBe("='Số liệu'!$B$2");
    excel.controls.deleteSheet("Số liệu");
    expect(await formulaNow()).toBe("=#REF!");
  });

  it.each(["Data", "Số_liệu", "_calc", "Q1", "2024", "Lan's"])("work on a sheet called %s", async (name) => {
    await run(async (context, sheet) => {
      const cell = context.workbook.worksheets.add(name).getRange("B2");
      cell.values = [[21]];
      context.workbook.names.add("bsc_x", cell);
      sheet.getRange("A1").formulas = [["=bsc_x*2"]];
    });
    expect(excel.controls.valueOf("Sheet1", "A1")).toBe(42);
  });

  it("cannot be made twice", async () => {
    const twice = run(async (context, sheet) => {
      context.workbook.names.add("bsc_x", sheet.getRange("A1"));
      context.workbook.names.add("BSC_X", sheet.getRange("A2"));
    });
    expect(await codeOf(twice)).toBe("ItemAlreadyExists");
  });
});

describe("protection", () => {
  it("lets only unlocked cells be written, and is not put on twice", async () => {
    await run(async (_, sheet) => {
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange("B1").values = [[1]];
    });
    expect(await codeOf(entered("x"))).toBe("AccessDenied");
    const again = run(async (_, sheet) => {
      sheet.protection.protect();
    });
    expect(await codeOf(again)).toBe("InvalidOperation");
    const format = run(async (_, sheet) => {
      sheet.getRange("A1").format.fill.color = "#FF0000";
    });
    expect(await codeOf(format)).toBe("AccessDenied");
  });

  it("is to be put on after unlocking", async () => {
    const unlocking = run(async (_, sheet) => {
      sheet.protection.protect();
      sheet.getRange("B1").format.protection.locked = false;
    });
    expect(await codeOf(unlocking)).toBe("AccessDenied");
    await run(async (_, sheet) => {
      sheet.protection.unprotect();
      sheet.getRange("B1").values = [[1]];
    });
    expect(excel.controls.valueOf("Sheet1", "B1")).toBe(1);
  });

  it("keeps rules and links out", async () => {
    await run(async (_, sheet) => {
      sheet.protection.protect();
    });
    const change = (act: (range: Excel.Range) => void): Promise<string> =>
      codeOf(run(async (_, sheet) => act(sheet.getRange("A1"))));
    const codes = [
      await change((range) => range.conditionalFormats.add("Custom")),
      await change((range) => {
        range.dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThan" } };
      }),
      await change((range) => {
        range.hyperlink = { documentReference: "Sheet1!A2" };
      }),
    ];
    expect(codes).toEqual(["AccessDenied", "AccessDenied", "AccessDenied"]);
  });
});

describe("rules", () => {
  it("refuse relative references in icon sets, custom functions, and long lists", async () => {
    createCustomFunctions(excel.controls.engine.univer.__getInjector()).install(
      { functions: [{ id: "CAC", name: "CAC", parameters: [] }] },
      "KPI",
    );
    const icons = (formula: string): Promise<void> =>
      run(async (_, sheet) => {
        const { iconSet } = sheet.getRange("A1:A9").conditionalFormats.add("IconSet");
        iconSet.style = "ThreeTrafficLights1";
        iconSet.criteria = [
          {} as Excel.ConditionalIconCriterion,
          { type: "Number", operator: "GreaterThanOrEqual", formula },
          { type: "Number", operator: "GreaterThanOrEqual", formula: "=3" },
        ];
      });
    expect(await codeOf(icons("=B2"))).toBe("InvalidArgument");
    expect(await codeOf(icons("=$B$2"))).toBe("no error");
    const custom = run(async (_, sheet) => {
      sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=KPI.CAC(1,2)>1";
    });
    expect(await codeOf(custom)).toBe("InvalidArgument");
    const list = run(async (_, sheet) => {
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } };
    });
    expect(await codeOf(list)).toBe("InvalidArgument");
    const validation = run(async (_, sheet) => {
      sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=KPI.CAC(1,2)>1" } };
    });
    expect(await codeOf(validation)).toBe("InvalidArgument");
  });

  it("take the criteria of an icon set only all together", async () => {
    const two = run(async (_, sheet) => {
      const { iconSet } = sheet.getRange("A1:A9").conditionalFormats.add("IconSet");
      iconSet.style = "ThreeTrafficLights1";
      iconSet.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: "Number", operator: "GreaterThanOrEqual", formula: "=2" },
      ];
    });
    expect(await codeOf(two)).toBe("InvalidArgument");
  });
});

describe("worksheet.charts", () => {
  interface Charts {
    readonly sheets: readonly { readonly charts: readonly object[] }[];
  }

  it("make a series of each column, keep what they are given, and can be found by name", async () => {
    await run(async (context, sheet) => {
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns");
      chart.name = "sales";
      chart.title.text = "Sales";
      chart.setPosition(sheet.getRange("D1"), "F9");
      chart.series.getItemAt(1).delete();
      await context.sync();
      const [found, missing] = ["sales", "costs"].map((name) => sheet.charts.getItemOrNullObject(name));
      await context.sync();
      expect([found.isNullObject, missing.isNullObject]).toEqual([false, true]);
    });
    const { sheets } = excel.controls.snapshot() as Charts;
    expect(sheets[0].charts).toMatchObject([
      { name: "sales", title: "Sales", type: "Line", position: "D1:F9", series: [{ values: "Sheet1!$A$1:$B$3" }] },
    ]);
  });

  it("cannot be put where there are no cells", async () => {
    const nowhere = run(async (_, sheet) => {
      sheet.charts.add("Line", sheet.getRange("A1:B3")).setPosition("nowhere");
    });
    expect(await codeOf(nowhere)).toBe("InvalidArgument");
  });
});

describe("worksheet.getUsedRangeOrNullObject()", () => {
  it("reaches as far as cells hold something, spilled ones too, and without `valuesOnly` as far as they have a look", async () => {
    const used = await run(async (context, sheet) => {
      const empty = sheet.getUsedRangeOrNullObject(true);
      sheet.getRange("B2").formulas = [["=SEQUENCE(3)"]];
      sheet.getRange("D9").format.fill.color = "#FF0000";
      await context.sync();
      const range = sheet.getUsedRangeOrNullObject(true).load("address,values");
      const dressed = sheet.getUsedRangeOrNullObject().load("address");
      await context.sync();
      return [empty.isNullObject, range.address, range.values, dressed.address];
    });
    expect(used).toEqual([true, "Sheet1!B2:B4", [[1], [2], [3]], "Sheet1!B2:D9"]);
    expect(excel.controls.snapshot()).toMatchObject({ sheets: [{ cells: { B2: "=SEQUENCE(3)", B3: 2, B4: 3 } }] });
  });
});

describe("typeInto(sheet, address, text)", () => {
  it("reads the text as Excel does, calculates, and keeps out of locked cells", async () => {
    const { controls } = excel;
    await controls.typeInto("Sheet1", "A1", "12%");
    await controls.typeInto("Sheet1", "A2", "=A1*2");
    expect([controls.valueOf("Sheet1", "A1"), controls.valueOf("Sheet1", "A2")]).toEqual([0.12, 0.24]);
    await controls.typeInto("Sheet1", "A1", "");
    expect([controls.valueOf("Sheet1", "A1"), controls.valueOf("Sheet1", "A2")]).toEqual([null, 0]);
    await run(async (_, sheet) => {
      sheet.protection.protect();
    });
    expect(await codeOf(controls.typeInto("Sheet1", "A1", "1"))).toBe("AccessDenied");
  });
});

describe("faults and figures", () => {
  it("count syncs, actions and bytes, and fail where they are told to", async () => {
    excel.controls.figures.reset();
    await run(async (_, sheet) => {
      sheet.getRange("A1").values = [[1]];
    });
    expect(excel.controls.figures).toMatchObject({ syncs: 1, actions: 3 });
    expect(excel.controls.figures.requestBytes).toBeGreaterThan(10);
    excel.controls.figures.reset();
    excel.controls.faults.failAction = 3;
    expect(await codeOf(entered("x"))).toBe("GeneralException");
  });

  it("refuse a request of more than 5 MB", async () => {
    const large = run(async (_, sheet) => {
      sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
    });
    expect(await codeOf(large)).toBe("RequestPayloadSizeLimitExceeded");
  });

  it("refuse a response of more than 5 MB", async () => {
    const rows = Array.from({ length: 100 }, () => ["x".repeat(30_000)]);
    await run(async (context, sheet) => {
      sheet.getRange("A1:A100").values = rows;
      await context.sync();
      sheet.getRange("A101:A200").values = rows;
    });
    const large = run(async (_, sheet) => {
      sheet.getRange("A1:A200").load("values");
    });
    expect(await codeOf(large)).toBe("ResponsePayloadSizeLimitExceeded");
    expect(excel.controls.figures.responseBytes).toBeGreaterThan(6_000_000);
    expect(excel.controls.figures.largestRequest).toBeLessThan(3_100_000);
  });

  it("fail a whole sync before anything of it runs", async () => {
    excel.controls.figures.reset();
    excel.controls.faults.failSync = 2;
    const failing = run(async (context, sheet) => {
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      sheet.getRange("A2").values = [[2]];
    });
    expect(await codeOf(failing)).toBe("GeneralException");
    expect(["A1", "A2"].map((address) => excel.controls.valueOf("Sheet1", address))).toEqual([1, null]);
  });

  it("slow the host down", async () => {
    excel.controls.faults.slow = 30;
    const start = performance.now();
    await entered("x");
    expect(performance.now() - start).toBeGreaterThanOrEqual(29);
  });

  it("close the sheet under the add-in", async () => {
    const afterwards = (use: (sheet: Excel.Worksheet, cell: Excel.Range) => void): Promise<string> =>
      codeOf(
        excel.Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add("Ours");
          const cell = sheet.getRange("A1");
          await context.sync();
          excel.controls.deleteSheet("Ours");
          use(sheet, cell);
        }),
      );
    const codes = [
      await afterwards((sheet) => {
        sheet.tabColor = "#FF0000";
      }),
      await afterwards((sheet) => sheet.getRange("A2")),
      await afterwards((_, cell) => {
        cell.values = [[1]];
      }),
      await afterwards((_, cell) => cell.load("values")),
    ];
    expect(codes).toEqual(["ItemNotFound", "ItemNotFound", "ItemNotFound", "ItemNotFound"]);
  });

  it("keep a batch out, or waiting, while a cell is being edited", async () => {
    excel.controls.faults.cellEditing = true;
    expect(await codeOf(entered("x"))).toBe("InvalidOperationInCellEditMode");
    const waiting = excel.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[9]];
    });
    excel.controls.faults.cellEditing = false;
    await waiting;
    expect(excel.controls.valueOf("Sheet1", "A1")).toBe(9);
  });
});

describe("Excel.createWorkbook(base64)", () => {
  const zip = Buffer.from("PK\u0003\u0004 …").toString("base64");

  it("keeps the bytes of the file that would be opened", async () => {
    await excel.Excel.createWorkbook(zip);
    expect(excel.controls.newWorkbooks.map((file) => Buffer.from(file).toString("base64"))).toEqual([zip]);
  });

  it("exists from ExcelApi 1.8 on", async () => {
    expect(await codeOf(start("1.7").Excel.createWorkbook(zip))).toBe("ApiNotFound");
    expect(await codeOf(start("1.8").Excel.createWorkbook(zip))).toBe("no error");
  });

  it.each(["no base64!", Buffer.from("text").toString("base64")])("refuses %j, which is no workbook", async (text) => {
    expect(await codeOf(excel.Excel.createWorkbook(text))).toBe("InvalidArgument");
  });
});

describe("api-sets.json", () => {
  it("is what Microsoft's types say", () => {
    expect(apiSets).toEqual(readApiSets());
  });
});
