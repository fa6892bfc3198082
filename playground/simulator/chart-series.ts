import type { Batch } from "./batch";
import { ChartPart, keptIn, type ChartPlace } from "./chart-parts";
import { ClientObject } from "./client-object";
import { fail } from "./errors";
import { Group } from "./kept-properties";
import type { Reference } from "./place";
import type { SimRange } from "./range";
import type { SeriesModel } from "./sheet-model";

export class SeriesCollection
  extends ClientObject<ChartPlace>
  implements Pick<Excel.ChartSeriesCollection, "add" | "getItemAt">
{
  constructor(context: Batch, locate: () => ChartPlace) {
    super(context, "ChartSeriesCollection", locate);
  }

  add(name = ""): Excel.ChartSeries {
    let made: SeriesModel | null = null;
    this.act("add", [name], () => {
      made = emptySeries(name, null);
      this.target.chart.series.push(made);
      this.context.model.touch(this.target.sheet);
    });
    return new SimSeries(this.context, () => ({
      ...this.target,
      series: made ?? fail("ItemNotFound", "no series"),
    })) as never;
  }

  getItemAt(place: number): Excel.ChartSeries {
    const series = new SimSeries(this.context, () => ({
      ...this.target,
      series: this.target.chart.series[place] ?? fail("InvalidArgument", `no series ${place}`),
    }));
    return this.give("getItemAt", [place], series) as never;
  }
}

interface SeriesPlace extends ChartPlace {
  readonly series: SeriesModel;
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
    this.put("markerStyle", [style], () => {
      this.target.series.look["markerStyle"] = style;
    });
  }

  get gapWidth(): number {
    return this.read("gapWidth");
  }

  set gapWidth(width: number) {
    this.put("gapWidth", [width], () => {
      this.target.series.look["gapWidth"] = width;
    });
  }

  get format(): Excel.ChartSeriesFormat {
    const locate = (): SeriesPlace => this.target;
    const line = {
      color: {
        get: ({ series }: SeriesPlace) => series.colour,
        set: ({ series }: SeriesPlace, colour: string) => {
          series.colour = colour;
        },
      },
      weight: keptIn(({ series }: SeriesPlace) => series.look, "line.weight"),
    };
    const parts = {
      line: () => new ChartPart(this.context, "ChartLineFormat", locate, line),
      fill: () => new SeriesFill(this.context, locate),
    };
    return this.part("format", () => new Group(this.context, "ChartSeriesFormat", locate, parts)) as never;
  }

  setValues(range: Excel.Range): void {
    this.put("setValues", ["range"], () => {
      this.target.series.values = referenceTo(range);
    });
  }

  setXAxisValues(range: Excel.Range): void {
    this.put("setXAxisValues", ["range"], () => {
      this.target.series.categories = referenceTo(range);
    });
  }

  delete(): void {
    this.put("delete", [], () => {
      const { chart, series } = this.target;
      chart.series.splice(chart.series.indexOf(series), 1);
    });
  }

  protected override fetch(name: string): unknown {
    const { series } = this.target;
    return name === "name" ? series.name : (series.look[name] ?? super.fetch(name));
  }

  private put(member: string, args: readonly unknown[], run: () => void): void {
    this.act(member, args, () => {
      run();
      this.context.model.touch(this.target.sheet);
    });
  }
}

class SeriesFill extends ClientObject<SeriesPlace> implements Pick<Excel.ChartFill, "setSolidColor"> {
  constructor(context: Batch, locate: () => SeriesPlace) {
    super(context, "ChartFill", locate);
  }

  setSolidColor(colour: string): void {
    this.act("setSolidColor", [colour], () => {
      const { sheet, series } = this.target;
      series.colour = colour;
      this.context.model.touch(sheet);
    });
  }
}

export function referenceTo(range: Excel.Range): Reference {
  const { sheet, area } = (range as unknown as SimRange).target;
  return { sheetId: sheet.getSheetId(), area };
}

export function emptySeries(name: string, values: Reference | null): SeriesModel {
  return { name, values, categories: null, colour: "", look: {} };
}
