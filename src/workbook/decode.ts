import type { CellMatrix } from "../kpi/cell";
import { monthOfSerial, type Month } from "../scorecard/period";
import type { Figures } from "../scorecard/readings";
import type { Scorecard } from "../scorecard/scorecard";
import { definedName, layOut } from "./layout";
import { SHEET_NAMES } from "./names";
import type { SheetId } from "./plan";
import { decodeFigures } from "./sheets/data";
import { decodeModel } from "./sheets/kpi";
import { decodeTargets, targetsArea } from "./sheets/scorecard";

/** The prefixes of the scorecards that a workbook holds, judged by its defined names. */
export function scorecardsIn(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => /^(bsc\d*)_model$/i.exec(name)?.[1] ?? []).sort();
}

/** The names under which a workbook keeps what can be read back. */
export function readableNames(
  prefix: string,
): Readonly<Record<"model" | "figures" | "targets" | "owners" | "period", string>> {
  return {
    model: definedName(prefix, "model"),
    figures: definedName(prefix, "figures"),
    targets: definedName(prefix, "targets"),
    owners: definedName(prefix, "owners"),
    period: definedName(prefix, "period"),
  };
}

/** The name of the cells that hold the scorecard itself. */
export function modelName(prefix: string): string {
  return readableNames(prefix).model;
}

/** The scorecard as it was made; `null` for cells that are not ours or were damaged. */
export function decodeScorecard(model: CellMatrix): Scorecard | null {
  return decodeModel(model);
}

/** What a workbook says now. */
export interface DecodedWorkbook {
  /** With the weights, limits, targets and owners that stand on the Scorecard sheet. */
  readonly scorecard: Scorecard;
  readonly figures: Figures;
  /** The picked month; `null` when the cell holds no date. */
  readonly period: Month | null;
}

/**
 * Reads a whole workbook back out of the cells under `readableNames`. A sheet that was deleted gives `null` cells: what it held
 * is then as it was when the workbook was made, and figures are missing. `null` without the scorecard itself.
 */
export function decodeWorkbook(
  cells: Readonly<Record<keyof ReturnType<typeof readableNames>, CellMatrix | null>>,
): DecodedWorkbook | null {
  const made = cells.model === null ? null : decodeModel(cells.model);
  if (made === null) return null;
  const layout = layOut(made, "", defaultSheetNames());
  const scorecard =
    cells.targets === null || cells.owners === null
      ? made
      : decodeTargets(made, layout.scorecard.kpiRows, targetsArea({ layout }).row, cells.targets, cells.owners);
  const period = cells.period?.[0]?.[0];
  return {
    scorecard,
    figures: decodeFigures(cells.figures ?? [], scorecard),
    period: typeof period === "number" ? monthOfSerial(period) : null,
  };
}

/** Where things stand does not depend on what the tabs are called. */
function defaultSheetNames(): Readonly<Record<SheetId, string>> {
  return Object.fromEntries(Object.entries(SHEET_NAMES).map(([id, words]) => [id, words.en])) as Record<
    SheetId,
    string
  >;
}
