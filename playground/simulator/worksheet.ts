import { Area, parseArea } from "./address";
import type { Batch } from "./batch";
import { ChartCollection } from "./charts";
import { ClientObject } from "./client-object";
import type { Sheet } from "./engine";
import { fail } from "./errors";
import { PageBreaks } from "./page-breaks";
import { PageLayout } from "./page-layout";
import type { Place } from "./place";
import { areaOf, SimRange } from "./range";
import type { SheetModel } from "./sheet-model";

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
  | "verticalPageBreaks"
  | "charts"
  | "isNullObject"
>;

export class SimWorksheet extends ClientObject<Sheet> implements WorksheetMembers {
  constructor(context: Batch, locate: () => Sheet) {
    super(context, "Worksheet", locate);
  }

  override get target(): Sheet {
    const sheet = super.target;
    this.context.model.refuseDeleted(sheet);
    return sheet;
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
    return this.part("freezePanes", () => new FreezePanes(this.context, () => this.target)) as never;
  }

  get protection(): Excel.WorksheetProtection {
    return this.part("protection", () => new Protection(this.context, () => this.target)) as never;
  }

  get verticalPageBreaks(): Excel.PageBreakCollection {
    return this.part("verticalPageBreaks", () => new PageBreaks(this.context, () => this.target)) as never;
  }

  get pageLayout(): Excel.PageLayout {
    return this.part("pageLayout", () => new PageLayout(this.context, () => this.target)) as never;
  }

  get charts(): Excel.ChartCollection {
    return this.part("charts", () => new ChartCollection(this.context, () => this.target)) as never;
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
    return this.range("getRange", [address], () => {
      const size = this.context.model.sizeOf(this.target);
      if (address === undefined) return new Area(0, 0, size.rows - 1, size.columns - 1);
      return parseArea(address, size) ?? fail("InvalidArgument", `"${address}" is no range`);
    });
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Excel.Range {
    const area = new Area(row, column, row + rows - 1, column + columns - 1);
    return this.range("getRangeByIndexes", [row, column, rows, columns], () =>
      area.exists ? area : fail("InvalidArgument", "there are no such cells"),
    );
  }

  getUsedRange(valuesOnly = false): Excel.Range {
    return this.range("getUsedRange", [valuesOnly], () => {
      return this.context.model.usedArea(this.target, valuesOnly) ?? new Area(0, 0, 0, 0);
    });
  }

  getUsedRangeOrNullObject(valuesOnly = false): Excel.Range {
    const locate = (): Place => ({
      sheet: this.target,
      area: this.context.model.usedArea(this.target, valuesOnly) ?? fail("ItemNotFound", "the sheet is empty"),
    });
    return this.giveOrNull("getUsedRangeOrNullObject", [valuesOnly], new SimRange(this.context, locate)) as never;
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

  private range(member: string, args: readonly unknown[], area: () => Area): Excel.Range {
    const range = new SimRange(this.context, () => ({ sheet: this.target, area: area() }));
    return this.give(member, args, range) as never;
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
  constructor(context: Batch, locate: () => Sheet) {
    super(context, "WorksheetFreezePanes", locate);
  }

  /** Takes the cells that stay, not the cell below them. */
  freezeAt(range: Excel.Range | string): void {
    this.act("freezeAt", [typeof range === "string" ? range : "range"], () => {
      const area = areaOf(range, this.context.model.sizeOf(this.target));
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
  constructor(context: Batch, locate: () => Sheet) {
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
