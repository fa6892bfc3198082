import type { WorkbookReader } from "../hosts/host";
import { isCellError, type CellMatrix, type CellValue } from "../kpi/cell";
import { monthsOf } from "../scorecard/period";
import type { Scorecard } from "../scorecard/scorecard";
import { decodeScorecard, readableNames } from "../workbook/decode";
import { definedName, type DefinedName } from "../workbook/layout";
import { SHEET_IDS, SHEET_NAMES } from "../workbook/names";
import type { SheetId } from "../workbook/plan";
import type { Context } from "./context";
import { brief, plain } from "./terminal-text";
import { prefixesIn } from "./workbook-file";

/** One thing that a check found, as a line to print. */
export interface Finding {
  readonly severity: "error" | "warning" | "fact";
  readonly line: string;
}

/** What is wrong or missing in each scorecard of a workbook. */
export async function checkWorkbook(reader: WorkbookReader, context: Context): Promise<readonly Finding[]> {
  const prefixes = await prefixesIn(reader, undefined, context);
  if (prefixes.length === 0) return [finding("error", context.words.check.noScorecard, context)];
  const findings: Finding[] = [];
  for (const prefix of prefixes) findings.push(...(await checkScorecard(reader, prefix, context)));
  return findings;
}

/** Whether `check` would call something in a scorecard an error. */
export async function hasErrors(reader: WorkbookReader, prefix: string, context: Context): Promise<boolean> {
  return (await checkScorecard(reader, prefix, context)).some(({ severity }) => severity === "error");
}

async function checkScorecard(reader: WorkbookReader, prefix: string, context: Context): Promise<readonly Finding[]> {
  const { check: words } = context.words;
  const all = DEFINED_NAMES.map((name) => definedName(prefix, name));
  const cells = await reader.read(all);
  const under = (name: DefinedName): CellMatrix | null => cells[definedName(prefix, name)] ?? null;
  const deleted = SHEET_IDS.filter((sheet) => under(sheet) === null);
  // A sheet that was deleted takes its names along: they are not missing besides.
  const lost = DEFINED_NAMES.filter((name) => under(name) === null && !deleted.includes(SHEET_OF[name]));
  const scorecard = under("model") === null ? null : decodeScorecard(under("model") ?? []);
  const sheetName = (sheet: SheetId): string => SHEET_NAMES[sheet][scorecard?.language ?? context.language];
  return [
    { severity: "fact", line: `${prefix}: ${plain(scorecard?.organisation.name ?? "") || words.unnamed}` },
    ...(scorecard === null && !deleted.includes("kpi") ? [finding("error", words.damaged, context)] : []),
    ...deleted.map((sheet) => finding("error", words.sheetDeleted(sheetName(sheet)), context)),
    ...(lost.length === 0
      ? []
      : [finding("error", words.namesMissing(lost.map((name) => definedName(prefix, name)).join(", ")), context)]),
    ...(scorecard === null ? [] : checkFigures(scorecard, cells[readableNames(prefix).figures] ?? [], context)),
  ];
}

function* checkFigures(scorecard: Scorecard, cells: CellMatrix, context: Context): Generator<Finding> {
  const { check: words, more } = context.words;
  const months = monthsOf(scorecard.timeline);
  const inputs = scorecard.inputs.map(({ name }, row) => ({ name: plain(name), cells: cells[row] ?? [] }));
  const wrong = inputs.flatMap(({ name, cells: row }) =>
    months.flatMap((month, at) => (isWrong(row[at]) ? [words.notNumber(name, month, shown(row[at]))] : [])),
  );
  for (const line of wrong.slice(0, MOST_LINES)) yield finding("error", line, context);
  if (wrong.length > MOST_LINES) yield { severity: "error", line: `  ${more(wrong.length - MOST_LINES)}` };
  const filled = (at: number): boolean => inputs.some(({ cells: row }) => (row[at] ?? null) !== null);
  const empty = months.filter((_, at) => !filled(at));
  // What is missing is mostly missing for many months, so it is said input by input.
  for (const { name, cells: row } of inputs) {
    const missing = months.filter((_, at) => filled(at) && (row[at] ?? null) === null);
    if (missing.length > 0) yield finding("warning", words.figuresMissing(name, spans(missing, months)), context);
  }
  if (empty.length === months.length) yield finding("warning", words.noFigures, context);
  else if (empty.length > 0) yield finding("warning", words.emptyMonths(spans(empty, months)), context);
}

const MOST_LINES = 50;

function finding(severity: "error" | "warning", line: string, { words }: Context): Finding {
  return { severity, line: `  ${words.severities[severity]}  ${line}` };
}

function isWrong(cell: CellValue | undefined): boolean {
  return cell !== undefined && cell !== null && (typeof cell !== "number" || !Number.isFinite(cell));
}

function shown(cell: CellValue | undefined): string {
  return brief(isCellError(cell) ? cell.error : String(cell));
}

/** Months that follow one another as `first – last`. */
function spans(some: readonly string[], all: readonly string[]): string {
  const runs: string[][] = [];
  for (const month of some) {
    const run = runs.at(-1);
    if (run !== undefined && all.indexOf(run.at(-1) ?? "") === all.indexOf(month) - 1) run.push(month);
    else runs.push([month]);
  }
  return runs.map((run) => (run.length === 1 ? run.join("") : `${run[0] ?? ""} – ${run.at(-1) ?? ""}`)).join(", ");
}

/** The sheet on which each name of a scorecard lies: every name that a new kind of sheet brings must be here. */
const SHEET_OF: Readonly<Record<DefinedName, SheetId>> = {
  dashboard: "dashboard",
  scorecard: "scorecard",
  data: "data",
  calc: "calc",
  kpi: "kpi",
  period: "dashboard",
  view: "dashboard",
  comparison: "dashboard",
  scoring: "dashboard",
  from: "calc",
  to: "calc",
  compare_from: "calc",
  compare_to: "calc",
  score_kind: "calc",
  months: "data",
  figures: "data",
  targets: "scorecard",
  owners: "scorecard",
  model: "kpi",
};

const DEFINED_NAMES = Object.keys(SHEET_OF) as readonly DefinedName[];
