import type { WorkbookReader } from "../hosts/host";
import { readWorkbook } from "../hosts/read-workbook";
import { FileRefused } from "../hosts/xlsx/file-refused";
import { openXlsx } from "../hosts/xlsx/open-xlsx";
import type { CellMatrix } from "../kpi/cell";
import { VIEWS, type View } from "../scorecard/period";
import type { ScoreKind } from "../scorecard/scorecard";
import { scorecardsIn, type DecodedWorkbook } from "../workbook/decode";
import { definedName } from "../workbook/layout";
import { SCORE_KINDS } from "../workbook/sheets/calc/score-kinds";
import { WORKBOOK_WORDS } from "../workbook/words";
import type { Context } from "./context";
import { plain } from "./terminal-text";
import { WrongUse } from "./wrong-use";

/** A scorecard as a file says it, with what is picked on its Dashboard. */
export interface FoundScorecard {
  readonly prefix: string;
  readonly workbook: DecodedWorkbook;
  readonly view: View;
  readonly scoreKind: ScoreKind;
}

/**
 * Does something with the workbook of a file.
 * @throws WrongUse for a file that is not read, also where that turns out late.
 */
export async function withWorkbook<T>(
  file: string,
  bytes: Uint8Array,
  { words }: Pick<Context, "words">,
  use: (reader: WorkbookReader) => Promise<T>,
): Promise<T> {
  try {
    return await use(await openXlsx(bytes));
  } catch (error) {
    if (error instanceof FileRefused) throw new WrongUse(`${plain(file)}: ${words.workbook.refused[error.reason]}`);
    throw error;
  }
}

/**
 * The prefixes of the scorecards of a workbook, or the one that was asked for.
 * @throws WrongUse for one that is not there.
 */
export async function prefixesIn(
  reader: WorkbookReader,
  asked: string | undefined,
  { words }: Pick<Context, "words">,
): Promise<readonly string[]> {
  const { names } = await reader.survey();
  const prefixes = scorecardsIn(names);
  if (asked === undefined) return prefixes;
  const found = prefixes.filter((prefix) => prefix.toLowerCase() === asked.toLowerCase());
  if (found.length === 0) throw new WrongUse(words.workbook.noPrefix(plain(asked), prefixes.join(", ")));
  return found;
}

/** @throws WrongUse for a scorecard that cannot be read. */
export async function findScorecard(
  reader: WorkbookReader,
  prefix: string,
  { words }: Pick<Context, "words">,
): Promise<FoundScorecard> {
  const reading = await readWorkbook(reader, prefix);
  if (reading.kind !== "seen") throw new WrongUse(words.workbook.unreadable[reading.kind](prefix));
  const { workbook } = reading;
  const { views, scoreKinds } = WORKBOOK_WORDS[workbook.scorecard.language];
  const names = { view: definedName(prefix, "view"), scoring: definedName(prefix, "scoring") };
  const cells = await reader.read([names.view, names.scoring]);
  const picked = (name: string): unknown => firstOf(cells[name] ?? null);
  return {
    prefix,
    workbook,
    view: VIEWS.find((view) => views[view] === picked(names.view)) ?? "month",
    scoreKind:
      SCORE_KINDS.find((kind) => scoreKinds[kind] === picked(names.scoring)) ?? workbook.scorecard.scoring.kind,
  };
}

function firstOf(cells: CellMatrix | null): unknown {
  return cells?.[0]?.[0];
}
