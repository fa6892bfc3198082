import type { ICellData, IStyleData } from "@univerjs/core";
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
import { fail } from "./errors";
import { checkDefinedName, checkSheetName } from "./rules";
import type { Area } from "./address";

/** What a cell looks like, as Office.js names it. */
export interface Look {
  readonly fill?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  /** In steps of three spaces, from the side to which the text is aligned. */
  readonly indent?: number;
  readonly format?: string;
  readonly borders?: Readonly<Record<string, string>>;
  readonly locked?: boolean;
}

export interface ValidationModel {
  readonly area: Area;
  rule: object;
  errorAlert?: object;
  prompt?: object;
  ignoreBlanks?: boolean;
}

export interface ConditionalFormatModel {
  readonly area: Area;
  readonly type: string;
  rule: Record<string, unknown>;
}

export interface ChartModel {
  readonly id: string;
  name: string;
  type: string;
  title: string;
  position: string;
  legend: boolean;
  axis: Record<string, unknown>;
  series: { name: string; values: string; categories: string; colour: string }[];
}

/** What a sheet has beside its cells. */
export interface SheetModel {
  readonly id: string;
  readonly looks: Map<string, Look>;
  readonly links: Map<string, { documentReference?: string; screenTip?: string; textToDisplay?: string }>;
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly validations: ValidationModel[];
  readonly conditionalFormats: ConditionalFormatModel[];
  readonly charts: ChartModel[];
  readonly page: Record<string, unknown>;
  protection: object | null;
  tabColor: string;
  gridlines: boolean;
  freeze: { rows: number; columns: number };
  veryHidden: boolean;
}

export interface NameModel {
  readonly name: string;
  visible: boolean;
  /** Where it points; `null` once its sheet is gone, or for a constant. */
  target: { readonly sheetId: string; readonly area: Area } | null;
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
  private readonly sheets = new Map<string, SheetModel>();
  private readonly changed = new Set<string>();
  private readonly pending = new Map<string, Record<number, Record<number, ICellData>>>();
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
    const wanted = key.toLowerCase();
    return (
      this.sheetById(key) ?? this.allSheets().find((sheet) => sheet.getSheetName().toLowerCase() === wanted) ?? null
    );
  }

  sheetModel(sheet: Sheet): SheetModel {
    const id = sheet.getSheetId();
    const known = this.sheets.get(id);
    if (known !== undefined) return known;
    const made: SheetModel = {
      id,
      looks: new Map(),
      links: new Map(),
      columnWidths: new Map(),
      rowHeights: new Map(),
      validations: [],
      conditionalFormats: [],
      charts: [],
      page: {},
      protection: null,
      tabColor: "",
      gridlines: true,
      freeze: { rows: 0, columns: 0 },
      veryHidden: false,
    };
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
        .filter((each) => each !== sheet)
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

  deleteName(name: NameModel): void {
    this.names.splice(this.names.indexOf(name), 1);
    this.engine.workbook.deleteDefinedName(name.name);
  }

  /** `'Data'!$B$2:$D$9`, following a renamed sheet; `#REF!` for a deleted one. */
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
    return readCell(this.engine, sheet, row, column);
  }

  /** Where cells hold something, row by row. */
  filledPlaces(sheet: Sheet): readonly (readonly [row: number, column: number])[] {
    this.flushSheet(sheet.getSheetId());
    return filledPlaces(this.engine, sheet);
  }

  /** Puts contents into a cell; refuses a locked cell of a protected sheet. */
  put(sheet: Sheet, row: number, column: number, content: number | string | boolean | null, isFormula: boolean): void {
    this.refuseLocked(sheet, row, column);
    this.patch(sheet, row, column, cellData(content, isFormula));
  }

  look(sheet: Sheet, row: number, column: number): Look {
    return this.sheetModel(sheet).looks.get(`${row},${column}`) ?? {};
  }

  setLook(sheet: Sheet, area: Area, look: Look): void {
    const model = this.sheetModel(sheet);
    if (model.protection !== null) fail("AccessDenied", "the sheet is protected");
    for (let row = area.row; row <= area.lastRow; row++) {
      for (let column = area.column; column <= area.lastColumn; column++) {
        const key = `${row},${column}`;
        const next = { ...model.looks.get(key), ...look };
        model.looks.set(key, next);
        this.patch(sheet, row, column, { s: styleOf(next) });
      }
    }
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
    if (this.sheetModel(sheet).protection !== null && this.look(sheet, row, column).locked !== false) {
      fail("AccessDenied", "the cell is locked");
    }
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

  addressOf({ sheetId, area }: { sheetId: string; area: Area }): string {
    const name = this.sheetById(sheetId)?.getSheetName() ?? "#REF";
    return `'${name.replaceAll("'", "''")}'!${area.absolute}`;
  }

  private patch(sheet: Sheet, row: number, column: number, data: ICellData): void {
    const id = sheet.getSheetId();
    const cells = this.pending.get(id) ?? {};
    this.pending.set(id, cells);
    const line = (cells[row] ??= {});
    line[column] = { ...line[column], ...data };
  }

  private flushSheet(id: string): void {
    const cells = this.pending.get(id);
    if (cells === undefined) return;
    this.pending.delete(id);
    const sheet = this.sheetById(id);
    if (sheet !== null) writeCells(this.engine, sheet, cells);
  }
}

function freeSheetName(names: readonly string[]): string {
  for (let number = 1; ; number++) if (!names.includes(`Sheet${number}`)) return `Sheet${number}`;
}

const HORIZONTAL: Readonly<Record<string, number>> = { Left: 1, Center: 2, Right: 3, CenterAcrossSelection: 2 };
const VERTICAL: Readonly<Record<string, number>> = { Top: 1, Center: 2, Bottom: 3 };
const SIDES: Readonly<Record<string, string>> = { EdgeTop: "t", EdgeBottom: "b", EdgeLeft: "l", EdgeRight: "r" };

/** A look as the engine stores it. */
function styleOf(look: Look): IStyleData {
  const borders = Object.entries(look.borders ?? {}).flatMap(([side, colour]) => {
    const edge = SIDES[side];
    return edge === undefined ? [] : [[edge, { s: 1, cl: { rgb: colour } }] as const];
  });
  return {
    ...(look.fill === undefined ? {} : { bg: { rgb: look.fill } }),
    ...(look.fontName === undefined ? {} : { ff: look.fontName }),
    ...(look.fontSize === undefined ? {} : { fs: look.fontSize }),
    ...(look.fontColor === undefined ? {} : { cl: { rgb: look.fontColor } }),
    ...(look.bold === undefined ? {} : { bl: look.bold ? 1 : 0 }),
    ...(look.italic === undefined ? {} : { it: look.italic ? 1 : 0 }),
    ...(look.horizontal === undefined ? {} : { ht: HORIZONTAL[look.horizontal] ?? 0 }),
    ...(look.vertical === undefined ? {} : { vt: VERTICAL[look.vertical] ?? 2 }),
    ...(look.wrap === undefined ? {} : { tb: look.wrap ? 3 : 1 }),
    ...(look.indent === undefined ? {} : { pd: paddingOf(look.indent, look.horizontal) }),
    ...(look.format === undefined ? {} : { n: { pattern: look.format } }),
    ...(borders.length === 0 ? {} : { bd: Object.fromEntries(borders) }),
  };
}

/** Pixels between a cell's edges and its text, as the engine has them by itself, and what Excel adds for a step of indent. */
const PADDING = { t: 0, b: 2, l: 2, r: 2 };
const PIXELS_PER_INDENT = 9;

function paddingOf(indent: number, horizontal: string | undefined): NonNullable<IStyleData["pd"]> {
  const side = horizontal === "Right" ? "r" : "l";
  return { ...PADDING, [side]: PADDING[side] + indent * PIXELS_PER_INDENT };
}
