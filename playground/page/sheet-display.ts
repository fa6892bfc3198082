import type { Engine, Sheet } from "../simulator/engine";
import type { ConditionalFormatModel, SheetModel, ValidationModel } from "../simulator/sheet-model";
import type { Display } from "../simulator/workbook-model";
import type { ChartLayer } from "./chart-layer";
import type { ListRules } from "./list-rules";

const PIXELS_PER_POINT = 4 / 3;

/** Shows in the grid what the simulated Excel keeps beside the cells. */
export function createSheetDisplay({ api }: Engine, charts: ChartLayer, lists: ListRules): Display {
  const shown = new WeakMap<SheetModel, Shown>();
  return {
    show(sheet, model) {
      const before = shown.get(model) ?? { validations: [], formats: [] };
      sheet.setHiddenGridlines(!model.gridlines);
      if (model.tabColor !== "") sheet.setTabColor(model.tabColor);
      showFreeze(sheet, model);
      for (const [column, points] of model.columnWidths) sheet.setColumnWidth(column, points * PIXELS_PER_POINT);
      for (const [row, points] of model.rowHeights) sheet.setRowHeightsForced(row, 1, points * PIXELS_PER_POINT);
      const now = { validations: model.validations.map(print), formats: model.conditionalFormats.map(print) };
      if (!isBeginning(before.formats, now.formats)) {
        sheet.clearConditionalFormatRules();
        before.formats = [];
      }
      for (const format of model.conditionalFormats.slice(before.formats.length)) showConditionalFormat(sheet, format);
      if (!isBeginning(before.validations, now.validations)) {
        for (const validation of sheet.getDataValidations()) validation.delete();
        lists.clear(model.id);
        before.validations = [];
      }
      for (const validation of model.validations.slice(before.validations.length)) showValidation(sheet, validation);
      charts.show(sheet, model.charts);
      shown.set(model, now);
    },
  };

  function showValidation(sheet: Sheet, { area, rule, source, errorAlert }: ValidationModel): void {
    const { list, decimal } = rule as Excel.DataValidationRule;
    const error = (errorAlert as Excel.DataValidationErrorAlert | undefined)?.message ?? "";
    if (source !== null) {
      lists.add({ sheetId: sheet.getSheetId(), area, source, error });
      return;
    }
    const builder = api.newDataValidation();
    if (list !== undefined) builder.requireValueInList((list.source as string).split(","));
    else if (decimal?.operator === "Between")
      builder.requireNumberBetween(Number(decimal.formula1), Number(decimal.formula2));
    else builder.requireNumberGreaterThanOrEqualTo(Number(decimal?.formula1));
    builder.setAllowInvalid(false).setOptions({ showErrorMessage: true, error });
    sheet.getRange(area.address).setDataValidation(builder.build());
  }
}

/** The rules that a sheet shows, printed: the engine has no list to replace, so that only what is new may be added. */
interface Shown {
  validations: readonly string[];
  formats: readonly string[];
}

function print(rule: object): string {
  return JSON.stringify(rule);
}

function isBeginning(first: readonly string[], all: readonly string[]): boolean {
  return first.every((each, place) => each === all[place]);
}

function showFreeze(sheet: Sheet, { freeze: { rows, columns } }: SheetModel): void {
  if (rows + columns === 0) return;
  sheet.setFreeze({ xSplit: columns, ySplit: rows, startColumn: columns, startRow: rows });
}

function showConditionalFormat(sheet: Sheet, { area, type, rule }: ConditionalFormatModel): void {
  const builder = sheet.newConditionalFormattingRule();
  const ranges = [sheet.getRange(area.address).getRange()];
  if (type === "IconSet") {
    if (rule["criteria"] === undefined) return;
    const isShowValue = rule["showIconOnly"] !== true;
    const set = builder.setIconSet({ iconConfigs: iconsOf(rule), isShowValue } as never);
    sheet.addConditionalFormattingRule(set.setRanges(ranges).build());
    return;
  }
  if (typeof rule["formula"] !== "string") return;
  const made = builder.whenFormulaSatisfied(rule["formula"]);
  if (typeof rule["fill"] === "string") made.setBackground(rule["fill"]);
  if (typeof rule["font"] === "string") made.setFontColor(rule["font"]);
  sheet.addConditionalFormattingRule(made.setRanges(ranges).build());
}

/** The engine's icons are numbered from the best one; Excel's criteria begin with the worst. */
function iconsOf({ style, criteria, reverseIconOrder }: ConditionalFormatModel["rule"]): readonly object[] {
  const iconType = String(style).replace(/^(Three|Four|Five)/, (count) => COUNTS[count] ?? count);
  const limits = (criteria as Excel.ConditionalIconCriterion[])
    .slice(1)
    .map(({ type, operator, formula }) => ({
      operator: operator === "GreaterThan" ? "greaterThan" : "greaterThanOrEqual",
      value: limitOf(type, String(formula)),
    }))
    .reverse();
  const lowest = { operator: "lessThan", value: limits.at(-1)?.value };
  return [...limits, lowest].map((limit, place) => ({
    iconType,
    iconId: String(reverseIconOrder === true ? limits.length - place : place),
    ...limit,
  }));
}

const COUNTS: Readonly<Record<string, string>> = { Three: "3", Four: "4", Five: "5" };

/** Numbers stand with or without an equals sign; what is neither is left to the engine to calculate. */
function limitOf(type: string, formula: string): object {
  const value = Number(formula.replace(/^=/, ""));
  if (Number.isNaN(value)) return { type: "formula", value: formula };
  return { type: KINDS[type] ?? "num", value };
}

const KINDS: Readonly<Record<string, string>> = { Percent: "percent", Percentile: "percentile" };
