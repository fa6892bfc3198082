import { areaAddress, cell as cellAddress, columnName, parseArea, quoteSheet } from "../../workbook/a1";
import type { ConditionalFormatPlan, LinkPlan, PrintPlan, SheetPlan, ValidationPlan } from "../../workbook/plan";
import { FONT, PAGE_MARGINS, STYLES, type Style } from "../../workbook/style";

/**
 * Queues everything of a sheet but its cells, charts and protection. Links come before styles, because Excel gives a linked
 * cell a look of its own.
 */
export function dressSheet(sheet: Excel.Worksheet, plan: Omit<SheetPlan, "id">): void {
  for (const link of plan.links) addLink(sheet, link);
  for (const { range, style } of plan.styles) applyStyle(sheet.getRange(range), STYLES[style], range);
  for (const { range, format } of plan.formats) {
    // One format for all cells of a range is given as a plain value.
    sheet.getRange(range).numberFormat = format as unknown as string[][];
  }
  setSizes(sheet, plan);
  for (const validation of plan.validations) addValidation(sheet, validation);
  for (const format of plan.conditionalFormats) addConditionalFormat(sheet, format);
  for (const range of plan.protection?.unlocked ?? []) sheet.getRange(range).format.protection.locked = false;
  sheet.showGridlines = plan.gridlines;
  if (plan.tabColour !== null) sheet.tabColor = plan.tabColour;
  freeze(sheet, plan.freeze);
  if (plan.print !== null) setUpPrint(sheet, plan.print);
}

/** Queues the protection, last of all: a protected sheet takes no more changes. Never a password. */
export function protect(sheet: Excel.Worksheet): void {
  sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true, allowFormatCells: true });
}

function applyStyle(range: Excel.Range, style: Style, address: string): void {
  const { format } = range;
  if (style === STYLES.base) format.font.name = FONT;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.colour !== undefined) format.font.color = style.colour;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical === "top" ? "Top" : "Center";
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.border !== undefined) drawBorder(format.borders, style.border, address);
}

const HORIZONTAL = {
  left: "Left",
  center: "Center",
  right: "Right",
  centerAcrossSelection: "CenterAcrossSelection",
} as const;

function drawBorder(
  borders: Excel.RangeBorderCollection,
  { sides, colour }: NonNullable<Style["border"]>,
  address: string,
): void {
  const area = parseArea(address);
  if (area === null) return;
  const inside = [
    ...(area.lastRow > area.row ? (["InsideHorizontal"] as const) : []),
    ...(area.lastColumn > area.column && sides === "all" ? (["InsideVertical"] as const) : []),
  ];
  const edges =
    sides === "all" ? (["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) : (["EdgeBottom"] as const);
  for (const side of [...edges, ...inside]) {
    const border = borders.getItem(side);
    border.style = "Continuous";
    border.color = colour;
  }
}

function setSizes(sheet: Excel.Worksheet, { columnWidths, rowHeights }: Omit<SheetPlan, "id">): void {
  for (const { value, first, last } of runs(columnWidths)) {
    const columns = `${columnName(first)}:${columnName(last)}`;
    sheet.getRange(columns).format.columnWidth = pointsOfCharacters(value);
  }
  for (const { row, height } of rowHeights) {
    sheet.getRange(`${String(row + 1)}:${String(row + 1)}`).format.rowHeight = height;
  }
}

/** Excel gives a character of the default font 7 pixels and a column 5 more, at 0.75 points a pixel. */
function pointsOfCharacters(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Neighbours of equal value. */
function runs(values: readonly number[]): readonly { value: number; first: number; last: number }[] {
  const found: { value: number; first: number; last: number }[] = [];
  for (const [place, value] of values.entries()) {
    const run = found.at(-1);
    if (run?.value === value) run.last = place;
    else found.push({ value, first: place, last: place });
  }
  return found;
}

function addValidation(sheet: Excel.Worksheet, plan: ValidationPlan): void {
  const { dataValidation } = sheet.getRange(plan.range);
  dataValidation.rule = ruleOf(plan);
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = { title: "KPI Scorecard", message: plan.message, showAlert: true, style: "Stop" };
}

/** Any number at all is written as a very wide range: the rule exists to keep text out. */
const WIDEST = 1e15;

function ruleOf(plan: ValidationPlan): Excel.DataValidationRule {
  if (plan.kind === "list") {
    const source = typeof plan.source === "string" ? plan.source : plan.source.join(",");
    return { list: { inCellDropDown: true, source } };
  }
  return plan.minimum === null
    ? { decimal: { formula1: -WIDEST, formula2: WIDEST, operator: "Between" } }
    : { decimal: { formula1: plan.minimum, operator: "GreaterThanOrEqualTo" } };
}

function addConditionalFormat(sheet: Excel.Worksheet, plan: ConditionalFormatPlan): void {
  const formats = sheet.getRange(plan.range).conditionalFormats;
  if (plan.kind === "trafficLights") {
    const { iconSet } = formats.add("IconSet");
    iconSet.style = "ThreeTrafficLights1";
    // From the lowest icon to the highest; the lowest has no criterion of its own.
    iconSet.criteria = [
      {} as Excel.ConditionalIconCriterion,
      { type: "Number", operator: "GreaterThanOrEqual", formula: "=2" },
      { type: "Number", operator: "GreaterThanOrEqual", formula: "=3" },
    ];
    iconSet.showIconOnly = true;
    return;
  }
  const { custom } = formats.add("Custom");
  custom.rule.formula = plan.formula;
  custom.format.fill.color = plan.fill;
  custom.format.font.color = plan.font;
}

/** Without a text to display the cell keeps its own. */
function addLink(sheet: Excel.Worksheet, { cell, sheet: target, address, tip }: LinkPlan): void {
  sheet.getRange(cell).hyperlink = { documentReference: `${quoteSheet(target)}!${address}`, screenTip: tip };
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: SheetPlan["freeze"]): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRange(`A1:${cellAddress(rows - 1, columns - 1)}`));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function setUpPrint(sheet: Excel.Worksheet, plan: PrintPlan): void {
  const { pageLayout } = sheet;
  const area = parseArea(plan.area);
  pageLayout.orientation = plan.landscape ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = plan.scale === null ? { horizontalFitToPages: 1 } : { scale: plan.scale };
  for (const column of plan.columnBreaks) sheet.verticalPageBreaks.add(cellAddress(0, column));
  pageLayout.setPrintMargins("Inches", PAGE_MARGINS);
  if (area !== null) pageLayout.setPrintArea(areaAddress(area));
  if (plan.titleRows !== null) pageLayout.setPrintTitleRows(plan.titleRows);
  if (plan.titleColumns !== null) pageLayout.setPrintTitleColumns(plan.titleColumns);
  const { defaultForAllPages } = pageLayout.headersFooters;
  // An ampersand begins a code in headers; two are one.
  defaultForAllPages.leftHeader = plan.header.replaceAll("&", "&&");
  defaultForAllPages.centerFooter = "&P / &N";
}
