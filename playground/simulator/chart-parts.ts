import type { Batch } from "./batch";
import type { Sheet } from "./engine";
import { KeptProperties, type KeptProperty } from "./kept-properties";
import type { ChartModel } from "./sheet-model";

export interface ChartPlace {
  readonly sheet: Sheet;
  readonly chart: ChartModel;
}

/** Properties of a chart's part. */
export class ChartPart<T extends ChartPlace> extends KeptProperties<T> {
  constructor(
    context: Batch,
    className: string,
    locate: () => T,
    properties: Readonly<Record<string, KeptProperty<T>>>,
  ) {
    super(context, className, locate, properties, ({ sheet }) => {
      context.model.touch(sheet);
    });
  }
}

/** A property that is kept and not drawn. */
export function inLook(key: string): KeptProperty<{ readonly chart: ChartModel }> {
  return keptIn(({ chart }) => chart.look, key);
}

export function inAxis(key: string): KeptProperty<{ readonly chart: ChartModel }> {
  return keptIn(({ chart }) => chart.axis, key);
}

export function keptIn<T>(place: (target: T) => Record<string, unknown>, key: string): KeptProperty<T> {
  return {
    get: (target) => place(target)[key],
    set: (target, value: unknown) => {
      place(target)[key] = value;
    },
  };
}
