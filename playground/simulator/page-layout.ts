import type { Batch } from "./batch";
import { ClientObject } from "./client-object";
import type { Sheet } from "./engine";
import { Group, KeptProperties, type KeptProperty } from "./kept-properties";
import type { SimRange } from "./range";

type PageLayoutMembers = Pick<
  Excel.PageLayout,
  | "orientation"
  | "paperSize"
  | "zoom"
  | "centerHorizontally"
  | "setPrintArea"
  | "setPrintTitleRows"
  | "setPrintTitleColumns"
  | "setPrintMargins"
  | "headersFooters"
>;

export class PageLayout extends ClientObject<Sheet> implements PageLayoutMembers {
  constructor(context: Batch, locate: () => Sheet) {
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
    const locate = (): Sheet => this.target;
    const texts = Object.fromEntries(HEADER_PLACES.map((place) => [place, this.header(place)]));
    const parts = { defaultForAllPages: () => new KeptProperties(this.context, "HeaderFooter", locate, texts) };
    return this.part("headersFooters", () => new Group(this.context, "HeaderFooterGroup", locate, parts)) as never;
  }

  setPrintArea(area: Excel.Range | Excel.RangeAreas | string): void {
    this.putArea("setPrintArea", area, "printArea");
  }

  setPrintTitleRows(rows: Excel.Range | string): void {
    this.putArea("setPrintTitleRows", rows, "printTitleRows");
  }

  setPrintTitleColumns(columns: Excel.Range | string): void {
    this.putArea("setPrintTitleColumns", columns, "printTitleColumns");
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

  private putArea(member: string, cells: Excel.Range | Excel.RangeAreas | string, key: string): void {
    const text = typeof cells === "string" ? cells : null;
    this.act(member, [text ?? "range"], () => {
      this.context.model.sheetModel(this.target).page[key] = text ?? (cells as unknown as SimRange).target.area.address;
    });
  }

  private header(place: string): KeptProperty<Sheet> {
    const { model } = this.context;
    return {
      get: (sheet) => model.sheetModel(sheet).page[place] ?? "",
      set: (sheet, text: string) => {
        model.sheetModel(sheet).page[place] = text;
      },
    };
  }
}

const HEADER_PLACES = ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"];
