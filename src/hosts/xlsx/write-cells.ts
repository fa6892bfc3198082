import { isCellError, type CellValue } from "../../kpi/cell";
import { columnName } from "../../workbook/a1";
import type { PlanCell, SheetPlan } from "../../workbook/plan";
import type { CellLooks } from "./cell-looks";
import { storedFormula } from "./formula-text";
import { escapeXml } from "./xml-text";

/**
 * The `sheetData` of a sheet: its rows and cells as a file stores them.
 *
 * Written here and not by the library, which takes several times as long for it, stores the error of a formula as a text, and a text
 * that looks like an error as an error.
 *
 * @param styles - The number that the file has for each look, by the number of the look.
 */
export function writeCells(
  { cells, rowHeights }: SheetPlan,
  { looks, lookAt }: CellLooks,
  styles: readonly number[],
  namespace: string,
): string {
  const heights = new Map(rowHeights.map(({ row, height }) => [row, height]));
  const columns = (cells[0] ?? []).map((_, column) => columnName(column));
  const rows = cells.map((line, row) => {
    const number = String(row + 1);
    const contents = line.map((cell, column) => {
      const look = lookAt(row, column);
      if (cell === null && looks[look]?.seenWhenBlank !== true) return "";
      const style = styles[look] ?? 0;
      return writeCell(
        cell,
        `r="${columns[column] ?? ""}${number}"${style === 0 ? "" : ` s="${String(style)}"`}`,
        namespace,
      );
    });
    const height = heights.get(row);
    const size = height === undefined ? "" : ` ht="${String(height)}" customHeight="1"`;
    const content = contents.join("");
    return content === "" && size === "" ? "" : `<row r="${number}"${size}>${content}</row>`;
  });
  return `<sheetData>${rows.join("")}</sheetData>`;
}

/** @param place - The attributes that say where it is and what it looks like. */
function writeCell(cell: PlanCell, place: string, namespace: string): string {
  if (cell === null) return `<c ${place}/>`;
  if (cell.kind === "number") return `<c ${place}><v>${String(cell.number)}</v></c>`;
  if (cell.kind === "text") {
    return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${cellText(cell.text)}</t></is></c>`;
  }
  const formula = `<f>${escapeXml(storedFormula(cell.formula, namespace))}</f>`;
  const value = shown(cell.value);
  return `<c ${place}${typeOf(value)}>${formula}${valueOf(value)}</c>`;
}

/** No cell can hold a number that is none or without end: a spreadsheet shows an error for it. */
function shown(value: CellValue): CellValue {
  return typeof value === "number" && !Number.isFinite(value) ? { error: "#NUM!" } : value;
}

function typeOf(value: CellValue): string {
  if (isCellError(value)) return ' t="e"';
  if (typeof value === "string") return ' t="str"';
  return typeof value === "boolean" ? ' t="b"' : "";
}

/** `null` is a value that is not known: whoever opens the file calculates it. */
function valueOf(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return `<v>${value.error}</v>`;
  if (typeof value === "string") return `<v>${cellText(value)}</v>`;
  return `<v>${typeof value === "number" ? String(value) : value ? "1" : "0"}</v>`;
}

/**
 * A text that comes back as it went in. Characters that XML has no place for are written as codes such as `_x0001_`; so the first
 * underscore of a text that looks like one is written as a code itself. Two that are no characters at all are replaced.
 */
function cellText(text: string): string {
  return escapeXml(
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
      .replace(
        /[\u0000-\u0008\u000B-\u001F]/g,
        (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, "0")}_`,
      )
      .replace(/[\uFFFE\uFFFF]/g, "\uFFFD"),
  );
}
