import { parseArea } from "./a1";
import type { FormulaCell, NamePlan, PlanCell, SheetPlan, ValidationPlan, WorkbookPlan } from "./plan";

const LONGEST_FORMULA = 8192;
const LONGEST_TEXT = 32_767;
const LONGEST_LIST = 255;
const LONGEST_ALERT = 225;

/**
 * Everything our workbooks calculate with: functions that Excel 2016, Excel for the web, LibreOffice and Google Sheets all
 * know, and none that recalculates by itself.
 */
const KNOWN_FUNCTIONS = new Set([
  ..."ABS AND CHOOSE COUNT COUNTA COUNTIF COUNTIFS EDATE FIXED IF IFERROR INDEX ISERROR ISNUMBER ISTEXT LEFT LEN".split(
    " ",
  ),
  ..."MATCH MAX MID MIN MOD MONTH NA NOT OR ROUND SMALL SUM SUMIF SUMIFS SUMPRODUCT YEAR".split(" "),
]);

/**
 * What a spreadsheet would refuse or do wrong with a plan, in words for us, empty when all is well.
 *
 * @param namespace - The prefix of custom functions that may stand in cells (never in rules).
 */
export function checkPlan(plan: WorkbookPlan, namespace: string): readonly string[] {
  const sheets = plan.sheets.map(({ name }) => name);
  return [
    ...duplicates(sheets.map((name) => name.toLowerCase())).map((name) => `two sheets are called "${name}"`),
    ...(sheets.includes(plan.activeSheet) ? [] : [`no sheet "${plan.activeSheet}" to show at the end`]),
    ...(plan.sheets.some(({ visible }) => visible) ? [] : ["no sheet is visible"]),
    ...duplicates(plan.names.map(({ name }) => name.toLowerCase())).map((name) => `two names "${name}"`),
    ...duplicates(plan.sheets.flatMap(({ charts }) => charts.map(({ id }) => id))).map((id) => `two charts "${id}"`),
    ...plan.names.flatMap((name) => checkName(name, plan)),
    ...plan.sheets.flatMap((sheet) => checkSheet(sheet, plan, namespace).map((problem) => `${sheet.name}: ${problem}`)),
  ];
}

function checkName({ name, sheet, address }: NamePlan, plan: WorkbookPlan): readonly string[] {
  return [
    ...(/^[a-z]+\d*_[a-z_]+$/.test(name) && name.length <= 255 ? [] : [`"${name}" is no name for every host`]),
    ...(name.startsWith(`${plan.prefix}_`) ? [] : [`"${name}" does not begin with ${plan.prefix}_`]),
    ...(plan.sheets.some((each) => each.name === sheet) ? [] : [`"${name}" refers to an unknown sheet`]),
    ...(parseArea(address) === null ? [`"${name}" refers to "${address}"`] : []),
  ];
}

function checkSheet(sheet: SheetPlan, plan: WorkbookPlan, namespace: string): readonly string[] {
  const width = sheet.cells[0]?.length ?? 0;
  const ranges = [
    ...sheet.styles.map(({ range }) => range),
    ...sheet.formats.map(({ range }) => range),
    ...sheet.validations.map(({ range }) => range),
    ...sheet.conditionalFormats.map(({ range }) => range),
    ...sheet.links.map(({ cell }) => cell),
    ...sheet.charts.map(({ position }) => position),
    ...sheet.sparklines.map((sparkline) => sparkline.cell),
    ...sheet.pictures.map((picture) => picture.cell),
    ...(sheet.protection?.unlocked ?? []),
    ...(sheet.print === null ? [] : [sheet.print.area]),
  ];
  return [
    ...checkSheetName(sheet.name),
    ...(sheet.cells.every((row) => row.length === width) ? [] : ["its rows differ in length"]),
    ...ranges.filter((range) => parseArea(range) === null).map((range) => `"${range}" is no range`),
    ...sheet.links
      .filter((link) => plan.sheets.every(({ name }) => name !== link.sheet))
      .map((link) => `the link in ${link.cell} leads to an unknown sheet`),
    ...sheet.cells.flatMap((row, at) =>
      row.flatMap((cell, column) =>
        checkCell(cell, plan, namespace).map(
          (problem) => `row ${String(at + 1)}, column ${String(column + 1)}: ${problem}`,
        ),
      ),
    ),
    ...sheet.validations.flatMap((validation) => checkValidation(validation, plan, namespace)),
    ...sheet.conditionalFormats.flatMap((rule) =>
      rule.kind === "formula" ? checkRuleFormula(rule.formula, plan, namespace) : [],
    ),
    ...[
      ...sheet.charts.flatMap(({ categories, series }) => [categories, ...series.map(({ values }) => values)]),
      ...sheet.sparklines.map(({ values }) => values),
    ].flatMap((range) => checkSheets(range, plan)),
  ];
}

function checkSheetName(name: string): readonly string[] {
  return [
    ...(name.length >= 1 && name.length <= 31 ? [] : ["its name has not 1 to 31 characters"]),
    ...(/[:\\/?*[\]]/.test(name) ? ["its name has a character that Excel forbids"] : []),
    ...(name.startsWith("'") || name.endsWith("'") ? ["its name begins or ends with an apostrophe"] : []),
    ...(name.toLowerCase() === "history" ? ['"History" is kept for Excel itself'] : []),
  ];
}

function checkCell(cell: PlanCell, plan: WorkbookPlan, namespace: string): readonly string[] {
  if (cell === null) return [];
  if (cell.kind === "number") return Number.isFinite(cell.number) ? [] : ["not a finite number"];
  if (cell.kind === "text") return cell.text.length <= LONGEST_TEXT ? [] : ["a text too long for a cell"];
  return [...checkFormula(cell.formula, plan, namespace), ...checkValue(cell)];
}

function checkValue({ value }: FormulaCell): readonly string[] {
  return typeof value === "number" && !Number.isFinite(value) ? ["a formula's value is not a finite number"] : [];
}

function checkFormula(formula: string, plan: WorkbookPlan, namespace: string): readonly string[] {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const called = [...bare.replace(/'(?:[^']|'')*'/g, "S").matchAll(/([A-Za-z_][\w.]*)\(/g)].map(
    ([, name = ""]) => name,
  );
  const unknown = called.filter((name) => !KNOWN_FUNCTIONS.has(name) && !name.startsWith(`${namespace}.`));
  return [
    ...(formula.startsWith("=") ? [] : ["a formula without ="]),
    ...(formula.length <= LONGEST_FORMULA ? [] : ["a formula longer than Excel takes"]),
    ...unknown.map((name) => `${name} is not known everywhere`),
    ...checkSheets(bare, plan),
    ...[...bare.matchAll(/\b(bsc\d*_\w+)/g)]
      .map(([, name = ""]) => name)
      .filter((name) => plan.names.every((each) => each.name !== name))
      .map((name) => `the name ${name} is nowhere defined`),
    ...(balanced(bare) ? [] : ["brackets do not match"]),
  ];
}

/** Every sheet that a formula or a chart names must be in the plan. */
function checkSheets(formula: string, plan: WorkbookPlan): readonly string[] {
  return [...formula.matchAll(/'((?:[^']|'')*)'!/g)]
    .map(([, name = ""]) => name.replaceAll("''", "'"))
    .filter((name) => plan.sheets.every((sheet) => sheet.name !== name))
    .map((name) => `refers to the unknown sheet "${name}"`);
}

function checkRuleFormula(formula: string, plan: WorkbookPlan, namespace: string): readonly string[] {
  const custom = formula.toUpperCase().includes(`${namespace}.`) ? ["a custom function in a rule"] : [];
  return [...checkFormula(formula, plan, namespace), ...custom];
}

function checkValidation(validation: ValidationPlan, plan: WorkbookPlan, namespace: string): readonly string[] {
  const message = validation.message.length <= LONGEST_ALERT ? [] : ["an alert longer than Excel takes"];
  if (validation.kind !== "list") return message;
  const { source } = validation;
  if (typeof source === "string") return [...message, ...checkRuleFormula(source, plan, namespace)];
  return [
    ...message,
    ...(source.join(",").length <= LONGEST_LIST ? [] : ["a list longer than Excel takes"]),
    ...(source.some((item) => item.includes(",")) ? ["a list item with a comma"] : []),
  ];
}

function balanced(formula: string): boolean {
  let depth = 0;
  for (const character of formula) {
    if (character === "(") depth++;
    if (character === ")") depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function duplicates(items: readonly string[]): readonly string[] {
  return items.filter((item, place) => items.indexOf(item) !== place);
}
