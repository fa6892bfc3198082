import type { Batch } from "./batch";
import { Collection } from "./collection";
import type { Sheet } from "./engine";
import { fail } from "./errors";
import { SimWorksheet } from "./worksheet";

type WorksheetCollectionMembers = Pick<
  Excel.WorksheetCollection,
  "add" | "getItem" | "getItemOrNullObject" | "getActiveWorksheet" | "getCount" | "items"
>;

export class WorksheetCollection extends Collection<Sheet, SimWorksheet> implements WorksheetCollectionMembers {
  constructor(context: Batch) {
    super(context, "WorksheetCollection", () => context.model);
  }

  get items(): Excel.Worksheet[] {
    return this.itemsNow() as never;
  }

  add(name?: string): Excel.Worksheet {
    let made: Sheet | null = null;
    this.act("add", [name], () => {
      made = this.target.addSheet(name);
    });
    return new SimWorksheet(this.context, () => made ?? fail("ItemNotFound", "the sheet was not made")) as never;
  }

  getItem(key: string): Excel.Worksheet {
    return this.give("getItem", [key], new SimWorksheet(this.context, () => this.sheet(key))) as never;
  }

  getItemOrNullObject(key: string): Excel.Worksheet {
    return this.giveOrNull(
      "getItemOrNullObject",
      [key],
      new SimWorksheet(this.context, () => this.sheet(key)),
    ) as never;
  }

  getActiveWorksheet(): Excel.Worksheet {
    const active = new SimWorksheet(this.context, () => this.context.engine.workbook.getActiveSheet());
    return this.give("getActiveWorksheet", [], active) as never;
  }

  getCount(): OfficeExtension.ClientResult<number> {
    return this.ask("getCount", [], () => this.target.allSheets().length);
  }

  protected override all(): readonly Sheet[] {
    return this.context.model.allSheets();
  }

  protected override wrap(sheet: Sheet): SimWorksheet {
    return new SimWorksheet(this.context, () => this.sheet(sheet.getSheetId()));
  }

  private sheet(key: string): Sheet {
    return this.context.model.findSheet(key) ?? fail("ItemNotFound", `no sheet "${key}"`);
  }
}
