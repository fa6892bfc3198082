import { Application } from "./application";
import { Area } from "./address";
import type { Batch } from "./batch";
import { ClientObject } from "./client-object";
import { NamedItemCollection } from "./named-items";
import type { Place } from "./place";
import { SimRange } from "./range";
import { SettingCollection } from "./settings";
import type { WorkbookModel } from "./workbook-model";
import { WorksheetCollection } from "./worksheet-collection";

type WorkbookMembers = Pick<
  Excel.Workbook,
  "worksheets" | "names" | "settings" | "application" | "getSelectedRange" | "getActiveCell"
>;

export class SimWorkbook extends ClientObject<WorkbookModel> implements WorkbookMembers {
  constructor(context: Batch) {
    super(context, "Workbook", () => context.model);
  }

  get worksheets(): Excel.WorksheetCollection {
    return this.part("worksheets", () => new WorksheetCollection(this.context)) as never;
  }

  get names(): Excel.NamedItemCollection {
    return this.part("names", () => new NamedItemCollection(this.context)) as never;
  }

  get settings(): Excel.SettingCollection {
    return this.part("settings", () => new SettingCollection(this.context)) as never;
  }

  get application(): Excel.Application {
    return this.part("application", () => new Application(this.context)) as never;
  }

  getSelectedRange(): Excel.Range {
    return this.give("getSelectedRange", [], new SimRange(this.context, () => selection(this.context))) as never;
  }

  getActiveCell(): Excel.Range {
    const cell = new SimRange(this.context, () => {
      const { sheet, area } = selection(this.context);
      return { sheet, area: new Area(area.row, area.column, area.row, area.column) };
    });
    return this.give("getActiveCell", [], cell) as never;
  }
}

function selection({ engine }: Batch): Place {
  const sheet = engine.workbook.getActiveSheet();
  const range = engine.workbook.getActiveRange()?.getRange();
  const area =
    range === undefined
      ? new Area(0, 0, 0, 0)
      : new Area(range.startRow, range.startColumn, range.endRow, range.endColumn);
  return { sheet, area };
}
