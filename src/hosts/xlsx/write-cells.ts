import type { Cell } from "hucre";
import { isCellError, type CellValue } from "../../kpi/cell";
import { parseArea, quoteSheet } from "../../workbook/a1";
import type { FormulaCell, LinkPlan, PlanCell, SheetPlan } from "../../workbook/plan";
import { cellLooks } from "./cell-looks";
import { storedFormula } from "./formula-text";

/**
 * Stands before an error that a formula shows. The library would write it as a text; `mendSheet` makes a cell error of it.
 * A private character: no text of anybody's begins with it and an error.
 */
export const ERROR_MARK = "\uE000";

/** The cells of a sheet as the library takes them, by `row,column`. */
export function writeCells(plan: SheetPlan, namespace: string): Map<string, Partial<Cell>> {
  const lookAt = cellLooks(plan);
  const links = new Map(plan.links.map((link) => [keyOfAddress(link.cell), link]));
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, line] of plan.cells.entries()) {
    for (const [column, cell] of line.entries()) {
      const key = `${String(row)},${String(column)}`;
      const { style, seenWhenBlank } = lookAt(row, column);
      const link = links.get(key);
      if (cell === null && link === undefined && !seenWhenBlank) continue;
      cells.set(key, {
        ...contentOf(cell, namespace),
        style,
        ...(link !== undefined && { hyperlink: hyperlinkOf(link) }),
      });
    }
  }
  return cells;
}

function contentOf(cell: PlanCell, namespace: string): Partial<Cell> {
  if (cell === null) return { value: null };
  if (cell.kind === "number") return { value: cell.number };
  if (cell.kind === "formula") {
    return { value: null, formula: storedFormula(cell.formula, namespace), ...resultOf(cell) };
  }
  const text = safeText(cell.text);
  // A plain text like this the library would write as the error itself.
  return LIKE_AN_ERROR.test(text) ? { value: null, richText: [{ text }] } : { value: text };
}

const LIKE_AN_ERROR = /^#[A-Z0-9_/]+[!?]?$/;

function resultOf({ value }: FormulaCell): Partial<Cell> {
  if (value === null) return {};
  return { formulaResult: isCellError(value) ? `${ERROR_MARK}${value.error}` : safeResult(value) };
}

function safeResult(value: Exclude<CellValue, null | object>): string | number | boolean {
  return typeof value === "string" ? safeText(value) : value;
}

/**
 * A text that comes back as it went in: programs read `_x0041_` as the letter A, so the first underscore is written as such a
 * code itself. Two characters that XML cannot hold at all are replaced.
 */
function safeText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(/[\uFFFE\uFFFF]/g, "\uFFFD");
}

function hyperlinkOf({ sheet, address, tip }: LinkPlan): NonNullable<Cell["hyperlink"]> {
  return { target: "", location: `${quoteSheet(sheet)}!${address}`, tooltip: tip };
}

function keyOfAddress(address: string): string {
  const area = parseArea(address);
  if (area === null) throw new Error(`not a cell: ${address}`);
  return `${String(area.row)},${String(area.column)}`;
}
