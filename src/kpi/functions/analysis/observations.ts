export interface Observations {
  /** Which period each figure is of, counted from 1. */
  readonly times: readonly number[];
  readonly figures: readonly number[];
}

/** The figures of a series with their places in time: a blank period is left out, and keeps its time. */
export function observationsOf(values: readonly (number | null)[]): Observations {
  const times: number[] = [];
  const figures: number[] = [];
  values.forEach((value, place) => {
    if (value === null) return;
    times.push(place + 1);
    figures.push(value);
  });
  return { times, figures };
}

/** Whether all are the same. */
export function isConstant(figures: readonly number[]): boolean {
  return figures.every((figure) => figure === figures[0]);
}
