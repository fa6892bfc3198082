import { Area } from "./address";
import type { Batch } from "./batch";
import { ClientObject } from "./client-object";
import { fail } from "./errors";
import type { Place } from "./place";
import type { Look } from "./workbook-model";

type RangeFormatMembers = Pick<
  Excel.RangeFormat,
  | "fill"
  | "font"
  | "horizontalAlignment"
  | "verticalAlignment"
  | "wrapText"
  | "indentLevel"
  | "columnWidth"
  | "rowHeight"
  | "borders"
  | "protection"
>;

export class RangeFormat extends ClientObject<Place> implements RangeFormatMembers {
  constructor(context: Batch, locate: () => Place) {
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

  get indentLevel(): number {
    return this.read("indentLevel");
  }

  set indentLevel(level: number) {
    this.act("indentLevel", [level], () => {
      if (!Number.isInteger(level) || level < 0 || level > DEEPEST_INDENT) {
        fail("InvalidArgument", `an indent is a whole number from 0 to ${DEEPEST_INDENT}`);
      }
      const { sheet, area } = this.target;
      this.context.model.setLook(sheet, area, { indent: level });
    });
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
    if (name === "indentLevel") return look.indent ?? 0;
    return name === "wrapText" ? (look.wrap ?? false) : super.fetch(name);
  }

  private put(member: string, look: Look): void {
    this.act(member, [Object.values(look)[0]], () => {
      const { sheet, area } = this.target;
      this.context.model.setLook(sheet, area, look);
    });
  }
}

const DEEPEST_INDENT = 250;

/** Properties that are one part of a cell's look each. */
class LookPart extends ClientObject<Place> {
  constructor(context: Batch, className: string, locate: () => Place, parts: Readonly<Record<string, keyof Look>>) {
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
  constructor(context: Batch, locate: () => Place) {
    super(context, "RangeBorderCollection", locate);
  }

  getItem(side: Parameters<Excel.RangeBorderCollection["getItem"]>[0]): Excel.RangeBorder {
    return new Border(this.context, () => this.target, side) as never;
  }
}

class Border extends ClientObject<Place> implements Pick<Excel.RangeBorder, "style" | "color" | "weight"> {
  constructor(
    context: Batch,
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
