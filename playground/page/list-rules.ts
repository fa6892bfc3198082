import { CellValueType, DataValidationType, type ICellData } from "@univerjs/core";
import { DataValidatorRegistryService } from "@univerjs/data-validation";
import type { Area } from "../simulator/address";
import type { Engine, Sheet } from "../simulator/engine";
import { shownCells } from "./references";

/** Lists that drop down in cells, taken from other cells. */
export interface ListRules {
  add(sheet: Sheet, area: Area, source: string, error: string): void;
}

interface Rule {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly source: string;
  readonly error: string;
  shown: string;
}

/**
 * The engine has such lists, but shows formatted numbers in a format of its own and writes a choice as text. So it is given a
 * list of what the cells show, kept up to date, and what is chosen becomes the value behind it, as in Excel.
 */
export function createListRules(engine: Engine): ListRules {
  const { api } = engine;
  const rules: Rule[] = [];
  judgeByWhatIsShown(engine);

  function show(rule: Rule): void {
    const texts = shownCells(engine, rule.source).map(({ text }) => text);
    const shown = texts.join("\n");
    if (shown === rule.shown) return;
    rule.shown = shown;
    const validation = api.newDataValidation().requireValueInList(texts).setAllowInvalid(false);
    const options = { showErrorMessage: true, error: rule.error };
    rule.sheet.getRange(rule.area.address).setDataValidation(validation.setOptions(options).build());
  }

  api.getFormula().calculationResultApplied(() => {
    for (const rule of rules) show(rule);
  });
  api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
    if (id !== "sheet.command.set-range-values") return;
    const { value, range, subUnitId } = params as SetRangeValues;
    if (typeof value?.v !== "string" || range === undefined) return;
    const rule = rules.find(
      ({ sheet, area }) =>
        sheet.getSheetId() === subUnitId && area.row === range.startRow && area.column === range.startColumn,
    );
    if (rule === undefined) return;
    const chosen = shownCells(engine, rule.source).find(({ text }) => text === value.v);
    if (typeof chosen?.value === "number") Object.assign(value, { v: chosen.value, t: CellValueType.NUMBER });
  });

  return {
    add(sheet, area, source, error) {
      const rule: Rule = { sheet, area, source, error, shown: "" };
      rules.push(rule);
      show(rule);
    },
  };
}

/** The engine looks for the number of a cell among the texts of its list. */
function judgeByWhatIsShown({ univer }: Engine): void {
  const validator = univer.__getInjector().get(DataValidatorRegistryService).getValidatorItem(DataValidationType.LIST);
  if (validator === undefined) throw new Error("the engine has no lists");
  const isValidType = validator.isValidType.bind(validator);
  validator.isValidType = (cell, ...rest) => {
    const { interceptValue } = cell as { interceptValue?: string | number | null };
    return isValidType({ ...cell, value: interceptValue ?? cell.value }, ...rest);
  };
}

interface SetRangeValues {
  readonly subUnitId: string;
  readonly value?: ICellData;
  readonly range?: { readonly startRow: number; readonly startColumn: number };
}
