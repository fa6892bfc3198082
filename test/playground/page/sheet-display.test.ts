import type { ChartLayer } from "../../../playground/page/chart-layer";
import type { ListRules } from "../../../playground/page/list-rules";
import { createSheetDisplay } from "../../../playground/page/sheet-display";
import { Area } from "../../../playground/simulator/address";
import type { Engine, Sheet } from "../../../playground/simulator/engine";
import { emptySheetModel } from "../../../playground/simulator/sheet-model";

/** The display with a sheet that only tells what it was asked to do with rules. */
function fakeDisplay() {
  const told: string[] = [];
  const tell = (what: string) => (): void => void told.push(what);
  const builder: object = new Proxy({}, { get: () => () => builder });
  const api = { newDataValidation: () => builder };
  const sheet = {
    getSheetId: () => "sheet",
    setHiddenGridlines: () => undefined,
    newConditionalFormattingRule: () => builder,
    getRange: (address: string) => ({ getRange: () => ({}), setDataValidation: tell(`validate ${address}`) }),
    addConditionalFormattingRule: tell("add a format"),
    clearConditionalFormatRules: tell("clear formats"),
    getDataValidations: () => [{ delete: tell("delete a validation") }],
  };
  const lists: ListRules = { add: ({ area }) => void told.push(`list ${area.address}`), clear: tell("clear lists") };
  const charts: ChartLayer = { show: () => undefined };
  const display = createSheetDisplay({ api } as unknown as Engine, charts, lists);
  const model = emptySheetModel("sheet");
  return { model, told, show: () => void (told.splice(0), display.show(sheet as unknown as Sheet, model)) };
}

const cell = new Area(0, 0, 0, 0);
const format = (formula: string) => ({ area: cell, type: "Custom", rule: { formula } });
const validation = (formula1: number) => ({ area: cell, rule: { decimal: { formula1 } }, source: null });

describe("createSheetDisplay(engine, charts, lists).show(sheet, model)", () => {
  it("adds what is new and leaves the rest", () => {
    const { model, show, told } = fakeDisplay();
    model.conditionalFormats.push(format("=A1"));
    model.validations.push(validation(1));
    show();
    model.conditionalFormats.push(format("=A2"));
    model.validations.push({ ...validation(2), source: { sheetId: "data", area: cell } });
    show();
    expect(told).toEqual(["add a format", "list A1"]);
    show();
    expect(told).toEqual([]);
  });

  it("makes all anew where a rule changed or went, though their number is the same", () => {
    const { model, show, told } = fakeDisplay();
    model.conditionalFormats.push(format("=A1"), format("=A2"));
    model.validations.push(validation(1), validation(2));
    show();
    model.conditionalFormats[0].rule["fill"] = "#FF0000";
    model.validations.splice(0, 2, validation(2), validation(3));
    show();
    expect(told).toEqual([
      "clear formats",
      "add a format",
      "add a format",
      "delete a validation",
      "clear lists",
      "validate A1",
      "validate A1",
    ]);
  });
});
