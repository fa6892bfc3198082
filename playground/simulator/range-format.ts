import { Area } from "./address";
import type { Batch } from "./batch";
import { ClientObject } from "./client-object";
import { fail } from "./errors";
import type { Place } from "./place";
import { KeptProperties, type KeptProperty } from "./kept-properties";
import type { BorderLook, Look } from "./look";

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
    return this.look("fill", "RangeFill", { color: "fill" }) as never;
  }

  get font(): Excel.RangeFont {
    const parts = { bold: "bold", italic: "italic", size: "fontSize", color: "fontColor", name: "fontName" } as const;
    return this.look("font", "RangeFont", parts) as never;
  }

  get borders(): Excel.RangeBorderCollection {
    return this.part("borders", () => new Borders(this.context, () => this.target)) as never;
  }

  get protection(): Excel.FormatProtection {
    return this.look("protection", "FormatProtection", { locked: "locked" }) as never;
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

  /** An object whose properties are one part of a cell's look each. */
  private look(member: string, className: string, parts: Readonly<Record<string, keyof Look>>): KeptProperties<Place> {
    const { model } = this.context;
    const properties = Object.entries(parts).map(([property, part]): [string, KeptProperty<Place>] => [
      property,
      {
        get: ({ sheet, area }) => model.look(sheet, area.row, area.column)[part],
        set: ({ sheet, area }, value: unknown) => {
          model.setLook(sheet, area, { [part]: value });
        },
      },
    ]);
    return this.part(
      member,
      () => new KeptProperties(this.context, className, () => this.target, Object.fromEntries(properties)),
    );
  }

  private put(member: string, look: Look): void {
    this.act(member, [Object.values(look)[0]], () => {
      const { sheet, area } = this.target;
      this.context.model.setLook(sheet, area, look);
    });
  }
}

const DEEPEST_INDENT = 250;

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
    this.draw("style", style);
  }

  get weight(): Excel.RangeBorder["weight"] {
    return this.read("weight");
  }

  set weight(weight: Excel.RangeBorder["weight"]) {
    this.draw("weight", weight);
  }

  get color(): string {
    return this.read("color");
  }

  set color(colour: string) {
    this.draw("color", colour);
  }

  protected override fetch(name: string): unknown {
    const { sheet, area } = this.target;
    const [[edge, { row, column }] = ["", area]] = this.edges(area);
    const border = this.context.model.look(sheet, row, column).borders?.[edge];
    const plain: Readonly<Record<string, string>> = {
      style: border === undefined ? "None" : "Continuous",
      weight: "Thin",
      color: "#000000",
    };
    return border?.[name as keyof BorderLook] ?? plain[name] ?? super.fetch(name);
  }

  private draw(member: keyof BorderLook, value: string): void {
    this.act(member, [value], () => {
      const { sheet, area } = this.target;
      const { model } = this.context;
      for (const [edge, part] of this.edges(area)) {
        for (let row = part.row; row <= part.lastRow; row++) {
          for (let column = part.column; column <= part.lastColumn; column++) {
            const { borders } = model.look(sheet, row, column);
            const border = { ...borders?.[edge], [member]: value };
            model.setLook(sheet, new Area(row, column, row, column), { borders: { ...borders, [edge]: border } });
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
