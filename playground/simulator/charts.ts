import { parseArea } from "./address";
import { ClientObject } from "./client-object";
import type { Sheet } from "./engine";
import { fail } from "./errors";
import type { SimRange } from "./range";
import type { Batch } from "./batch";
import type { ChartModel } from "./workbook-model";

interface ChartPlace {
  readonly sheet: Sheet;
  readonly chart: ChartModel;
}

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
      const { sheet, area } = (source as unknown as SimRange).target;
      const count = seriesBy === "Rows" ? area.rows : area.columns;
      const series = Array.from({ length: count }, (_, place) => ({
        name: `Series${place + 1}`,
        values: this.context.model.addressOf({ sheetId: sheet.getSheetId(), area }),
        categories: "",
        colour: "",
      }));
      const empty = { type, title: "", position: "", legend: true, axis: {}, series };
      made = { sheet: this.target, chart: this.context.model.addChart(this.target, empty) };
    });
    return new SimChart(this.context, () => made ?? fail("ItemNotFound", "the chart was not made")) as never;
  }

  getItem(name: string): Excel.Chart {
    return new SimChart(this.context, () => this.find(name)).found_() as never;
  }

  getItemOrNullObject(name: string): Excel.Chart {
    this.needs("getItemOrNullObject");
    return new SimChart(this.context, () => this.find(name)).orNull() as never;
  }

  getCount(): OfficeExtension.ClientResult<number> {
    const result = { value: 0 };
    this.act("getCount", [], () => {
      result.value = this.context.model.sheetModel(this.target).charts.length;
    });
    return result;
  }

  private find(name: string): ChartPlace {
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
    return new Part(this.context, "ChartTitle", () => this.target, { text: "title", visible: null }) as never;
  }

  get legend(): Excel.ChartLegend {
    return new Part(this.context, "ChartLegend", () => this.target, { visible: "legend", position: null }) as never;
  }

  get format(): Excel.ChartAreaFormat {
    const font = { name: null, size: null, color: null, bold: null };
    return { font: new Part(this.context, "ChartFont", () => this.target, font) } as never;
  }

  get axes(): Excel.ChartAxes {
    return { valueAxis: new Axis(this.context, () => this.target) } as never;
  }

  get series(): Excel.ChartSeriesCollection {
    return new SeriesCollection(this.context, () => this.target) as never;
  }

  setPosition(start: Excel.Range | string, end?: Excel.Range | string): void {
    const args = [start, end].map((cell) => (typeof cell === "object" ? "range" : cell));
    this.act("setPosition", args, () => {
      const position = [start, end ?? start].map(addressOf).join(":");
      if (parseArea(position) === null) fail("InvalidArgument", `"${position}" is no place for a chart`);
      this.target.chart.position = position;
      this.context.model.touch(this.target.sheet);
    });
  }

  delete(): void {
    this.act("delete", [], () => {
      const { charts } = this.context.model.sheetModel(this.target.sheet);
      charts.splice(charts.indexOf(this.target.chart), 1);
      this.context.model.touch(this.target.sheet);
    });
  }

  protected override fetch(name: string): unknown {
    if (name === "id") return this.target.chart.id;
    return name === "name" ? this.target.chart.name : super.fetch(name);
  }
}

function addressOf(cell: Excel.Range | string): string {
  return typeof cell === "string" ? cell : (cell as unknown as SimRange).target.area.address;
}

/** Properties of a chart's part, each kept under a key of the chart, or only taken note of. */
class Part extends ClientObject<ChartPlace> {
  constructor(
    context: Batch,
    className: string,
    locate: () => ChartPlace,
    keys: Readonly<Record<string, "title" | "legend" | null>>,
  ) {
    super(context, className, locate);
    for (const [property, key] of Object.entries(keys)) {
      Object.defineProperty(this, property, {
        set: (value: unknown) => {
          this.act(property, [value], () => {
            if (key !== null) Object.assign(this.target.chart, { [key]: value });
            this.context.model.touch(this.target.sheet);
          });
        },
      });
    }
  }
}

class Axis extends ClientObject<ChartPlace> implements Pick<Excel.ChartAxis, "minimum" | "maximum" | "numberFormat"> {
  constructor(context: Batch, locate: () => ChartPlace) {
    super(context, "ChartAxis", locate);
  }

  get minimum(): unknown {
    return this.read("minimum");
  }

  set minimum(value: unknown) {
    this.put("minimum", value);
  }

  get maximum(): unknown {
    return this.read("maximum");
  }

  set maximum(value: unknown) {
    this.put("maximum", value);
  }

  get numberFormat(): string {
    return this.read("numberFormat");
  }

  set numberFormat(value: string) {
    this.put("numberFormat", value);
  }

  private put(member: string, value: unknown): void {
    this.act(member, [value], () => {
      this.target.chart.axis[member] = value;
      this.context.model.touch(this.target.sheet);
    });
  }
}

type Series = ChartModel["series"][number];

class SeriesCollection
  extends ClientObject<ChartPlace>
  implements Pick<Excel.ChartSeriesCollection, "add" | "getItemAt">
{
  constructor(context: Batch, locate: () => ChartPlace) {
    super(context, "ChartSeriesCollection", locate);
  }

  add(name = ""): Excel.ChartSeries {
    let made: Series | null = null;
    this.act("add", [name], () => {
      made = { name, values: "", categories: "", colour: "" };
      this.target.chart.series.push(made);
    });
    return new SimSeries(this.context, () => ({
      ...this.target,
      series: made ?? fail("ItemNotFound", "no series"),
    })) as never;
  }

  getItemAt(place: number): Excel.ChartSeries {
    return new SimSeries(this.context, () => ({
      ...this.target,
      series: this.target.chart.series[place] ?? fail("InvalidArgument", `no series ${place}`),
    })).found_() as never;
  }
}

interface SeriesPlace extends ChartPlace {
  readonly series: Series;
}

type SeriesMembers = Pick<
  Excel.ChartSeries,
  "name" | "setValues" | "setXAxisValues" | "format" | "markerStyle" | "gapWidth" | "delete"
>;

class SimSeries extends ClientObject<SeriesPlace> implements SeriesMembers {
  constructor(context: Batch, locate: () => SeriesPlace) {
    super(context, "ChartSeries", locate);
  }

  get name(): string {
    return this.read("name");
  }

  set name(name: string) {
    this.put("name", [name], () => {
      this.target.series.name = name;
    });
  }

  get markerStyle(): Excel.ChartSeries["markerStyle"] {
    return this.read("markerStyle");
  }

  set markerStyle(style: Excel.ChartSeries["markerStyle"]) {
    this.put("markerStyle", [style], () => undefined);
  }

  get gapWidth(): number {
    return this.read("gapWidth");
  }

  set gapWidth(width: number) {
    this.put("gapWidth", [width], () => undefined);
  }

  get format(): Excel.ChartSeriesFormat {
    const colour = (value: string): void => {
      this.target.series.colour = value;
    };
    return {
      line: new SeriesLine(this.context, () => this.target, colour),
      fill: new SeriesFill(this.context, () => this.target, colour),
    } as never;
  }

  setValues(range: Excel.Range): void {
    this.put("setValues", ["range"], () => {
      this.target.series.values = this.address(range);
    });
  }

  setXAxisValues(range: Excel.Range): void {
    this.put("setXAxisValues", ["range"], () => {
      this.target.series.categories = this.address(range);
    });
  }

  delete(): void {
    this.put("delete", [], () => {
      const { chart, series } = this.target;
      chart.series.splice(chart.series.indexOf(series), 1);
    });
  }

  private address(range: Excel.Range): string {
    const { sheet, area } = (range as unknown as SimRange).target;
    return this.context.model.addressOf({ sheetId: sheet.getSheetId(), area });
  }

  private put(member: string, args: readonly unknown[], run: () => void): void {
    this.act(member, args, () => {
      run();
      this.context.model.touch(this.target.sheet);
    });
  }
}

class SeriesLine extends ClientObject<SeriesPlace> implements Pick<Excel.ChartLineFormat, "color" | "weight"> {
  constructor(
    context: Batch,
    locate: () => SeriesPlace,
    private readonly set: (colour: string) => void,
  ) {
    super(context, "ChartLineFormat", locate);
  }

  get color(): string {
    return this.read("color");
  }

  set color(colour: string) {
    this.act("color", [colour], () => {
      this.set(colour);
    });
  }

  get weight(): number {
    return this.read("weight");
  }

  set weight(weight: number) {
    this.act("weight", [weight], () => undefined);
  }
}

class SeriesFill extends ClientObject<SeriesPlace> implements Pick<Excel.ChartFill, "setSolidColor"> {
  constructor(
    context: Batch,
    locate: () => SeriesPlace,
    private readonly set: (colour: string) => void,
  ) {
    super(context, "ChartFill", locate);
  }

  setSolidColor(colour: string): void {
    this.act("setSolidColor", [colour], () => {
      this.set(colour);
    });
  }
}
