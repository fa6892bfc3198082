import type { Figures, Selection } from "../scorecard/readings";
import { readScorecard } from "../scorecard/readings";
import type { Scorecard } from "../scorecard/scorecard";
import { absolute, absoluteArea } from "./a1";
import { definedName, layOut, monthsArea, type DefinedName } from "./layout";
import { SHEET_IDS } from "./names";
import type { NamePlan, SheetId, SheetPlan, WorkbookPlan } from "./plan";
import type { Logo, SheetContext } from "./sheet-context";
import { compileCalc } from "./sheets/calc";
import { compileDashboard } from "./sheets/dashboard";
import { DASHBOARD_WORDS } from "./sheets/dashboard.words";
import { compileData, figuresArea } from "./sheets/data";
import { compileKpi, FIRST_CHUNK_ROW, modelChunks } from "./sheets/kpi";
import { compileScorecard, ownersArea, targetsArea } from "./sheets/scorecard";
import { WORKBOOK_WORDS } from "./words";

export interface CompileOptions {
  /** What the defined names begin with; see `freePrefix`. */
  readonly prefix: string;
  /** Names for the tabs; see `proposeSheetNames`. */
  readonly sheetNames: Readonly<Record<SheetId, string>>;
  /** The prefix of custom functions in this build, for the `kpi` formula style. */
  readonly namespace: string;
  /** Figures that are already known. */
  readonly figures?: Figures;
  /** How the pickers stand at first; by default the first month by itself. */
  readonly selection?: Partial<Selection>;
  /** A logo for the Dashboard, where the host writes pictures. */
  readonly logo?: Logo;
  /** Whether the host has sparklines: then every KPI has one, of the twelve months up to the picked one. */
  readonly sparklines?: boolean;
}

/**
 * Turns a scorecard into the plan of its workbook.
 *
 *     answers ─build─▶ Scorecard ─compile─▶ WorkbookPlan ─render─▶ host
 *                                 ▲ you are here
 */
export function compileWorkbook(scorecard: Scorecard, options: CompileOptions): WorkbookPlan {
  const context = contextFor(scorecard, options);
  const { prefix, sheetNames } = options;
  return {
    prefix,
    namespace: options.namespace,
    properties: { title: DASHBOARD_WORDS[scorecard.language].title, company: scorecard.organisation.name },
    sheets: SHEET_IDS.map((id) => SHEETS[id](context)),
    names: defineNames(context),
    activeSheet: sheetNames.dashboard,
  };
}

/** One compiler for every sheet. */
const SHEETS: Readonly<Record<SheetId, (context: SheetContext) => SheetPlan>> = {
  dashboard: compileDashboard,
  scorecard: compileScorecard,
  data: compileData,
  calc: compileCalc,
  kpi: compileKpi,
};

function contextFor(scorecard: Scorecard, options: CompileOptions): SheetContext {
  const figures = options.figures ?? {};
  const selection: Selection = {
    month: 0,
    view: "month",
    comparison: "previousPeriod",
    scoreKind: scorecard.scoring.kind,
    ...options.selection,
  };
  const months = Array.from({ length: scorecard.timeline.months }, (_, month) => month);
  return {
    scorecard,
    layout: layOut(scorecard, options.prefix, options.sheetNames),
    words: WORKBOOK_WORDS[scorecard.language],
    figures,
    selection,
    readings: readScorecard(scorecard, figures, selection),
    monthly: months.map((month) => readScorecard(scorecard, figures, { ...selection, month, view: "month" })),
    namespace: options.namespace,
    logo: options.logo ?? null,
    sparklines: options.sparklines ?? false,
  };
}

/** The places that formulas, the pane and other tools find by name, whatever the tabs are called later. */
function defineNames(context: SheetContext): readonly NamePlan[] {
  const { layout, scorecard } = context;
  const { calc, dashboard } = layout;
  const name = (defined: DefinedName, sheet: SheetId, address: string): NamePlan => ({
    name: definedName(layout.prefix, defined),
    sheet: layout.sheetNames[sheet],
    address,
  });
  const picker = (row: number): string => absolute(row, dashboard.pickerColumn);
  const meaning = (row: number): string => absolute(row, 1);
  const lastChunkRow = FIRST_CHUNK_ROW + modelChunks(scorecard).length - 1;
  return [
    ...SHEET_IDS.map((id) => name(id, id, "$A$1")),
    name("period", "dashboard", picker(dashboard.pickerRows.period)),
    name("view", "dashboard", picker(dashboard.pickerRows.view)),
    name("comparison", "dashboard", picker(dashboard.pickerRows.comparison)),
    name("scoring", "dashboard", picker(dashboard.pickerRows.scoring)),
    name("to", "calc", meaning(calc.pickerRow.to)),
    name("from", "calc", meaning(calc.pickerRow.from)),
    name("compare_to", "calc", meaning(calc.pickerRow.compareTo)),
    name("compare_from", "calc", meaning(calc.pickerRow.compareFrom)),
    name("score_kind", "calc", meaning(calc.pickerRow.scoreKind)),
    name("months", "data", absoluteArea(monthsArea(layout, layout.data.headerRow))),
    name("figures", "data", absoluteArea(figuresArea(context))),
    name("targets", "scorecard", absoluteArea(targetsArea(context))),
    name("owners", "scorecard", absoluteArea(ownersArea(context))),
    name("model", "kpi", absoluteArea({ row: FIRST_CHUNK_ROW, column: 0, lastRow: lastChunkRow, lastColumn: 0 })),
  ];
}
