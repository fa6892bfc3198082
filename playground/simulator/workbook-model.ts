import type { ICellData } from "@univerjs/core";
import {
  addSheet,
  cellData,
  filledPlaces,
  readCell,
  writeCells,
  type Engine,
  type RawCell,
  type Sheet,
} from "./engine";
import { Area, parseArea, quoteSheet, splitReference, type Size } from "./address";
import { fail } from "./errors";
import { styleOf, type Look } from "./look";
import type { Reference } from "./place";
import { checkDefinedName, checkSheetName } from "./rules";
import { emptySheetModel, type ChartModel, type SheetModel } from "./sheet-model";

export interface NameModel {
  readonly name: string;
  visible: boolean;
  /** Where it points; `null` once its sheet is gone, or for a constant. */
  target: Reference | null;
  /** As it was given. */
  formula: string;
}

/** Shows what a sheet has in a page; headless there is nobody to show it to. */
export interface Display {
  show(sheet: Sheet, model: SheetModel): void;
}

/** The workbook: cells in the engine, everything else here. */
export class WorkbookModel {
  readonly names: NameModel[] = [];
  readonly settings = new Map<string, string>();
  calculationMode = "Automatic";
  /** Whether the add-in's event handlers are called. */
  eventsEnabled = true;
  display: Display | null = null;
  /** Whether it is the model that changes cells of the engine, and nobody in the page. */
  isWriting = false;
  private readonly sheets = new Map<string, SheetModel>();
  private readonly changed = new Set<string>();
  private readonly pending = new Map<string, Record<number, Record<number, ICellData>>>();
  /** How far out cells were written, some of which the engine does not have yet. */
  private readonly reach = new Map<string, Size>();
  /** The engine makes a new handle at each question, which takes most of the time of a test. */
  private readonly handles = new WeakMap<object, Sheet>();
  private nextChart = 1;

  constructor(readonly engine: Engine) {}

  allSheets(): readonly Sheet[] {
    return this.engine.workbook
      .getWorkbook()
      .getSheets()
      .flatMap((worksheet) => this.sheetById(worksheet.getSheetId()) ?? []);
  }

  sheetById(id: string): Sheet | null {
    const { workbook } = this.engine;
    const worksheet = workbook.getWorkbook().getSheetBySheetId(id);
    if (!worksheet) return null;
    const sheet = this.handles.get(worksheet) ?? workbook.getSheetBySheetId(id);
    if (sheet !== null) this.handles.set(worksheet, sheet);
    return sheet;
  }

  /** By name or id, as `getItem` takes either. */
  findSheet(key: string): Sheet | null {
    return this.sheetById(key) ?? this.sheetByName(key);
  }

  /** As far as the sheet goes now: what is written further out makes it larger. */
  sizeOf(sheet: Sheet): Size {
    const { rows, columns } = this.reach.get(sheet.getSheetId()) ?? { rows: 0, columns: 0 };
    return { rows: Math.max(sheet.getMaxRows(), rows), columns: Math.max(sheet.getMaxColumns(), columns) };
  }

  sheetModel(sheet: Sheet): SheetModel {
    const id = sheet.getSheetId();
    const known = this.sheets.get(id);
    if (known !== undefined) return known;
    const made = emptySheetModel(id);
    this.sheets.set(id, made);
    return made;
  }

  addSheet(name: string | undefined): Sheet {
    const names = this.allSheets().map((sheet) => sheet.getSheetName());
    const wanted = name ?? freeSheetName(names);
    checkSheetName(wanted, names);
    return addSheet(this.engine, wanted);
  }

  renameSheet(sheet: Sheet, name: string): void {
    checkSheetName(
      name,
      this.allSheets()
        .filter((each) => each.getSheetId() !== sheet.getSheetId())
        .map((each) => each.getSheetName()),
    );
    sheet.setName(name);
  }

  deleteSheet(sheet: Sheet): void {
    const others = this.allSheets().filter((each) => each.getSheetId() !== sheet.getSheetId());
    if (others.every((each) => this.isHidden(each)))
      fail("InvalidOperation", "the last visible sheet cannot be deleted");
    if (this.sheetModel(sheet).veryHidden) fail("InvalidOperation", "a very hidden sheet cannot be deleted");
    const active = this.engine.workbook.getActiveSheet();
    this.engine.workbook.deleteSheet(sheet);
    this.sheets.delete(sheet.getSheetId());
    if (active.getSheetId() !== sheet.getSheetId()) this.engine.workbook.setActiveSheet(active);
    this.reconcile();
  }

  /** A proxy object may outlive its sheet. */
  refuseDeleted(sheet: Sheet): void {
    const present = this.engine.workbook.getWorkbook().getSheetBySheetId(sheet.getSheetId());
    if (present !== sheet.getSheet()) fail("ItemNotFound", "the sheet was deleted");
  }

  isHidden(sheet: Sheet): boolean {
    return sheet.isSheetHidden();
  }

  addName(name: string, target: NameModel["target"], formula: string): NameModel {
    checkDefinedName(
      name,
      this.names.map((each) => each.name),
    );
    const made: NameModel = { name, visible: true, target, formula };
    this.names.push(made);
    this.engine.workbook.insertDefinedName(name, target === null ? formula : this.addressOf(target));
    return made;
  }

  findName(name: string): NameModel | null {
    return this.names.find((each) => each.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  deleteName(name: NameModel): void {
    this.names.splice(this.names.indexOf(name), 1);
    this.engine.workbook.deleteDefinedName(name.name);
  }

  /** `=Data!$B$2:$D$9`, following a renamed sheet; `#REF!` for a deleted one. */
  nameFormula(name: NameModel): string {
    return name.target === null ? name.formula : `=${this.addressOf(name.target)}`;
  }

  /** Follows what somebody did to sheets in the page: names of deleted sheets refer to nothing. */
  reconcile(): void {
    const ids = new Set(this.allSheets().map((sheet) => sheet.getSheetId()));
    for (const name of this.names) {
      if (name.target !== null && !ids.has(name.target.sheetId)) {
        name.target = null;
        name.formula = "=#REF!";
      }
    }
    for (const id of this.sheets.keys()) if (!ids.has(id)) this.sheets.delete(id);
  }

  cell(sheet: Sheet, row: number, column: number): RawCell {
    this.flushSheet(sheet.getSheetId());
    const cell = readCell(this.engine, sheet, row, column);
    return { ...cell, formula: cell.formula?.replaceAll(NOT_LOOKED_UP, "") ?? null };
  }

  /**
   * Puts a formula into a cell as a file brings it that was typed while the add-in was not there: its functions of a namespace
   * are #NAME? until somebody enters it again.
   */
  putUnknown(sheet: Sheet, row: number, column: number, formula: string, namespace: string): void {
    this.patch(
      sheet,
      row,
      column,
      cellData(formula.replaceAll(`${namespace}.`, `${NOT_LOOKED_UP}${namespace}.`), true),
    );
  }

  /** Where cells hold something, row by row. */
  filledPlaces(sheet: Sheet): readonly (readonly [row: number, column: number])[] {
    this.flushSheet(sheet.getSheetId());
    return filledPlaces(this.engine, sheet);
  }

  /** The cells, of all or some, that hold something or, unless values alone count, that were given a look. */
  usedArea(sheet: Sheet, valuesOnly: boolean, within?: Area): Area | null {
    const places = [...this.filledPlaces(sheet), ...(valuesOnly ? [] : this.dressedPlaces(sheet))].filter(
      ([row, column]) => within?.contains(new Area(row, column, row, column)) ?? true,
    );
    if (places.length === 0) return null;
    const rows = places.map(([row]) => row);
    const columns = places.map(([, column]) => column);
    return new Area(Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns));
  }

  /** Puts contents into a cell; refuses a locked cell of a protected sheet. */
  put(sheet: Sheet, row: number, column: number, content: number | string | boolean | null, isFormula: boolean): void {
    this.refuseLocked(sheet, row, column);
    this.patch(sheet, row, column, cellData(content, isFormula));
  }

  clearContents(sheet: Sheet, area: Area): void {
    for (const [row, column] of cellsOf(area)) this.put(sheet, row, column, null, false);
  }

  look(sheet: Sheet, row: number, column: number): Look {
    return this.sheetModel(sheet).looks.get(`${row},${column}`) ?? {};
  }

  setLook(sheet: Sheet, area: Area, look: Look): void {
    const { looks } = this.unprotected(sheet);
    for (const [row, column] of cellsOf(area)) {
      const key = `${row},${column}`;
      const next = { ...looks.get(key), ...look };
      looks.set(key, next);
      this.patch(sheet, row, column, { s: styleOf(next) });
    }
  }

  clearLook(sheet: Sheet, area: Area): void {
    const { looks } = this.unprotected(sheet);
    for (const [row, column] of cellsOf(area)) {
      if (looks.delete(`${row},${column}`)) this.patch(sheet, row, column, { s: null });
    }
    // The engine adds a style to the one that a cell has; the old one must be gone before.
    this.flushSheet(sheet.getSheetId());
  }

  /** Where cells were given a look. */
  dressedPlaces(sheet: Sheet): readonly (readonly [row: number, column: number])[] {
    return [...this.sheetModel(sheet).looks.keys()].map((key) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      return [row, column];
    });
  }

  clearLinks(sheet: Sheet, area: Area): void {
    const { links } = this.unprotected(sheet);
    for (const [row, column] of cellsOf(area)) links.delete(`${row},${column}`);
  }

  /** Leaves the cells without a rule; one that reaches beyond them stays on the others. */
  clearValidations(sheet: Sheet, area: Area): void {
    const { validations } = this.unprotected(sheet);
    const left = validations.flatMap((each) =>
      each.area.overlaps(area) ? each.area.without(area).map((rest) => ({ ...each, area: rest })) : [each],
    );
    validations.splice(0, validations.length, ...left);
    this.touch(sheet);
  }

  clearConditionalFormats(sheet: Sheet, area: Area): void {
    const { conditionalFormats } = this.unprotected(sheet);
    const left = conditionalFormats.filter((each) => !area.contains(each.area));
    if (left.some((each) => each.area.overlaps(area))) {
      fail("NotImplemented", "the simulated Excel cannot clear a part of a conditional format");
    }
    conditionalFormats.splice(0, conditionalFormats.length, ...left);
    this.touch(sheet);
  }

  /** What a sheet has beside its cells, to change it: refused while the sheet is protected. */
  unprotected(sheet: Sheet): SheetModel {
    const model = this.sheetModel(sheet);
    return model.protection === null ? model : fail("AccessDenied", "the sheet is protected");
  }

  /** Says that a sheet looks different, so that a page shows it at the end of the batch. */
  touch(sheet: Sheet): void {
    this.changed.add(sheet.getSheetId());
  }

  addChart(sheet: Sheet, chart: Omit<ChartModel, "id" | "name">): ChartModel {
    const number = this.nextChart++;
    const made: ChartModel = { id: `{chart-${number}}`, name: `Chart ${number}`, ...chart };
    this.sheetModel(sheet).charts.push(made);
    this.touch(sheet);
    return made;
  }

  refuseLocked(sheet: Sheet, row: number, column: number): void {
    if (this.isLocked(sheet, row, column)) fail("AccessDenied", "the cell is locked");
  }

  isLocked(sheet: Sheet, row: number, column: number): boolean {
    return this.sheetModel(sheet).protection !== null && this.look(sheet, row, column).locked !== false;
  }

  /** Hands what was written to the engine. */
  flush(): void {
    for (const id of [...this.pending.keys()]) this.flushSheet(id);
  }

  /** Hands what changed to the page. */
  show(): void {
    for (const id of this.changed) {
      const sheet = this.sheetById(id);
      if (sheet !== null) this.display?.show(sheet, this.sheetModel(sheet));
    }
    this.changed.clear();
  }

  /** `Data!$B$2:$D$9` under the sheet's present name; `#REF!` where the sheet is gone. */
  addressOf({ sheetId, area }: Reference): string {
    const sheet = this.sheetById(sheetId);
    return sheet === null ? "#REF!" : `${quoteSheet(sheet.getSheetName())}!${area.absolute}`;
  }

  /**
   * The cells that a text such as `='My data'!$B$2` means; `null` for anything else.
   * @param home - The sheet on which it stands, where it may do without a sheet of its own.
   */
  referenceOf(text: string, home: Sheet | null = null): Reference | null {
    const { sheet: name, address } = splitReference(text);
    const sheet = name === null ? home : this.sheetByName(name);
    const area = sheet === null ? null : parseArea(address, this.sizeOf(sheet));
    return sheet === null || area === null ? null : { sheetId: sheet.getSheetId(), area };
  }

  private sheetByName(name: string): Sheet | null {
    return this.allSheets().find((sheet) => sheet.getSheetName().toLowerCase() === name.toLowerCase()) ?? null;
  }

  private patch(sheet: Sheet, row: number, column: number, data: ICellData): void {
    const id = sheet.getSheetId();
    const cells = this.pending.get(id) ?? {};
    this.pending.set(id, cells);
    const line = (cells[row] ??= {});
    line[column] = { ...line[column], ...data };
    const { rows, columns } = this.reach.get(id) ?? { rows: 0, columns: 0 };
    if (row >= rows || column >= columns) {
      this.reach.set(id, { rows: Math.max(rows, row + 1), columns: Math.max(columns, column + 1) });
    }
  }

  private flushSheet(id: string): void {
    const cells = this.pending.get(id);
    if (cells === undefined) return;
    this.pending.delete(id);
    const sheet = this.sheetById(id);
    if (sheet === null) return;
    this.isWriting = true;
    try {
      writeCells(this.engine, sheet, cells);
    } finally {
      this.isWriting = false;
    }
  }
}

/** In front of a function's name in the engine, which knows none of that name. */
const NOT_LOOKED_UP = "NOT.LOOKED.UP.";

function* cellsOf(area: Area): Iterable<readonly [row: number, column: number]> {
  for (let row = area.row; row <= area.lastRow; row++) {
    for (let column = area.column; column <= area.lastColumn; column++) yield [row, column];
  }
}

function freeSheetName(names: readonly string[]): string {
  for (let number = 1; ; number++) if (!names.includes(`Sheet${number}`)) return `Sheet${number}`;
}
