import { dateToSerial } from "hucre";
import { readXlsx } from "hucre/xlsx";
import { convert, type ConvertOptions, type OfficeFile } from "../../scripts/office/convert";
import type { CellErrorCode, CellValue } from "../../src/kpi/cell";

/**
 * Workbooks as LibreOffice gives them back, in the order given. One start for all files: starting takes longer than calculating.
 *
 * `recalculation: "never"` is how LibreOffice opens a workbook by default: a cell keeps the value that the file has for it.
 */
export function recalculate(
  files: readonly OfficeFile[],
  { recalculation = "always", ...options }: Partial<Pick<ConvertOptions, "recalculation" | "timeLimit">> = {},
): Promise<readonly Uint8Array[]> {
  return convert(files, { to: "xlsx", recalculation, ...options });
}

/**
 * What the cells of a workbook hold, by the name of the sheet, row by row. Dates are the numbers that they are in a cell. An
 * error is known by its type in the file: a text that looks like one stays a text.
 */
export async function cellsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, CellValue[][]>> {
  const workbook = await readXlsx(bytes);
  const is1904 = workbook.dateSystem === "1904";
  return new Map(
    workbook.sheets.map(({ name, rows, cells }) => [
      name,
      rows.map((row, at) =>
        row.map((value, column): CellValue => {
          if (value instanceof Date) return dateToSerial(value, is1904);
          const isError = cells?.get(`${String(at)},${String(column)}`)?.type === "error";
          return isError ? { error: value as CellErrorCode } : value;
        }),
      ),
    ]),
  );
}
