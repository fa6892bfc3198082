import type { CellMatrix, CellValue } from "../kpi/cell";
import { COMPARISONS, monthOfSerial, VIEWS, type Month } from "../scorecard/period";
import type { Figures, Selection } from "../scorecard/readings";
import type { Scorecard } from "../scorecard/scorecard";
import { definedName, layOut } from "./layout";
import { SHEET_NAMES } from "./names";
import type { SheetId } from "./plan";
import { SCORE_KINDS } from "./sheets/calc/score-kinds";
import { decodeFigures } from "./sheets/data";
import { decodeModel } from "./sheets/kpi";
import { decodeTargets, targetsArea } from "./sheets/scorecard";
import { WORKBOOK_WORDS } from "./words";

/** The prefixes of the scorecards that a workbook holds, judged by its defined names. */
export function scorecardsIn(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => /^(bsc\d*)_model$/i.exec(name)?.[1] ?? []).sort(byNumber);
}

/** `bsc`, `bsc2` … `bsc10`. */
function byNumber(one: string, other: string): number {
  return Number(one.slice(3)) - Number(other.slice(3));
}

/** The names under which a workbook keeps what can be read back. */
export function readableNames(
  prefix: string,
): Readonly<Record<"model" | "figures" | "targets" | "owners" | Picker, string>> {
  return {
    model: definedName(prefix, "model"),
    figures: definedName(prefix, "figures"),
    targets: definedName(prefix, "targets"),
    owners: definedName(prefix, "owners"),
    period: definedName(prefix, "period"),
    view: definedName(prefix, "view"),
    comparison: definedName(prefix, "comparison"),
    scoring: definedName(prefix, "scoring"),
  };
}

/** The pickers of the Dashboard. */
type Picker = "period" | "view" | "comparison" | "scoring";

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
  /** What else is picked. Where a cell holds none of the words on offer, what the workbook itself takes then. */
  readonly picked: Pick<Selection, "view" | "comparison" | "scoreKind">;
}

/**
 * Reads a whole workbook back out of the cells under `readableNames`. A sheet that was deleted gives `null` cells: what it held
 * is then as it was when the workbook was made, and figures are missing. `null` without the scorecard itself.
 *
 * @param cells - By their names in the workbook.
 */
export function decodeWorkbook(
  prefix: string,
  cells: Readonly<Record<string, CellMatrix | null>>,
): DecodedWorkbook | null {
  const names = readableNames(prefix);
  const under = (key: keyof typeof names): CellMatrix | null => cells[names[key]] ?? null;
  const [model, targets, owners] = [under("model"), under("targets"), under("owners")];
  const made = model === null ? null : decodeModel(model);
  if (made === null) return null;
  const layout = layOut(made, "", defaultSheetNames());
  const scorecard =
    targets === null || owners === null
      ? made
      : decodeTargets(made, layout.scorecard.kpiRows, targetsArea({ layout }).row, targets, owners);
  const picked = (key: Picker): CellValue => under(key)?.[0]?.[0] ?? null;
  const period = picked("period");
  const { views, comparisons, scoreKinds } = WORKBOOK_WORDS[scorecard.language];
  return {
    scorecard,
    figures: decodeFigures(under("figures") ?? [], scorecard),
    period: typeof period === "number" ? monthOfSerial(period) : null,
    picked: {
      view: VIEWS.find((view) => views[view] === picked("view")) ?? VIEWS[0],
      comparison: COMPARISONS.find((each) => comparisons[each] === picked("comparison")) ?? COMPARISONS[0],
      scoreKind: SCORE_KINDS.find((kind) => scoreKinds[kind] === picked("scoring")) ?? scorecard.scoring.kind,
    },
  };
}

/** Where things stand does not depend on what the tabs are called. */
function defaultSheetNames(): Readonly<Record<SheetId, string>> {
  return Object.fromEntries(Object.entries(SHEET_NAMES).map(([id, words]) => [id, words.en])) as Record<
    SheetId,
    string
  >;
}
