import type { Batch } from "./batch";
import { ClientObject } from "./client-object";
import type { Sheet } from "./engine";

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

  constructor(context: Batch, locate: () => Sheet) {
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
