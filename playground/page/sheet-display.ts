import type { Engine, Sheet } from "../simulator/engine";
import type { ConditionalFormatModel, Display, SheetModel, ValidationModel } from "../simulator/workbook-model";
import type { ChartLayer } from "./chart-layer";
import type { ListRules } from "./list-rules";

const PIXELS_PER_POINT = 4 / 3;

/** Shows in the grid what the simulated Excel keeps beside the cells. */
export function createSheetDisplay({ api }: Engine, charts: ChartLayer, lists: ListRules): Display {
  const shown = new WeakMap<SheetModel, Shown>();
  return {
    show(sheet, model) {
      const before = shown.get(model) ?? NOTHING;
      sheet.setHiddenGridlines(!model.gridlines);
      if (model.tabColor !== "") sheet.setTabColor(model.tabColor);
      showFreeze(sheet, model);
      for (const [column, points] of model.columnWidths) sheet.setColumnWidth(column, points * PIXELS_PER_POINT);
      for (const [row, points] of model.rowHeights) sheet.setRowHeightsForced(row, 1, points * PIXELS_PER_POINT);
      // The engine has no list to replace: what is new is added, and where something went all are made anew.
      const kept = model.conditionalFormats.length < before.formats ? 0 : before.formats;
      if (kept < before.formats) sheet.clearConditionalFormatRules();
      for (const format of model.conditionalFormats.slice(kept)) showConditionalFormat(sheet, format);
      for (const validation of model.validations.slice(before.validations)) showValidation(sheet, validation);
      charts.show(sheet, model.charts);
      shown.set(model, { validations: model.validations.length, formats: model.conditionalFormats.length });
    },
  };

  function showValidation(sheet: Sheet, { area, rule, errorAlert }: ValidationModel): void {
    const { list, decimal } = rule as Excel.DataValidationRule;
    const error = (errorAlert as Excel.DataValidationErrorAlert | undefined)?.message ?? "";
    const source = typeof list?.source === "string" ? list.source : "";
    if (source.startsWith("=")) {
      lists.add(sheet, area, source.slice(1), error);
      return;
    }
    const builder = api.newDataValidation();
    if (list !== undefined) builder.requireValueInList(source.split(","));
    else if (decimal?.operator === "Between")
      builder.requireNumberBetween(Number(decimal.formula1), Number(decimal.formula2));
    else builder.requireNumberGreaterThanOrEqualTo(Number(decimal?.formula1));
    builder.setAllowInvalid(false).setOptions({ showErrorMessage: true, error });
    sheet.getRange(area.address).setDataValidation(builder.build());
  }
}

interface Shown {
  readonly validations: number;
  readonly formats: number;
}

const NOTHING: Shown = { validations: 0, formats: 0 };

function showFreeze(sheet: Sheet, { freeze: { rows, columns } }: SheetModel): void {
  if (rows + columns === 0) return;
  sheet.setFreeze({ xSplit: columns, ySplit: rows, startColumn: columns, startRow: rows });
}

/** The engine's icons are numbered from the best one; Excel's criteria begin with the worst. */
function showConditionalFormat(sheet: Sheet, { area, type, rule }: ConditionalFormatModel): void {
  const builder = sheet.newConditionalFormattingRule();
  const ranges = [sheet.getRange(area.address).getRange()];
  if (type === "IconSet") {
    const limits = (rule["criteria"] as Excel.ConditionalIconCriterion[])
      .slice(1)
      .map(({ formula }) => Number(String(formula).replace(/^=/, "")))
      .reverse();
    const configs = [...limits, limits.at(-1) ?? 0].map((limit, place) => ({
      iconType: "3TrafficLights1",
      iconId: String(place),
      operator: place < limits.length ? "greaterThanOrEqual" : "lessThan",
      value: { type: "num", value: limit },
    }));
    const isShowValue = rule["showIconOnly"] !== true;
    sheet.addConditionalFormattingRule(
      builder
        .setIconSet({ iconConfigs: configs, isShowValue } as never)
        .setRanges(ranges)
        .build(),
    );
    return;
  }
  const made = builder.whenFormulaSatisfied(String(rule["formula"]));
  if (typeof rule["fill"] === "string") made.setBackground(rule["fill"]);
  if (typeof rule["font"] === "string") made.setFontColor(rule["font"]);
  sheet.addConditionalFormattingRule(made.setRanges(ranges).build());
}
