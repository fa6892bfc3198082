import { CellValueType, LocaleType, LogLevel, Univer, type ICellData, type IWorkbookData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import {
  FormulaDataModel,
  ICalculateFormulaService,
  SetFormulaCalculationStartMutation,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import {
  FormulaCalculationSessionService,
  TriggerCalculationController,
  UniverSheetsFormulaPlugin,
} from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { firstValueFrom } from "rxjs";
import { mendEngine } from "./engine-mends";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";

export type Sheet = NonNullable<ReturnType<Engine["workbook"]["getActiveSheet"]>>;

/** The spreadsheet engine under the simulated Excel: cells, sheets, names and their calculation. */
export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly workbook: NonNullable<ReturnType<FUniver["getActiveWorkbook"]>>;
}

/** The contents of one cell as Excel would give them. */
export interface RawCell {
  readonly value: number | string | boolean | null;
  readonly formula: string | null;
  readonly isError: boolean;
}

const ROWS = 200;
const COLUMNS = 60;

/** An engine without a page, for tests. Dispose of its `univer` when it is not needed any more. */
export function createHeadlessEngine(): Engine {
  const univer = new Univer({ locale: LocaleType.EN_US, logLevel: LogLevel.ERROR, locales: {} });
  for (const plugin of [
    UniverFormulaEnginePlugin,
    UniverSheetsPlugin,
    UniverSheetsFormulaPlugin,
    UniverSheetsNumfmtPlugin,
  ]) {
    univer.registerPlugin(plugin as never);
  }
  return openWorkbook(univer, FUniver.newAPI(univer));
}

/** Puts a workbook with one blank sheet into an engine, after mending what the engine is known to get wrong. */
export function openWorkbook(univer: Univer, api: FUniver, data: Partial<IWorkbookData> = {}): Engine {
  mendEngine();
  const workbook = api.createWorkbook({
    id: `workbook-${String(++opened)}`,
    name: "Book1",
    sheetOrder: ["sheet1"],
    sheets: { sheet1: { id: "sheet1", name: "Sheet1", rowCount: ROWS, columnCount: COLUMNS } },
    ...data,
  });
  return { univer, api, workbook };
}

let opened = 0;

export function addSheet(engine: Engine, name: string): Sheet {
  const before = engine.workbook.getActiveSheet();
  const sheet = engine.workbook.create(name, ROWS, COLUMNS);
  // The engine shows a new sheet; Excel does not.
  engine.workbook.setActiveSheet(before);
  return sheet;
}

/** Writes cells by their place on the sheet, all in one command. */
export function writeCells(
  engine: Engine,
  sheet: Sheet,
  cells: Readonly<Record<number, Record<number, ICellData>>>,
): void {
  const range = boundsOf(cells);
  // Excel's sheets have no end that a scorecard could reach; the engine's grow.
  if (range.endRow >= sheet.getMaxRows()) sheet.setRowCount(range.endRow + ROWS);
  if (range.endColumn >= sheet.getMaxColumns()) sheet.setColumnCount(range.endColumn + COLUMNS);
  engine.api.syncExecuteCommand("sheet.command.set-range-values", {
    unitId: engine.workbook.getId(),
    subUnitId: sheet.getSheetId(),
    range,
    value: withFormulas(sheet, cells),
  });
}

/** The engine takes a cell that is given a style alone for one whose formula goes. */
function withFormulas(
  sheet: Sheet,
  cells: Readonly<Record<number, Record<number, ICellData>>>,
): Readonly<Record<number, Record<number, ICellData>>> {
  const whole = (row: number, column: number, data: ICellData): ICellData => {
    if ("f" in data) return data;
    const { f, si } = sheet.getSheet().getCellRaw(row, column) ?? {};
    return { ...data, ...(f && { f }), ...(si && { si }) };
  };
  return Object.fromEntries(
    Object.entries(cells).map(([row, line]) => [
      row,
      Object.fromEntries(Object.entries(line).map(([column, data]) => [column, whole(+row, +column, data)])),
    ]),
  );
}

/** A number, a text, a boolean or a formula as the engine stores it; `null` clears the cell. */
export function cellData(content: number | string | boolean | null, isFormula = false): ICellData {
  const blank = { v: null, f: null, si: null, p: null, t: null } as unknown as ICellData;
  if (content === null) return blank;
  if (isFormula) return { ...blank, f: String(content) };
  if (typeof content === "boolean") return { ...blank, v: content ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof content === "number") return { ...blank, v: content, t: CellValueType.NUMBER };
  return { ...blank, v: content, t: CellValueType.FORCE_STRING };
}

/** What a cell holds, unformatted; the facade's own getters format it or miss what spilled. */
export function readCell(engine: Engine, sheet: Sheet, row: number, column: number): RawCell {
  const worksheet = sheet.getSheet();
  const raw = worksheet.getCellRaw(row, column);
  const formulas = engine.univer.__getInjector().get(FormulaDataModel);
  const unit = engine.workbook.getId();
  const spilled = formulas.getArrayFormulaCellData()?.[unit]?.[sheet.getSheetId()]?.[row]?.[column];
  const own = raw?.v ?? raw?.p?.body?.dataStream?.replace(/\r\n$/, "") ?? null;
  const value = own === null || own === "" ? (spilled?.v ?? own) : own;
  const type = own === null ? spilled?.t : raw?.t;
  const formula = raw?.f ?? sharedFormula(sheet, raw, row, column);
  const content = type === CellValueType.BOOLEAN ? Boolean(value) : (value ?? null);
  return { value: content, formula, isError: formula !== null && typeof content === "string" && ERROR.test(content) };
}

/** Where cells hold something, row by row: what was entered, and what spilled. */
export function filledPlaces(engine: Engine, sheet: Sheet): readonly (readonly [row: number, column: number])[] {
  const unit = engine.workbook.getId();
  const formulas = engine.univer.__getInjector().get(FormulaDataModel);
  const spilled = formulas.getArrayFormulaCellData()?.[unit]?.[sheet.getSheetId()] ?? {};
  const places = new Map<number, Set<number>>();
  for (const cells of [sheet.getSheet().getCellMatrix().getMatrix(), spilled]) {
    for (const [row, line] of Object.entries(cells)) {
      const columns = places.get(Number(row)) ?? new Set();
      places.set(Number(row), columns);
      for (const column of Object.keys(line ?? {})) columns.add(Number(column));
    }
  }
  return [...places.entries()]
    .sort(([one], [other]) => one - other)
    .flatMap(([row, columns]) => [...columns].sort((one, other) => one - other).map((column) => [row, column] as const))
    .filter(([row, column]) => {
      const { value, formula } = readCell(engine, sheet, row, column);
      return formula !== null || (value !== null && value !== "");
    });
}

/**
 * Calculates what was changed, and waits until the results are in the cells. On its own the engine gathers changes for a tenth
 * of a second before it begins, and says that a calculation has ended, not which one; so it is told to begin, and never while
 * it is at another one.
 */
export async function settle(engine: Engine): Promise<void> {
  const injector = engine.univer.__getInjector();
  const trigger = injector.get(TriggerCalculationController) as unknown as CalculationTrigger;
  const session = injector.get(FormulaCalculationSessionService);
  const { executionCompleteListener$ } = injector.get(ICalculateFormulaService);
  const isCalculating = (): boolean => session.state.started && !session.state.completed;
  for (;;) {
    await commandsDone();
    if (!isCalculating() && trigger._waitingCommandQueue.length === 0) return;
    const end = firstValueFrom(executionCompleteListener$);
    if (!isCalculating()) begin(engine, trigger);
    await end;
    // The results reach the cells a moment after the end.
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** The engine learns of formulas in cells, and of a wish to calculate, a few promises after the command; never overtake them. */
async function commandsDone(): Promise<void> {
  for (let promise = 0; promise < 10; promise++) await Promise.resolve();
}

/** What the engine gathers until it calculates. It keeps this to itself. */
interface CalculationTrigger {
  _waitingCommandQueue: object[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: object;
  _generateDirty(commands: readonly object[]): object;
  _mergeDirty(first: object, second: object): object;
}

/** Does what the engine does when its tenth of a second is over. */
function begin(engine: Engine, trigger: CalculationTrigger): void {
  clearTimeout(trigger._setTimeoutKey);
  const changed = trigger._generateDirty(trigger._waitingCommandQueue);
  trigger._waitingCommandQueue = [];
  trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, changed);
  engine.api.syncExecuteCommand(
    SetFormulaCalculationStartMutation.id,
    { ...trigger._executingDirtyData },
    { onlyLocal: true },
  );
}

const ERROR = /^#(N\/A|VALUE!|DIV\/0!|NUM!|REF!|NAME\?|NULL!|SPILL!|CALC!)$/;

function sharedFormula(sheet: Sheet, raw: unknown, row: number, column: number): string | null {
  if (typeof (raw as ICellData | null)?.si !== "string") return null;
  return sheet.getRange(row, column).getFormula() || null;
}

function boundsOf(cells: Readonly<Record<number, Record<number, unknown>>>) {
  const rows = Object.keys(cells).map(Number);
  const columns = Object.values(cells).flatMap((line) => Object.keys(line).map(Number));
  return {
    startRow: Math.min(...rows),
    endRow: Math.max(...rows),
    startColumn: Math.min(...columns),
    endColumn: Math.max(...columns),
  };
}
