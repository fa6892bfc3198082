import { cell, parseArea, type Area } from "./address";
import type { Engine, Sheet } from "./engine";
import { settle } from "./engine";
import { fail, OfficeExtensionError } from "./errors";
import type { Faults, Figures, Host } from "./host";
import { workbookCreator } from "./new-workbook";
import type { Reference } from "./place";
import { RequestContext } from "./request-context";
import type { ChartModel } from "./sheet-model";
import { readTyped } from "./typed-text";
import { WorkbookModel } from "./workbook-model";

export interface SimulatedExcelOptions {
  readonly engine: Engine;
  /** The requirement set that is played, e.g. `"1.9"`; the newest without it. */
  readonly apiSet?: string;
  readonly locale?: Host["locale"];
  /** Shows a new workbook that an add-in opened, out of the bytes of its file. */
  readonly onNewWorkbook?: (file: Uint8Array) => void;
}

/** Excel as an add-in meets it. */
export interface SimulatedExcel {
  /** What stands under the global `Excel`. */
  readonly Excel: typeof Excel;
  /** What stands under the global `OfficeExtension`. */
  readonly OfficeExtension: typeof OfficeExtension;
  readonly isSetSupported: (name: string, version?: string) => boolean;
  readonly controls: Controls;
}

/** What tests and the page do that an add-in cannot. */
export interface Controls {
  readonly model: WorkbookModel;
  readonly engine: Engine;
  readonly faults: Faults;
  readonly figures: Figures & { reset(): void };
  /** The files of the workbooks that were opened as new ones, in order. */
  readonly newWorkbooks: readonly Uint8Array[];
  /** The whole workbook as plain JSON. */
  snapshot(): object;
  /** A user types a text into a cell and presses Enter. */
  typeInto(sheet: string, address: string, text: string): Promise<void>;
  /** What a cell holds. */
  valueOf(sheet: string, address: string): number | string | boolean | null;
  renameSheet(sheet: string, name: string): void;
  deleteSheet(sheet: string): void;
  /** A user inserts rows above a row, which counts from 0; formulas follow. */
  insertRows(sheet: string, row: number, count: number): Promise<void>;
  /** Opens a cell as a file brings it that was made while the add-in was not there: `KPI.*` in it is #NAME?. */
  openUnknown(sheet: string, address: string, formula: string, namespace: string): Promise<void>;
}

export function createSimulatedExcel(options: SimulatedExcelOptions): SimulatedExcel {
  const { engine, apiSet, locale = ENGLISH, onNewWorkbook } = options;
  const model = new WorkbookModel(engine);
  const faults: Faults = { failAction: null, failMember: null, failSync: null, slow: 0, cellEditing: false };
  const figures = {
    ...NO_FIGURES,
    reset(): void {
      Object.assign(figures, NO_FIGURES);
    },
  };
  const minor = apiSet === undefined ? null : Number(apiSet.split(".")[1]);
  const host: Host = { engine, model, faults, figures, apiSet: minor, locale };
  const newWorkbooks: Uint8Array[] = [];
  const createWorkbook = workbookCreator(host, (file) => {
    newWorkbooks.push(file);
    onNewWorkbook?.(file);
  });
  return {
    Excel: { ...ENUMS, run: runner(host), createWorkbook, RequestContext: class {} } as never,
    OfficeExtension: { Error: OfficeExtensionError, config: { extendedErrorLogging: false } } as never,
    isSetSupported: (name, version = "1.1") =>
      name !== "ExcelApi" || minor === null || Number(version.split(".")[1]) <= minor,
    controls: { model, engine, faults, figures, newWorkbooks, ...controlsOf(engine, model) },
  };
}

const ENGLISH: Host["locale"] = { name: "en-US", decimal: ".", group: "," };

const NO_FIGURES: Figures = { syncs: 0, actions: 0, requestBytes: 0, responseBytes: 0, largestRequest: 0 };

/** The enumerations that add-in code names. */
const ENUMS = {
  ConditionalFormatType: { custom: "Custom", iconSet: "IconSet" },
  IconSet: { threeTrafficLights1: "ThreeTrafficLights1" },
  ChartType: {
    line: "Line",
    lineMarkers: "LineMarkers",
    columnClustered: "ColumnClustered",
    barClustered: "BarClustered",
    doughnut: "Doughnut",
  },
  ChartSeriesBy: { auto: "Auto", columns: "Columns", rows: "Rows" },
  SheetVisibility: { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" },
  CalculationMode: { automatic: "Automatic", manual: "Manual", automaticExceptTables: "AutomaticExceptTables" },
} as const;

/** Excel.run(batch) and Excel.run(options, batch), with the sync at the end. */
function runner(host: Host) {
  return async (first: unknown, second?: unknown): Promise<unknown> => {
    const batch = (second ?? first) as (context: RequestContext) => Promise<unknown>;
    const options = second === undefined ? {} : (first as { delayForCellEdit?: boolean });
    const context = new RequestContext(host, options.delayForCellEdit === true);
    const result = await batch(context);
    await context.sync();
    return result;
  };
}

function controlsOf(
  engine: Engine,
  model: WorkbookModel,
): Omit<Controls, "model" | "engine" | "faults" | "figures" | "newWorkbooks"> {
  const sheetOf = (name: string): Sheet => model.findSheet(name) ?? fail("ItemNotFound", `no sheet "${name}"`);
  const areaOf = (address: string): Area => parseArea(address) ?? fail("InvalidArgument", address);
  return {
    snapshot: () => snapshot(engine, model),
    typeInto: async (sheet, address, text) => {
      const { row, column } = areaOf(address);
      const typed = readTyped(text, model.look(sheetOf(sheet), row, column).format === "@");
      const content = typed.kind === "formula" ? typed.formula : text === "" ? null : typed.value;
      model.put(sheetOf(sheet), row, column, content, typed.kind === "formula");
      model.flush();
      await settle(engine);
    },
    valueOf: (sheet, address) => {
      const { row, column } = areaOf(address);
      return model.cell(sheetOf(sheet), row, column).value;
    },
    renameSheet: (sheet, name) => {
      model.renameSheet(sheetOf(sheet), name);
    },
    deleteSheet: (sheet) => {
      model.deleteSheet(sheetOf(sheet));
    },
    insertRows: async (sheet, row, count) => {
      sheetOf(sheet).insertRows(row, count);
      await settle(engine);
    },
    openUnknown: async (sheet, address, formula, namespace) => {
      const { row, column } = areaOf(address);
      model.putUnknown(sheetOf(sheet), row, column, formula, namespace);
      model.flush();
      await settle(engine);
    },
  };
}

function snapshot(engine: Engine, model: WorkbookModel): object {
  const selection = engine.workbook.getActiveRange()?.getA1Notation() ?? "A1";
  return {
    sheets: model.allSheets().map((sheet) => {
      const { looks, links, columnWidths, rowHeights, charts, ...rest } = model.sheetModel(sheet);
      const cells: Record<string, unknown> = {};
      for (const [row, column] of model.filledPlaces(sheet)) {
        const { value, formula } = model.cell(sheet, row, column);
        cells[cell(row, column)] = formula ?? value;
      }
      return {
        name: sheet.getSheetName(),
        hidden: model.isHidden(sheet),
        cells,
        ...(JSON.parse(
          JSON.stringify({ ...rest, charts: charts.map((chart) => withAddresses(chart, model)) }),
        ) as object),
        looks: Object.fromEntries(looks),
        links: Object.fromEntries(links),
        columnWidths: Object.fromEntries(columnWidths),
        rowHeights: Object.fromEntries(rowHeights),
      };
    }),
    names: model.names.map((name) => ({ name: name.name, formula: model.nameFormula(name), visible: name.visible })),
    settings: Object.fromEntries(model.settings),
    activeSheet: engine.workbook.getActiveSheet().getSheetName(),
    selection,
    calculationMode: model.calculationMode,
  };
}

/** A chart with the present addresses of its cells. */
function withAddresses(chart: ChartModel, model: WorkbookModel): object {
  const addressOf = (cells: Reference | null): string => (cells === null ? "" : model.addressOf(cells));
  const series = chart.series.map(({ values, categories, ...rest }) => {
    return { ...rest, values: addressOf(values), categories: addressOf(categories) };
  });
  return { ...chart, series };
}
