import type { WorkbookReader } from "../hosts/host";
import { MOST_SCORECARDS, readWorkbook } from "../hosts/read-workbook";
import { FileRefused } from "../hosts/xlsx/file-refused";
import { openXlsx } from "../hosts/xlsx/open-xlsx";
import { scorecardsIn, type DecodedWorkbook } from "../workbook/decode";
import type { Context } from "./context";
import { plain } from "./terminal-text";
import { WrongUse } from "./wrong-use";

/** A scorecard as a file says it. */
export interface FoundScorecard {
  readonly prefix: string;
  readonly workbook: DecodedWorkbook;
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
 * @throws WrongUse for one that is not there; FileRefused where there are more than anybody has.
 */
export async function prefixesIn(
  reader: WorkbookReader,
  asked: string | undefined,
  { words }: Pick<Context, "words">,
): Promise<readonly string[]> {
  const { names } = await reader.survey();
  const prefixes = scorecardsIn(names);
  if (prefixes.length > MOST_SCORECARDS) throw new FileRefused("tooLarge");
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
  return { prefix, workbook: reading.workbook };
}
