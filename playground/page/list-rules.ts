import { CellValueType, DataValidationType, type ICellData } from "@univerjs/core";
import { DataValidatorRegistryService } from "@univerjs/data-validation";
import type { Area } from "../simulator/address";
import type { Engine } from "../simulator/engine";
import type { Reference } from "../simulator/place";
import { shownCells } from "./shown-cells";

/** Lists that drop down in cells, taken from other cells. */
export interface ListRules {
  add(rule: ListRule): void;
  /** Forgets the lists of a sheet. */
  clear(sheetId: string): void;
}

export interface ListRule {
  readonly sheetId: string;
  readonly area: Area;
  readonly source: Reference;
  readonly error: string;
}

/**
 * The engine has such lists, but shows formatted numbers in a format of its own and writes a choice as text. So it is given a
 * list of what the cells show, kept up to date, and what is chosen becomes the value behind it, as in Excel.
 */
export function createListRules(engine: Engine): ListRules {
  const { api, workbook } = engine;
  /** Every rule with the texts that it was last given. */
  const rules = new Map<ListRule, string>();
  judgeByWhatIsShown(engine);

  function show(rule: ListRule): void {
    const range = workbook.getSheetBySheetId(rule.sheetId)?.getRange(rule.area.address);
    if (range === undefined || workbook.getSheetBySheetId(rule.source.sheetId) === null) {
      // A list whose cells are gone offers nothing and forbids nothing.
      range?.setDataValidation(null);
      rules.delete(rule);
      return;
    }
    const texts = shownCells(engine, rule.source).map(({ text }) => text);
    const shown = texts.join("\n");
    if (shown === rules.get(rule)) return;
    rules.set(rule, shown);
    const validation = api.newDataValidation().requireValueInList(texts).setAllowInvalid(false);
    range.setDataValidation(validation.setOptions({ showErrorMessage: true, error: rule.error }).build());
  }

  function showAll(): void {
    for (const rule of [...rules.keys()]) show(rule);
  }

  api.getFormula().calculationResultApplied(showAll);
  // What is typed and no formula reads brings no results.
  api.addEvent(api.Event.SheetValueChanged, showAll);
  api.addEvent(api.Event.SheetDeleted, showAll);
  api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
    if (id !== "sheet.command.set-range-values") return;
    const { value, range, subUnitId } = params as SetRangeValues;
    if (typeof value?.v !== "string" || range === undefined) return;
    const rule = [...rules.keys()].find(
      ({ sheetId, area }) => sheetId === subUnitId && area.row === range.startRow && area.column === range.startColumn,
    );
    if (rule === undefined) return;
    const chosen = shownCells(engine, rule.source).find(({ text }) => text === value.v);
    if (typeof chosen?.value === "number") Object.assign(value, { v: chosen.value, t: CellValueType.NUMBER });
  });

  return {
    add(rule) {
      rules.set(rule, "");
      show(rule);
    },
    clear(sheetId) {
      for (const rule of [...rules.keys()]) if (rule.sheetId === sheetId) rules.delete(rule);
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
