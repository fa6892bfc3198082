import { Area, parseArea } from "./address";
import { ChartCollection } from "./charts";
import { ClientObject } from "./client-object";
import type { Sheet } from "./engine";
import { fail } from "./errors";
import { SimRange } from "./range";
import type { RequestContext } from "./request-context";
import type { SheetModel } from "./workbook-model";

type WorksheetMembers = Pick<
  Excel.Worksheet,
  | "id"
  | "name"
  | "visibility"
  | "tabColor"
  | "showGridlines"
  | "position"
  | "activate"
  | "delete"
  | "getRange"
  | "getRangeByIndexes"
  | "getUsedRange"
  | "getUsedRangeOrNullObject"
  | "freezePanes"
  | "protection"
  | "pageLayout"
  | "charts"
  | "isNullObject"
>;

export class SimWorksheet extends ClientObject<Sheet> implements WorksheetMembers {
  constructor(context: RequestContext, locate: () => Sheet) {
    super(context, "Worksheet", locate);
  }

  get id(): string {
    return this.read("id");
  }

  get name(): string {
    return this.read("name");
  }

  set name(name: string) {
    this.act("name", [name], () => {
      this.context.model.renameSheet(this.target, name);
    });
  }

  get visibility(): Excel.Worksheet["visibility"] {
    return this.read("visibility");
  }

  set visibility(visibility: Excel.Worksheet["visibility"]) {
    this.act("visibility", [visibility], () => {
      const { model } = this.context;
      const sheet = this.target;
      model.sheetModel(sheet).veryHidden = visibility === "VeryHidden";
      const { workbook } = this.context.engine;
      if (visibility === "Visible") {
        // The engine goes to a sheet that it shows; Excel stays where it is.
        const active = workbook.getActiveSheet();
        sheet.showSheet();
        workbook.setActiveSheet(active);
        return;
      }
      const others = model.allSheets().filter((each) => each.getSheetId() !== sheet.getSheetId());
      if (others.every((each) => model.isHidden(each))) fail("InvalidOperation", "one sheet must stay visible");
      // The engine cannot hide the sheet that is shown; Excel then shows the next one.
      const next = others.find((each) => !model.isHidden(each));
      if (workbook.getActiveSheet().getSheetId() === sheet.getSheetId() && next !== undefined)
        workbook.setActiveSheet(next);
      sheet.hideSheet();
    });
  }

  get tabColor(): string {
    return this.read("tabColor");
  }

  set tabColor(colour: string) {
    this.change("tabColor", colour, (model) => {
      model.tabColor = colour;
    });
  }

  get showGridlines(): boolean {
    return this.read("showGridlines");
  }

  set showGridlines(shown: boolean) {
    this.change("showGridlines", shown, (model) => {
      model.gridlines = shown;
    });
  }

  get position(): number {
    return this.read("position");
  }

  set position(position: number) {
    this.act("position", [position], () => {
      this.context.engine.workbook.moveSheet(this.target, position);
    });
  }

  get freezePanes(): Excel.WorksheetFreezePanes {
    return new FreezePanes(this.context, () => this.target) as never;
  }

  get protection(): Excel.WorksheetProtection {
    return new Protection(this.context, () => this.target) as never;
  }

  get pageLayout(): Excel.PageLayout {
    return new PageLayout(this.context, () => this.target) as never;
  }

  get charts(): Excel.ChartCollection {
    return new ChartCollection(this.context, () => this.target) as never;
  }

  activate(): void {
    this.act("activate", [], () => {
      if (this.context.model.isHidden(this.target)) fail("InvalidOperation", "a hidden sheet cannot be shown");
      this.context.engine.workbook.setActiveSheet(this.target);
    });
  }

  delete(): void {
    this.act("delete", [], () => {
      this.context.model.deleteSheet(this.target);
    });
  }

  getRange(address?: string): Excel.Range {
    return this.range(() => {
      if (address === undefined) return new Area(0, 0, 199, 59);
      return parseArea(address) ?? fail("InvalidArgument", `"${address}" is no range`);
    });
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Excel.Range {
    this.needs("getRangeByIndexes");
    return this.range(() => new Area(row, column, row + rows - 1, column + columns - 1));
  }

  getUsedRange(): Excel.Range {
    return this.range(() => this.usedArea() ?? new Area(0, 0, 0, 0));
  }

  getUsedRangeOrNullObject(): Excel.Range {
    this.needs("getUsedRangeOrNullObject");
    const locate = (): { sheet: Sheet; area: Area } => ({
      sheet: this.target,
      area: this.usedArea() ?? fail("ItemNotFound", "the sheet is empty"),
    });
    return new SimRange(this.context, locate).orNull() as never;
  }

  protected override fetch(name: string): unknown {
    const { model } = this.context;
    const sheet = this.target;
    if (name === "id") return sheet.getSheetId();
    if (name === "name") return sheet.getSheetName();
    if (name === "position") return model.allSheets().findIndex((each) => each.getSheetId() === sheet.getSheetId());
    if (name === "visibility") {
      if (model.sheetModel(sheet).veryHidden) return "VeryHidden";
      return model.isHidden(sheet) ? "Hidden" : "Visible";
    }
    if (name === "tabColor") return model.sheetModel(sheet).tabColor;
    if (name === "showGridlines") return model.sheetModel(sheet).gridlines;
    return super.fetch(name);
  }

  private range(area: () => Area): Excel.Range {
    return new SimRange(this.context, () => ({ sheet: this.target, area: area() })).found_() as never;
  }

  /** The cells that hold something. */
  private usedArea(): Area | null {
    const { model } = this.context;
    const worksheet = this.target.getSheet();
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (let row = 0; row < worksheet.getRowCount(); row++) {
      for (let column = 0; column < worksheet.getColumnCount(); column++) {
        const { value, formula } = model.cell(this.target, row, column);
        if ((value === null || value === "") && formula === null) continue;
        [top, left, bottom, right] = [Math.min(top, row), Math.min(left, column), row, Math.max(right, column)];
      }
    }
    return bottom === -1 ? null : new Area(top, left, bottom, right);
  }

  private change(member: string, value: unknown, run: (model: SheetModel) => void): void {
    this.act(member, [value], () => {
      run(this.context.model.sheetModel(this.target));
      this.context.model.touch(this.target);
    });
  }
}

class FreezePanes
  extends ClientObject<Sheet>
  implements Pick<Excel.WorksheetFreezePanes, "freezeAt" | "freezeRows" | "freezeColumns">
{
  constructor(context: RequestContext, locate: () => Sheet) {
    super(context, "WorksheetFreezePanes", locate);
  }

  /** Takes the cells that stay, not the cell below them. */
  freezeAt(range: Excel.Range | string): void {
    this.act("freezeAt", [typeof range === "string" ? range : "range"], () => {
      const area = typeof range === "string" ? parseArea(range) : (range as unknown as SimRange).target.area;
      if (area === null) fail("InvalidArgument", "not a range");
      this.freeze(area.lastRow + 1, area.lastColumn + 1);
    });
  }

  freezeRows(count = 1): void {
    this.act("freezeRows", [count], () => {
      this.freeze(count, 0);
    });
  }

  freezeColumns(count = 1): void {
    this.act("freezeColumns", [count], () => {
      this.freeze(0, count);
    });
  }

  private freeze(rows: number, columns: number): void {
    this.context.model.sheetModel(this.target).freeze = { rows, columns };
    this.context.model.touch(this.target);
  }
}

class Protection
  extends ClientObject<Sheet>
  implements Pick<Excel.WorksheetProtection, "protect" | "unprotect" | "protected" | "options">
{
  constructor(context: RequestContext, locate: () => Sheet) {
    super(context, "WorksheetProtection", locate);
  }

  get protected(): boolean {
    return this.read("protected");
  }

  get options(): Excel.WorksheetProtectionOptions {
    return this.read("options");
  }

  protect(options: Excel.WorksheetProtectionOptions = {}): void {
    this.act("protect", [options], () => {
      const model = this.context.model.sheetModel(this.target);
      if (model.protection !== null) fail("InvalidOperation", "the sheet is protected already");
      model.protection = { ...options };
      this.context.model.touch(this.target);
    });
  }

  unprotect(): void {
    this.act("unprotect", [], () => {
      this.context.model.sheetModel(this.target).protection = null;
      this.context.model.touch(this.target);
    });
  }

  protected override fetch(name: string): unknown {
    const { protection } = this.context.model.sheetModel(this.target);
    if (name === "protected") return protection !== null;
    return name === "options" ? protection : super.fetch(name);
  }
}

type PageLayoutMembers = Pick<
  Excel.PageLayout,
  | "orientation"
  | "paperSize"
  | "zoom"
  | "centerHorizontally"
  | "setPrintArea"
  | "setPrintTitleRows"
  | "setPrintMargins"
  | "headersFooters"
>;

class PageLayout extends ClientObject<Sheet> implements PageLayoutMembers {
  constructor(context: RequestContext, locate: () => Sheet) {
    super(context, "PageLayout", locate);
  }

  get orientation(): Excel.PageLayout["orientation"] {
    return this.read("orientation");
  }

  set orientation(value: Excel.PageLayout["orientation"]) {
    this.put("orientation", value);
  }

  get paperSize(): Excel.PageLayout["paperSize"] {
    return this.read("paperSize");
  }

  set paperSize(value: Excel.PageLayout["paperSize"]) {
    this.put("paperSize", value);
  }

  get zoom(): Excel.PageLayoutZoomOptions {
    return this.read("zoom");
  }

  set zoom(value: Excel.PageLayoutZoomOptions) {
    this.put("zoom", value);
  }

  get centerHorizontally(): boolean {
    return this.read("centerHorizontally");
  }

  set centerHorizontally(value: boolean) {
    this.put("centerHorizontally", value);
  }

  get headersFooters(): Excel.HeaderFooterGroup {
    return { defaultForAllPages: new HeaderFooter(this.context, () => this.target) } as never;
  }

  setPrintArea(area: Excel.Range | Excel.RangeAreas | string): void {
    this.put("setPrintArea", area, "printArea");
  }

  setPrintTitleRows(rows: Excel.Range | string): void {
    this.put("setPrintTitleRows", rows, "printTitleRows");
  }

  setPrintMargins(unit: string, margins: Excel.PageLayoutMarginOptions): void {
    this.put("setPrintMargins", { unit, ...margins }, "margins");
  }

  protected override fetch(name: string): unknown {
    return this.context.model.sheetModel(this.target).page[name] ?? super.fetch(name);
  }

  private put(member: string, value: unknown, key = member): void {
    this.act(member, [value], () => {
      this.context.model.sheetModel(this.target).page[key] = value;
    });
  }
}

const HEADER_PLACES = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const;

class HeaderFooter extends ClientObject<Sheet> {
  declare leftHeader: string;
  declare centerHeader: string;
  declare rightHeader: string;
  declare leftFooter: string;
  declare centerFooter: string;
  declare rightFooter: string;

  constructor(context: RequestContext, locate: () => Sheet) {
    super(context, "HeaderFooter", locate);
  }

  static {
    for (const place of HEADER_PLACES) {
      Object.defineProperty(this.prototype, place, {
        set(this: HeaderFooter, text: string) {
          this.write(place, text);
        },
      });
    }
  }

  private write(place: string, text: string): void {
    this.act(place, [text], () => {
      this.context.model.sheetModel(this.target).page[place] = text;
    });
  }
}
