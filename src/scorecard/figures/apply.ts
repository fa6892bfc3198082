import type { Month } from "../period";
import { monthsOf, type Timeline } from "../period";
import type { Figures } from "../readings";

/** What entering a figure does to the one that is there. */
export interface FigureChange {
  readonly input: string;
  readonly month: Month;
  /** Place of the month in the timeline, from 0. */
  readonly place: number;
  readonly before: number | null;
  readonly after: number;
  readonly kind: "new" | "changed" | "same";
}

/** Lays entered figures over those that are there. A blank says nothing: it never clears what was entered before. */
export function applyFigures(entered: Figures, present: Figures, timeline: Timeline): readonly FigureChange[] {
  const months = monthsOf(timeline);
  return Object.entries(entered).flatMap(([input, figures]) =>
    months.flatMap((month, place): readonly FigureChange[] => {
      const after = figures[place] ?? null;
      if (after === null) return [];
      const before = present[input]?.[place] ?? null;
      const kind = before === null ? "new" : before === after ? "same" : "changed";
      return [{ input, month, place, before, after, kind }];
    }),
  );
}
