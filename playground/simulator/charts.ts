import { ClientObject } from "./client-object";
import type { Batch } from "./batch";
import { ChartPart, inAxis, inLook, type ChartPlace } from "./chart-parts";
import { emptySeries, referenceTo, SeriesCollection } from "./chart-series";
import type { Sheet } from "./engine";
import { fail } from "./errors";
import { Group, type KeptProperty } from "./kept-properties";
import { areaOf } from "./range";

/** The kinds that can be drawn. */
const TYPES = ["Line", "LineMarkers", "ColumnClustered", "BarClustered", "Doughnut"];

type ChartCollectionMembers = Pick<Excel.ChartCollection, "add" | "getItem" | "getItemOrNullObject" | "getCount">;

export class ChartCollection extends ClientObject<Sheet> implements ChartCollectionMembers {
  constructor(context: Batch, locate: () => Sheet) {
    super(context, "ChartCollection", locate);
  }

  add(
    type: Parameters<Excel.ChartCollection["add"]>[0],
    source: Excel.Range,
    seriesBy?: Parameters<Excel.ChartCollection["add"]>[2],
  ): Excel.Chart {
    let made: ChartPlace | null = null;
    this.act("add", [type, "range", seriesBy], () => {
      if (!TYPES.includes(type)) fail("NotImplemented", `the simulated Excel draws no chart "${type}"`);
      const values = referenceTo(source);
      const count = seriesBy === "Rows" ? values.area.rows : values.area.columns;
      const series = Array.from({ length: count }, (_, place) => emptySeries(`Series${place + 1}`, values));
      const empty = { type, title: "", position: "", legend: true, axis: {}, look: {}, series };
      made = { sheet: this.target, chart: this.context.model.addChart(this.target, empty) };
    });
    return new SimChart(this.context, () => made ?? fail("ItemNotFound", "the chart was not made")) as never;
  }

  getItem(name: string): Excel.Chart {
    return this.give("getItem", [name], new SimChart(this.context, () => this.chart(name))) as never;
  }

  getItemOrNullObject(name: string): Excel.Chart {
    return this.giveOrNull("getItemOrNullObject", [name], new SimChart(this.context, () => this.chart(name))) as never;
  }

  getCount(): OfficeExtension.ClientResult<number> {
    return this.ask("getCount", [], () => this.context.model.sheetModel(this.target).charts.length);
  }

  private chart(name: string): ChartPlace {
    const chart = this.context.model.sheetModel(this.target).charts.find((each) => each.name === name);
    return chart === undefined ? fail("ItemNotFound", `no chart "${name}"`) : { sheet: this.target, chart };
  }
}

type ChartMembers = Pick<
  Excel.Chart,
  "name" | "id" | "title" | "legend" | "axes" | "series" | "format" | "setPosition" | "delete" | "isNullObject"
>;

class SimChart extends ClientObject<ChartPlace> implements ChartMembers {
  constructor(context: Batch, locate: () => ChartPlace) {
    super(context, "Chart", locate);
  }

  get id(): string {
    return this.read("id");
  }

  get name(): string {
    return this.read("name");
  }

  set name(name: string) {
    this.act("name", [name], () => {
      this.target.chart.name = name;
    });
  }

  get title(): Excel.ChartTitle {
    return this.properties("title", "ChartTitle", {
      text: {
        get: ({ chart }) => chart.title,
        set: ({ chart }, text: string) => {
          chart.title = text;
        },
      },
      visible: inLook("title.visible"),
    }) as never;
  }

  get legend(): Excel.ChartLegend {
    return this.properties("legend", "ChartLegend", {
      visible: {
        get: ({ chart }) => chart.legend,
        set: ({ chart }, visible: boolean) => {
          chart.legend = visible;
        },
      },
      position: inLook("legend.position"),
    }) as never;
  }

  get format(): Excel.ChartAreaFormat {
    const font = Object.fromEntries(["name", "size", "color", "bold"].map((name) => [name, inLook(`font.${name}`)]));
    const parts = { font: () => new ChartPart(this.context, "ChartFont", () => this.target, font) };
    return this.part("format", () => new Group(this.context, "ChartAreaFormat", () => this.target, parts)) as never;
  }

  get axes(): Excel.ChartAxes {
    const parts = {
      valueAxis: () =>
        new ChartPart(this.context, "ChartAxis", () => this.target, {
          minimum: inAxis("minimum"),
          maximum: inAxis("maximum"),
          numberFormat: inAxis("numberFormat"),
        }),
    };
    return this.part("axes", () => new Group(this.context, "ChartAxes", () => this.target, parts)) as never;
  }

  get series(): Excel.ChartSeriesCollection {
    return this.part("series", () => new SeriesCollection(this.context, () => this.target)) as never;
  }

  setPosition(start: Excel.Range | string, end?: Excel.Range | string): void {
    const args = [start, end].map((cell) => (typeof cell === "object" ? "range" : cell));
    this.act("setPosition", args, () => {
      const { sheet, chart } = this.target;
      const { model } = this.context;
      const corners = [start, end ?? start].map((cell) => areaOf(cell, model.sizeOf(sheet)).address);
      chart.position = corners.join(":");
      model.touch(sheet);
    });
  }

  delete(): void {
    this.act("delete", [], () => {
      const { charts } = this.context.model.sheetModel(this.target.sheet);
      charts.splice(charts.indexOf(this.target.chart), 1);
      this.context.model.touch(this.target.sheet);
    });
  }

  private properties(
    member: string,
    className: string,
    properties: Readonly<Record<string, KeptProperty<ChartPlace>>>,
  ): ChartPart<ChartPlace> {
    return this.part(member, () => new ChartPart(this.context, className, () => this.target, properties));
  }

  protected override fetch(name: string): unknown {
    if (name === "id") return this.target.chart.id;
    return name === "name" ? this.target.chart.name : super.fetch(name);
  }
}
