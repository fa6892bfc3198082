import { Area, parseArea, quoteSheet, type Size } from "./address";
import type { Batch } from "./batch";
import { ClientObject } from "./client-object";
import { ConditionalFormatCollection } from "./conditional-formats";
import { SimDataValidation } from "./data-validation";
import { displayText } from "./display-text";
import { fail } from "./errors";
import type { Place } from "./place";
import { RangeFormat } from "./range-format";
import { readTyped } from "./typed-text";

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
  | "getUsedRangeOrNullObject"
  | "isNullObject"
>;

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

export class SimRange extends ClientObject<Place> implements RangeMembers {
  constructor(context: Batch, locate: () => Place) {
    super(context, "Range", locate);
  }

  override get target(): Place {
    const place = super.target;
    this.context.model.refuseDeleted(place.sheet);
    return place;
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
        if (format === null || format === undefined) return;
        if (typeof format !== "string") fail("InvalidArgument", "a number format is a text");
        this.context.model.setLook(sheet, new Area(row, column, row, column), { format });
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
      model.unprotected(sheet).links.set(`${area.row},${area.column}`, { ...link });
      if (link.textToDisplay !== undefined) model.put(sheet, area.row, area.column, link.textToDisplay, false);
      model.touch(sheet);
    });
  }

  get format(): Excel.RangeFormat {
    return this.part("format", () => new RangeFormat(this.context, () => this.target)) as never;
  }

  get dataValidation(): Excel.DataValidation {
    return this.part("dataValidation", () => new SimDataValidation(this.context, () => this.target)) as never;
  }

  get conditionalFormats(): Excel.ConditionalFormatCollection {
    return this.part(
      "conditionalFormats",
      () => new ConditionalFormatCollection(this.context, () => this.target),
    ) as never;
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
      const { model } = this.context;
      const kinds = CLEARED[applyTo] ?? fail("NotImplemented", `the simulated Excel cannot clear "${applyTo}"`);
      if (kinds.includes("contents")) model.clearContents(sheet, area);
      if (kinds.includes("formats")) model.clearLook(sheet, area);
      if (kinds.includes("formats")) model.clearConditionalFormats(sheet, area);
      if (kinds.includes("links")) model.clearLinks(sheet, area);
      if (kinds.includes("validations")) model.clearValidations(sheet, area);
    });
  }

  getCell(row: number, column: number): Excel.Range {
    return this.derive(
      "getCell",
      [row, column],
      (area) => new Area(area.row + row, area.column + column, area.row + row, area.column + column),
    );
  }

  getOffsetRange(rows: number, columns: number): Excel.Range {
    return this.derive(
      "getOffsetRange",
      [rows, columns],
      (area) => new Area(area.row + rows, area.column + columns, area.lastRow + rows, area.lastColumn + columns),
    );
  }

  getResizedRange(rows: number, columns: number): Excel.Range {
    return this.derive(
      "getResizedRange",
      [rows, columns],
      (area) => new Area(area.row, area.column, area.lastRow + rows, area.lastColumn + columns),
    );
  }

  getUsedRangeOrNullObject(valuesOnly = false): Excel.Range {
    const used = new SimRange(this.context, () => {
      const { sheet, area } = this.target;
      const within = this.context.model.usedArea(sheet, valuesOnly, area);
      return { sheet, area: within ?? fail("ItemNotFound", "there is nothing in the range") };
    });
    return this.giveOrNull("getUsedRangeOrNullObject", [valuesOnly], used) as never;
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
          displayText(
            model.cell(sheet, row, column).value,
            model.look(sheet, row, column).format,
            this.context.host.locale,
          ),
        );
      case "numberFormat":
        return map((row, column) => model.look(sheet, row, column).format ?? "General");
      case "address":
        return `${quoteSheet(sheet.getSheetName())}!${area.address}`;
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

  private derive(member: string, args: readonly unknown[], change: (area: Area) => Area): Excel.Range {
    const range = new SimRange(this.context, () => {
      const { sheet, area } = this.target;
      const changed = change(area);
      return { sheet, area: changed.exists ? changed : fail("InvalidArgument", "there are no such cells") };
    });
    return this.give(member, args, range) as never;
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
        if (/^=[\s@+-]*$/.test(typed.formula)) fail("InvalidArgument", "not a formula");
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

/** What goes with each kind of clearing. */
const CLEARED: Readonly<Record<string, readonly ("contents" | "formats" | "links" | "validations")[]>> = {
  All: ["contents", "formats", "links", "validations"],
  Contents: ["contents"],
  Formats: ["formats"],
  Hyperlinks: ["links"],
};

/** The cells that a range or an address names, where a method takes either. */
export function areaOf(cells: Excel.Range | string, size: Size): Area {
  if (typeof cells !== "string") return (cells as unknown as SimRange).target.area;
  return parseArea(cells, size) ?? fail("InvalidArgument", `"${cells}" is no range`);
}

function typeOf({ value, isError }: { value: unknown; isError: boolean }): string {
  if (isError) return "Error";
  if (value === null || value === "") return "Empty";
  return { number: "Double", boolean: "Boolean" }[typeof value as "number" | "boolean"] ?? "String";
}
