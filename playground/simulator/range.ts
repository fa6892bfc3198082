import { Area } from "./address";
import { ClientObject } from "./client-object";
import { ConditionalFormatCollection } from "./conditional-formats";
import type { Sheet } from "./engine";
import { fail } from "./errors";
import { displayText } from "./display-text";
import type { RequestContext } from "./request-context";
import { refuseCustomFunctions } from "./rules";
import { readTyped } from "./typed-text";
import type { Look } from "./workbook-model";

export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

type RangeMembers = Pick<
  Excel.Range,
  | "values"
  | "formulas"
  | "numberFormat"
  | "text"
  | "valueTypes"
  | "address"
  | "rowCount"
  | "columnCount"
  | "rowIndex"
  | "columnIndex"
  | "hyperlink"
  | "format"
  | "dataValidation"
  | "conditionalFormats"
  | "select"
  | "clear"
  | "getCell"
  | "getOffsetRange"
  | "getResizedRange"
  | "isNullObject"
>;

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

export class SimRange extends ClientObject<Place> implements RangeMembers {
  constructor(context: RequestContext, locate: () => Place) {
    super(context, "Range", locate);
  }

  get values(): Excel.Range["values"] {
    return this.read("values");
  }

  set values(values: Excel.Range["values"]) {
    this.act("values", [values], () => {
      this.enter(values);
    });
  }

  get formulas(): Excel.Range["formulas"] {
    return this.read("formulas");
  }

  set formulas(formulas: Excel.Range["formulas"]) {
    this.act("formulas", [formulas], () => {
      this.enter(formulas);
    });
  }

  get numberFormat(): Excel.Range["numberFormat"] {
    return this.read("numberFormat");
  }

  set numberFormat(formats: Excel.Range["numberFormat"]) {
    this.act("numberFormat", [formats], () => {
      const { sheet } = this.target;
      this.each(formats, (format, row, column) => {
        if (format !== null)
          this.context.model.setLook(sheet, new Area(row, column, row, column), { format: String(format) });
      });
    });
  }

  get text(): string[][] {
    return this.read("text");
  }

  get valueTypes(): Excel.Range["valueTypes"] {
    return this.read("valueTypes");
  }

  get address(): string {
    return this.read("address");
  }

  get rowCount(): number {
    return this.read("rowCount");
  }

  get columnCount(): number {
    return this.read("columnCount");
  }

  get rowIndex(): number {
    return this.read("rowIndex");
  }

  get columnIndex(): number {
    return this.read("columnIndex");
  }

  get hyperlink(): Excel.RangeHyperlink {
    return this.read("hyperlink");
  }

  set hyperlink(link: Excel.RangeHyperlink) {
    this.act("hyperlink", [link], () => {
      const { sheet, area } = this.target;
      const { model } = this.context;
      if (model.sheetModel(sheet).protection !== null) fail("AccessDenied", "the sheet is protected");
      model.sheetModel(sheet).links.set(`${area.row},${area.column}`, { ...link });
      if (link.textToDisplay !== undefined) model.put(sheet, area.row, area.column, link.textToDisplay, false);
      model.touch(sheet);
    });
  }

  get format(): Excel.RangeFormat {
    return new RangeFormat(this.context, () => this.target) as never;
  }

  get dataValidation(): Excel.DataValidation {
    return new SimDataValidation(this.context, () => this.target) as never;
  }

  get conditionalFormats(): Excel.ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.context, () => this.target) as never;
  }

  select(): void {
    this.act("select", [], () => {
      const { sheet, area } = this.target;
      this.context.engine.workbook.setActiveSheet(sheet);
      sheet.getRange(area.address).activate();
    });
  }

  clear(applyTo: string = "All"): void {
    this.act("clear", [applyTo], () => {
      const { sheet, area } = this.target;
      for (let row = area.row; row <= area.lastRow; row++) {
        for (let column = area.column; column <= area.lastColumn; column++) {
          if (applyTo !== "Formats") this.context.model.put(sheet, row, column, null, false);
        }
      }
    });
  }

  getCell(row: number, column: number): Excel.Range {
    return this.derive((area) => new Area(area.row + row, area.column + column, area.row + row, area.column + column));
  }

  getOffsetRange(rows: number, columns: number): Excel.Range {
    return this.derive(
      (area) => new Area(area.row + rows, area.column + columns, area.lastRow + rows, area.lastColumn + columns),
    );
  }

  getResizedRange(rows: number, columns: number): Excel.Range {
    return this.derive((area) => new Area(area.row, area.column, area.lastRow + rows, area.lastColumn + columns));
  }

  protected override fetch(name: string): unknown {
    const { sheet, area } = this.target;
    const { model } = this.context;
    const map = <V>(read: (row: number, column: number) => V): V[][] =>
      Array.from({ length: area.rows }, (_, row) =>
        Array.from({ length: area.columns }, (__, column) => read(area.row + row, area.column + column)),
      );
    switch (name) {
      case "values":
        return map((row, column) => model.cell(sheet, row, column).value ?? "");
      case "formulas":
        return map((row, column) => {
          const { formula, value } = model.cell(sheet, row, column);
          return formula ?? value ?? "";
        });
      case "valueTypes":
        return map((row, column) => typeOf(model.cell(sheet, row, column)));
      case "text":
        return map((row, column) =>
          displayText(model.cell(sheet, row, column).value, model.look(sheet, row, column).format),
        );
      case "numberFormat":
        return map((row, column) => model.look(sheet, row, column).format ?? "General");
      case "address":
        return `${/^\w+$/.test(sheet.getSheetName()) ? sheet.getSheetName() : `'${sheet.getSheetName().replaceAll("'", "''")}'`}!${area.address}`;
      case "rowCount":
        return area.rows;
      case "columnCount":
        return area.columns;
      case "rowIndex":
        return area.row;
      case "columnIndex":
        return area.column;
      case "hyperlink":
        return model.sheetModel(sheet).links.get(`${area.row},${area.column}`) ?? null;
      default:
        return super.fetch(name);
    }
  }

  private derive(change: (area: Area) => Area): Excel.Range {
    return new SimRange(this.context, () => {
      const { sheet, area } = this.target;
      return { sheet, area: change(area) };
    }).found_() as never;
  }

  /** Contents as a user would type them: `null` leaves a cell as it is, an empty text clears it. */
  private enter(contents: unknown): void {
    const { sheet } = this.target;
    const { model } = this.context;
    this.each(contents, (content, row, column) => {
      if (content === null || content === undefined) return;
      if (content === "") {
        model.put(sheet, row, column, null, false);
        return;
      }
      if (typeof content !== "string") {
        if (typeof content !== "number" && typeof content !== "boolean")
          fail("InvalidArgument", "not a value for a cell");
        if (typeof content === "number" && !Number.isFinite(content)) fail("InvalidArgument", "not a finite number");
        model.put(sheet, row, column, content, false);
        return;
      }
      const typed = readTyped(content, model.look(sheet, row, column).format === "@");
      if (typed.kind === "formula") {
        if (typed.formula.length > LONGEST_FORMULA) fail("InvalidArgument", "a formula has 8,192 characters at most");
        if (/^=\s*@?\s*$/.test(typed.formula)) fail("InvalidArgument", "not a formula");
        model.put(sheet, row, column, typed.formula, true);
        return;
      }
      if (typeof typed.value === "string" && typed.value.length > LONGEST_TEXT)
        fail("InvalidArgument", "text too long for a cell");
      if (content.startsWith("@")) fail("InvalidArgument", "a leading @ is read as a formula");
      model.put(sheet, row, column, typed.value, false);
      if (typed.format !== undefined && model.sheetModel(sheet).protection === null) {
        model.setLook(sheet, new Area(row, column, row, column), { format: typed.format });
      }
    });
  }

  /** Walks a matrix of exactly this shape, or one scalar for all cells. */
  private each(contents: unknown, visit: (content: unknown, row: number, column: number) => void): void {
    const { area } = this.target;
    const matrix = Array.isArray(contents) ? (contents as unknown[]) : null;
    if (matrix !== null) {
      const fits =
        matrix.length === area.rows && matrix.every((line) => Array.isArray(line) && line.length === area.columns);
      if (!fits) fail("InvalidArgument", `the values do not have the shape of ${area.address}`);
    }
    for (let row = 0; row < area.rows; row++) {
      for (let column = 0; column < area.columns; column++) {
        const content = matrix === null ? contents : (matrix[row] as unknown[])[column];
        visit(content, area.row + row, area.column + column);
      }
    }
  }
}

function typeOf({ value, isError }: { value: unknown; isError: boolean }): string {
  if (isError) return "Error";
  if (value === null || value === "") return "Empty";
  return { number: "Double", boolean: "Boolean" }[typeof value as "number" | "boolean"] ?? "String";
}

type RangeFormatMembers = Pick<
  Excel.RangeFormat,
  | "fill"
  | "font"
  | "horizontalAlignment"
  | "verticalAlignment"
  | "wrapText"
  | "columnWidth"
  | "rowHeight"
  | "borders"
  | "protection"
>;

class RangeFormat extends ClientObject<Place> implements RangeFormatMembers {
  constructor(context: RequestContext, locate: () => Place) {
    super(context, "RangeFormat", locate);
  }

  get fill(): Excel.RangeFill {
    return new LookPart(this.context, "RangeFill", () => this.target, { color: "fill" }) as never;
  }

  get font(): Excel.RangeFont {
    const parts = { bold: "bold", italic: "italic", size: "fontSize", color: "fontColor", name: "fontName" } as const;
    return new LookPart(this.context, "RangeFont", () => this.target, parts) as never;
  }

  get borders(): Excel.RangeBorderCollection {
    return new Borders(this.context, () => this.target) as never;
  }

  get protection(): Excel.FormatProtection {
    return new LookPart(this.context, "FormatProtection", () => this.target, { locked: "locked" }) as never;
  }

  get horizontalAlignment(): Excel.RangeFormat["horizontalAlignment"] {
    return this.read("horizontalAlignment");
  }

  set horizontalAlignment(value: Excel.RangeFormat["horizontalAlignment"]) {
    this.put("horizontalAlignment", { horizontal: value });
  }

  get verticalAlignment(): Excel.RangeFormat["verticalAlignment"] {
    return this.read("verticalAlignment");
  }

  set verticalAlignment(value: Excel.RangeFormat["verticalAlignment"]) {
    this.put("verticalAlignment", { vertical: value });
  }

  get wrapText(): boolean {
    return this.read("wrapText");
  }

  set wrapText(value: boolean) {
    this.put("wrapText", { wrap: value });
  }

  get columnWidth(): number {
    return this.read("columnWidth");
  }

  /** In points. */
  set columnWidth(width: number) {
    this.act("columnWidth", [width], () => {
      const { sheet, area } = this.target;
      const model = this.context.model.sheetModel(sheet);
      for (let column = area.column; column <= area.lastColumn; column++) model.columnWidths.set(column, width);
      this.context.model.touch(sheet);
    });
  }

  get rowHeight(): number {
    return this.read("rowHeight");
  }

  set rowHeight(height: number) {
    this.act("rowHeight", [height], () => {
      const { sheet, area } = this.target;
      const model = this.context.model.sheetModel(sheet);
      for (let row = area.row; row <= area.lastRow; row++) model.rowHeights.set(row, height);
      this.context.model.touch(sheet);
    });
  }

  protected override fetch(name: string): unknown {
    const { sheet, area } = this.target;
    const model = this.context.model.sheetModel(sheet);
    if (name === "columnWidth") return model.columnWidths.get(area.column) ?? 48;
    if (name === "rowHeight") return model.rowHeights.get(area.row) ?? 15;
    const look = this.context.model.look(sheet, area.row, area.column);
    if (name === "horizontalAlignment") return look.horizontal ?? "General";
    if (name === "verticalAlignment") return look.vertical ?? "Bottom";
    return name === "wrapText" ? (look.wrap ?? false) : super.fetch(name);
  }

  private put(member: string, look: Look): void {
    this.act(member, [Object.values(look)[0]], () => {
      const { sheet, area } = this.target;
      this.context.model.setLook(sheet, area, look);
    });
  }
}

/** Properties that are one part of a cell's look each. */
class LookPart extends ClientObject<Place> {
  constructor(
    context: RequestContext,
    className: string,
    locate: () => Place,
    parts: Readonly<Record<string, keyof Look>>,
  ) {
    super(context, className, locate);
    for (const [property, part] of Object.entries(parts)) {
      Object.defineProperty(this, property, {
        get: () => this.read(property),
        set: (value: unknown) => {
          this.act(property, [value], () => {
            const { sheet, area } = this.target;
            this.context.model.setLook(sheet, area, { [part]: value });
          });
        },
      });
      this.parts.set(property, part);
    }
  }

  private readonly parts = new Map<string, keyof Look>();

  protected override fetch(name: string): unknown {
    const part = this.parts.get(name);
    const { sheet, area } = this.target;
    return part === undefined
      ? super.fetch(name)
      : (this.context.model.look(sheet, area.row, area.column)[part] ?? null);
  }
}

class Borders extends ClientObject<Place> implements Pick<Excel.RangeBorderCollection, "getItem"> {
  constructor(context: RequestContext, locate: () => Place) {
    super(context, "RangeBorderCollection", locate);
  }

  getItem(side: Parameters<Excel.RangeBorderCollection["getItem"]>[0]): Excel.RangeBorder {
    return new Border(this.context, () => this.target, side) as never;
  }
}

class Border extends ClientObject<Place> implements Pick<Excel.RangeBorder, "style" | "color" | "weight"> {
  constructor(
    context: RequestContext,
    locate: () => Place,
    private readonly side: string,
  ) {
    super(context, "RangeBorder", locate);
  }

  get style(): Excel.RangeBorder["style"] {
    return this.read("style");
  }

  set style(style: Excel.RangeBorder["style"]) {
    this.act("style", [style], () => undefined);
  }

  get weight(): Excel.RangeBorder["weight"] {
    return this.read("weight");
  }

  set weight(weight: Excel.RangeBorder["weight"]) {
    this.act("weight", [weight], () => undefined);
  }

  get color(): string {
    return this.read("color");
  }

  set color(colour: string) {
    this.act("color", [colour], () => {
      const { sheet, area } = this.target;
      for (const [edge, part] of this.edges(area)) {
        for (let row = part.row; row <= part.lastRow; row++) {
          for (let column = part.column; column <= part.lastColumn; column++) {
            const borders = { ...this.context.model.look(sheet, row, column).borders, [edge]: colour };
            this.context.model.setLook(sheet, new Area(row, column, row, column), { borders });
          }
        }
      }
    });
  }

  /** Inside lines are edges of the cells between. */
  private edges(area: Area): readonly (readonly [string, Area])[] {
    const { row, column, lastRow, lastColumn } = area;
    const edges: Readonly<Record<string, readonly (readonly [string, Area])[]>> = {
      EdgeTop: [["EdgeTop", new Area(row, column, row, lastColumn)]],
      EdgeBottom: [["EdgeBottom", new Area(lastRow, column, lastRow, lastColumn)]],
      EdgeLeft: [["EdgeLeft", new Area(row, column, lastRow, column)]],
      EdgeRight: [["EdgeRight", new Area(row, lastColumn, lastRow, lastColumn)]],
      InsideHorizontal: row < lastRow ? [["EdgeBottom", new Area(row, column, lastRow - 1, lastColumn)]] : [],
      InsideVertical: column < lastColumn ? [["EdgeRight", new Area(row, column, lastRow, lastColumn - 1)]] : [],
    };
    return edges[this.side] ?? fail("InvalidArgument", `no border "${this.side}"`);
  }
}

type DataValidationMembers = Pick<Excel.DataValidation, "rule" | "errorAlert" | "prompt" | "ignoreBlanks" | "clear">;

class SimDataValidation extends ClientObject<Place> implements DataValidationMembers {
  constructor(context: RequestContext, locate: () => Place) {
    super(context, "DataValidation", locate);
  }

  get rule(): Excel.DataValidationRule {
    return this.read("rule");
  }

  set rule(rule: Excel.DataValidationRule) {
    this.act("rule", [rule], () => {
      const kinds = Object.keys(rule);
      if (kinds.length !== 1) fail("InvalidArgument", "a rule has exactly one kind");
      const { list } = rule;
      if (
        list !== undefined &&
        typeof list.source === "string" &&
        !list.source.startsWith("=") &&
        list.source.length > 255
      ) {
        fail("InvalidArgument", "a list has 255 characters at most");
      }
      for (const part of Object.values(rule))
        for (const value of Object.values(part as object)) refuseCustomFunctions(value);
      this.change(({ sheet, area }) => {
        this.context.model.sheetModel(sheet).validations.push({ area, rule: { ...rule } });
      });
    });
  }

  get errorAlert(): Excel.DataValidationErrorAlert {
    return this.read("errorAlert");
  }

  set errorAlert(errorAlert: Excel.DataValidationErrorAlert) {
    this.act("errorAlert", [errorAlert], () => {
      if (errorAlert.title.length > 32 || errorAlert.message.length > 225)
        fail("InvalidArgument", "the alert is too long");
      this.amend({ errorAlert: { ...errorAlert } });
    });
  }

  get prompt(): Excel.DataValidationPrompt {
    return this.read("prompt");
  }

  set prompt(prompt: Excel.DataValidationPrompt) {
    this.act("prompt", [prompt], () => {
      if (prompt.title.length > 32 || prompt.message.length > 255) fail("InvalidArgument", "the prompt is too long");
      this.amend({ prompt: { ...prompt } });
    });
  }

  get ignoreBlanks(): boolean {
    return this.read("ignoreBlanks");
  }

  set ignoreBlanks(ignoreBlanks: boolean) {
    this.act("ignoreBlanks", [ignoreBlanks], () => {
      this.amend({ ignoreBlanks });
    });
  }

  clear(): void {
    this.act("clear", [], () => {
      this.change(({ sheet, area }) => {
        const { validations } = this.context.model.sheetModel(sheet);
        const kept = validations.filter((each) => each.area.address !== area.address);
        validations.splice(0, validations.length, ...kept);
      });
    });
  }

  protected override fetch(name: string): unknown {
    const found = this.find();
    return (found as Record<string, unknown> | undefined)?.[name] ?? super.fetch(name);
  }

  private find(): object | undefined {
    const { sheet, area } = this.target;
    return this.context.model.sheetModel(sheet).validations.find((each) => each.area.address === area.address);
  }

  private amend(part: object): void {
    this.change(() => {
      Object.assign(this.find() ?? fail("InvalidOperation", "there is no rule yet"), part);
    });
  }

  private change(run: (place: Place) => void): void {
    const place = this.target;
    if (this.context.model.sheetModel(place.sheet).protection !== null) fail("AccessDenied", "the sheet is protected");
    run(place);
    this.context.model.touch(place.sheet);
  }
}
