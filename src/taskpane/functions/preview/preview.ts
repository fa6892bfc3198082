import type { CellsFound } from "../../../hosts/host";
import { explainCall, type CallExplanation } from "../../../kpi/explain";
import type { KpiFunction } from "../../../kpi/function";
import { argumentOf, type ArgumentReading } from "../argument-text";
import { MOST_CELLS, type FirstCell, type ReadCells } from "../cell-reading";

/** What a function would show, before it is in a cell. */
export type Preview =
  | { readonly kind: "explained"; readonly explanation: CallExplanation; readonly cells: readonly (FirstCell | null)[] }
  | { readonly kind: "tooMany"; readonly cells: number }
  /** There is no such sheet. */
  | { readonly kind: "missing"; readonly formula: string };

/**
 * Reads the cells that were named and calls the function with what is in them.
 *
 * @param readings - One for each argument, none of them wrong.
 * @param read - Reads cells; asked once, and not at all where no cells are named.
 */
export async function previewOf(
  fn: KpiFunction,
  readings: readonly ArgumentReading[],
  read: ReadCells,
): Promise<Preview> {
  const named = readings.flatMap((reading) => (reading.kind === "cells" ? [reading] : []));
  const requests = named.map(({ address: { sheet, cells } }) => ({ sheet, address: cells }));
  const [found] = await Promise.all([requests.length === 0 ? [] : read(requests, MOST_CELLS), fn.needs?.()]);
  const foundFor = (reading: ArgumentReading): CellsFound | undefined =>
    reading.kind === "cells" ? found[named.indexOf(reading)] : undefined;
  for (const each of found) {
    if (each.kind === "tooMany") return each;
  }
  const missing = named.find((reading) => foundFor(reading)?.kind !== "cells");
  if (missing !== undefined) return { kind: "missing", formula: missing.formula };
  const areas = readings.map(foundFor);
  return {
    kind: "explained",
    explanation: explainCall(
      fn,
      readings.map((reading, place) => {
        const area = areas[place];
        return argumentOf(reading, area?.kind === "cells" ? area.values : undefined);
      }),
    ),
    cells: areas.map((area) =>
      area?.kind === "cells" ? { sheet: area.sheet, row: area.row, column: area.column } : null,
    ),
  };
}
