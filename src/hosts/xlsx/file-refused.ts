/** A larger file is not read, in bytes. A scorecard of 60 KPIs is many times smaller. */
export const LARGEST_FILE = 30 * 1024 * 1024;

/** Why a file is not read. */
export type RefusalReason =
  /** Something else than an .xlsx workbook. */
  | "notAWorkbook"
  /** A workbook once; now parts of it are missing or broken. */
  | "damaged"
  /** A workbook of Excel 97 to 2003 (.xls), or a binary one (.xlsb). */
  | "oldFormat"
  | "passwordProtected"
  /** It carries a program. */
  | "macros"
  /** Larger than a scorecard can be, packed or unpacked. */
  | "tooLarge";

/** A file that was given to be read, and is not. Nothing of it was used. */
export class FileRefused extends Error {
  constructor(
    readonly reason: RefusalReason,
    options?: { readonly cause?: unknown },
  ) {
    super(`file refused: ${reason}`, options);
    this.name = "FileRefused";
  }
}
