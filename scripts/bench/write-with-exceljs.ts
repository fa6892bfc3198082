import { Workbook, type Border, type Fill, type Style, type Worksheet } from "exceljs";
import type { CellStyle } from "hucre";
import { cellLooks } from "../../src/hosts/xlsx/cell-looks";
import { isCellError } from "../../src/kpi/cell";
import { cell as address } from "../../src/workbook/a1";
import type { FormulaCell, SheetPlan, WorkbookPlan } from "../../src/workbook/plan";

/**
 * The same cells, looks, widths, rules and names as our file, written by the library that most people would take. Charts and
 * sparklines are left out, which it cannot write.
 */
export async function writeWithExcelJs(plan: WorkbookPlan): Promise<Uint8Array> {
  const book = new Workbook();
  for (const sheet of plan.sheets) await addSheet(book, sheet);
  for (const { name, sheet, address: at } of plan.names) book.definedNames.add(`'${sheet}'!${at}`, name);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function addSheet(book: Workbook, plan: SheetPlan): Promise<void> {
  const sheet = book.addWorksheet(plan.name, {
    state: plan.visible ? "visible" : "hidden",
    views: [{ state: "frozen", xSplit: plan.freeze.columns, ySplit: plan.freeze.rows, showGridLines: plan.gridlines }],
    properties: { defaultRowHeight: 15 },
  });
  for (const [place, width] of plan.columnWidths.entries()) sheet.getColumn(place + 1).width = width;
  for (const { row, height } of plan.rowHeights) sheet.getRow(row + 1).height = height;
  addCells(sheet, plan);
  addRules(sheet, plan);
  if (plan.protection !== null) await sheet.protect("", { formatCells: true });
}

function addCells(sheet: Worksheet, plan: SheetPlan): void {
  const { looks, lookAt } = cellLooks(plan);
  const links = new Map(plan.links.map((link) => [link.cell, link]));
  const styles = new Map<CellStyle, Partial<Style>>();
  for (const [row, line] of plan.cells.entries()) {
    for (const [column, content] of line.entries()) {
      const look = looks[lookAt(row, column)];
      if (look === undefined || (content === null && !look.seenWhenBlank)) continue;
      const cell = sheet.getCell(row + 1, column + 1);
      const link = links.get(address(row, column));
      if (content?.kind === "number") cell.value = content.number;
      else if (content?.kind === "formula")
        cell.value = { formula: content.formula.slice(1), result: resultOf(content) };
      else if (content?.kind === "text" && link === undefined) cell.value = content.text;
      else if (content?.kind === "text" && link !== undefined) {
        cell.value = { text: content.text, hyperlink: `#'${link.sheet}'!${link.address}`, tooltip: link.tip };
      }
      let known = styles.get(look.style);
      if (known === undefined) styles.set(look.style, (known = styleOf(look.style)));
      cell.style = known;
    }
  }
}

function resultOf({ value }: FormulaCell): number | string | boolean | { error: "#N/A" } {
  if (isCellError(value)) return { error: value.error as "#N/A" };
  return value ?? "";
}

function styleOf({ font, fill, border, alignment, numFmt, protection }: CellStyle): Partial<Style> {
  const side = (of: { color?: { rgb?: string } } | undefined): Partial<Border> | undefined =>
    of === undefined ? undefined : { style: "thin", color: argb(of.color) };
  return {
    ...(font !== undefined && {
      font: {
        ...(font.name !== undefined && { name: font.name }),
        ...(font.size !== undefined && { size: font.size }),
        ...(font.bold !== undefined && { bold: font.bold }),
        ...(font.italic !== undefined && { italic: font.italic }),
        color: argb(font.color),
      },
    }),
    ...(fill?.type === "pattern" && {
      fill: { type: "pattern", pattern: "solid", fgColor: argb(fill.fgColor) } satisfies Fill,
    }),
    ...(border !== undefined && {
      border: {
        ...(border.top !== undefined && { top: side(border.top) }),
        ...(border.bottom !== undefined && { bottom: side(border.bottom) }),
        ...(border.left !== undefined && { left: side(border.left) }),
        ...(border.right !== undefined && { right: side(border.right) }),
      } as Style["border"],
    }),
    ...(alignment !== undefined && { alignment: alignment as Style["alignment"] }),
    ...(numFmt !== undefined && { numFmt }),
    ...(protection !== undefined && { protection: { locked: protection.locked ?? true } }),
  };
}

function argb(colour: { readonly rgb?: string } | undefined): { argb: string } {
  return { argb: `FF${colour?.rgb ?? "000000"}` };
}

function addRules(sheet: Worksheet, plan: SheetPlan): void {
  for (const [place, rule] of plan.conditionalFormats.entries()) {
    const priority = place + 1;
    if (rule.kind === "formula") {
      const fill = { type: "pattern", pattern: "solid", bgColor: { argb: `FF${rule.fill.slice(1)}` } } as Fill;
      const rules = [{ type: "expression" as const, priority, formulae: [rule.formula.slice(1)], style: { fill } }];
      sheet.addConditionalFormatting({ ref: rule.range, rules });
    } else {
      const cfvo = [
        { type: "percent" as const, value: 0 },
        { type: "num" as const, value: 2 },
        { type: "num" as const, value: 3 },
      ];
      const rules = [
        { type: "iconSet" as const, priority, iconSet: "3TrafficLights1" as const, showValue: false, cfvo },
      ];
      sheet.addConditionalFormatting({ ref: rule.range, rules });
    }
  }
}
