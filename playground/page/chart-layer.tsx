import { useEffect, useState } from "react";
import { parseArea } from "../simulator/address";
import type { Engine, Sheet } from "../simulator/engine";
import type { Reference } from "../simulator/place";
import type { ChartModel } from "../simulator/sheet-model";
import { Chart, type DrawnChart } from "./Chart";
import { shownCells, type ShownCell } from "./shown-cells";

/** Charts that float over the grid. */
export interface ChartLayer {
  show(sheet: Sheet, charts: readonly ChartModel[]): void;
}

interface ChartData {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

const COMPONENT = "playground-chart";

export function createChartLayer(engine: Engine): ChartLayer {
  const { api } = engine;
  const drawn = new Map<string, { readonly look: string; readonly dispose: () => void }>();
  const models = new Map<string, ChartModel>();
  const wantedOf = new Map<string, readonly ChartModel[]>();
  const listeners = new Set<() => void>();
  const drawAll = (): void => {
    for (const listener of listeners) listener();
  };
  api.getFormula().calculationResultApplied(drawAll);
  // What is typed and no formula reads brings no results.
  api.addEvent(api.Event.SheetValueChanged, drawAll);
  api.addEvent(api.Event.SheetDeleted, ({ sheetId }) => {
    dropOthers(`${sheetId}/`, new Map());
    wantedOf.delete(sheetId);
    drawAll();
  });
  // The engine takes everything that floats away with the sheet, and does not bring it back.
  api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
    dropOthers("", new Map());
    const charts = wantedOf.get(activeSheet.getSheetId());
    if (charts !== undefined) place(activeSheet, charts);
  });

  function LiveChart({ data }: { readonly data?: ChartData }) {
    const [, drawAgain] = useState(0);
    useEffect(() => {
      const listener = (): void => drawAgain((times) => times + 1);
      listeners.add(listener);
      return () => void listeners.delete(listener);
    }, []);
    const model = data === undefined ? undefined : models.get(data.id);
    if (data === undefined || model === undefined) return null;
    return <Chart chart={valuesOf(engine, model)} width={data.width} height={data.height} />;
  }

  api.registerComponent(COMPONENT, LiveChart);

  /** Takes away what is drawn of a sheet and not wanted there any more. */
  function dropOthers(prefix: string, wanted: ReadonlyMap<string, ChartModel>): void {
    for (const [key, { look, dispose }] of drawn) {
      if (!key.startsWith(prefix) || wanted.get(key)?.position === look) continue;
      dispose();
      drawn.delete(key);
      models.delete(key);
    }
  }

  /** Puts the charts of the sheet in view over its cells. */
  function place(sheet: Sheet, charts: readonly ChartModel[]): void {
    const prefix = `${sheet.getSheetId()}/`;
    const wanted = new Map(charts.map((chart) => [prefix + chart.id, chart]));
    dropOthers(prefix, wanted);
    for (const [key, chart] of wanted) {
      models.set(key, chart);
      if (drawn.has(key) || chart.position === "") continue;
      const range = sheet.getRange(chart.position);
      const { width, height } = sizeOf(sheet, chart.position);
      const layer = { componentKey: COMPONENT, allowTransform: false, data: { id: key, width, height } };
      const added = sheet.addFloatDomToRange(range, layer, { width, height, marginX: 0, marginY: 0 }, key);
      if (added) drawn.set(key, { look: chart.position, dispose: added.dispose });
    }
    drawAll();
  }

  return {
    show(sheet, charts) {
      wantedOf.set(sheet.getSheetId(), charts);
      if (engine.workbook.getActiveSheet().getSheetId() === sheet.getSheetId()) place(sheet, charts);
    },
  };
}

function sizeOf(sheet: Sheet, position: string): { width: number; height: number } {
  const area = parseArea(position);
  if (area === null) return { width: 0, height: 0 };
  const sum = (from: number, to: number, size: (place: number) => number): number =>
    Array.from({ length: to - from + 1 }, (_, place) => size(from + place)).reduce((total, each) => total + each, 0);
  return {
    width: sum(area.column, area.lastColumn, (column) => sheet.getColumnWidth(column)),
    height: sum(area.row, area.lastRow, (row) => sheet.getRowHeight(row)),
  };
}

const KINDS: Readonly<Record<string, DrawnChart["kind"]>> = {
  ColumnClustered: "column",
  BarClustered: "bar",
  Doughnut: "doughnut",
};

/** What the cells behind a chart hold now. */
function valuesOf(engine: Engine, { type, title, legend, axis, look, series }: ChartModel): DrawnChart {
  const cells = (reference: Reference | null | undefined): readonly ShownCell[] =>
    reference ? shownCells(engine, reference) : [];
  return {
    kind: KINDS[type] ?? "line",
    title: look["title.visible"] === false ? "" : title,
    legend,
    minimum: typeof axis["minimum"] === "number" ? axis["minimum"] : null,
    format: typeof axis["numberFormat"] === "string" ? axis["numberFormat"] : "General",
    categories: cells(series[0]?.categories).map(({ text }) => text),
    series: series.map(({ name, colour, values }) => ({
      name,
      colour,
      values: cells(values).map(({ value }) => (typeof value === "number" ? value : null)),
    })),
  };
}
