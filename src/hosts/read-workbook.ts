import { decodeWorkbook, readableNames, type DecodedWorkbook } from "../workbook/decode";
import type { WorkbookReader } from "./host";

/** Nobody keeps more scorecards in one file. Each is read by itself, and somebody may have made a file that has thousands. */
export const MOST_SCORECARDS = 30;

/** What a workbook says about one scorecard. */
export type WorkbookReading =
  /** The scorecard, or the sheet with its figures, is gone. */
  { readonly kind: "gone" | "dataGone" } | { readonly kind: "seen"; readonly workbook: DecodedWorkbook };

/**
 * Reads a scorecard and its figures, wherever the workbook lives.
 * @throws HostError
 */
export async function readWorkbook(reader: WorkbookReader, prefix: string): Promise<WorkbookReading> {
  const names = readableNames(prefix);
  const cells = await reader.read(Object.values(names));
  const workbook = decodeWorkbook(prefix, cells);
  if (workbook === null) return { kind: "gone" };
  return cells[names.figures] === null ? { kind: "dataGone" } : { kind: "seen", workbook };
}
