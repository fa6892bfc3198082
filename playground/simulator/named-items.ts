import type { Batch } from "./batch";
import { ClientObject } from "./client-object";
import { Collection } from "./collection";
import { fail } from "./errors";
import type { Place } from "./place";
import { SimRange } from "./range";
import type { NameModel } from "./workbook-model";

type NamedItemCollectionMembers = Pick<Excel.NamedItemCollection, "add" | "getItem" | "getItemOrNullObject" | "items">;

export class NamedItemCollection extends Collection<NameModel, SimNamedItem> implements NamedItemCollectionMembers {
  constructor(context: Batch) {
    super(context, "NamedItemCollection", () => context.model);
  }

  get items(): Excel.NamedItem[] {
    return this.itemsNow() as never;
  }

  add(name: string, reference: Excel.Range | string): Excel.NamedItem {
    let made: NameModel | null = null;
    this.act("add", [name, typeof reference === "string" ? reference : "range"], () => {
      if (typeof reference !== "string") {
        const { sheet, area } = (reference as unknown as SimRange).target;
        made = this.target.addName(name, { sheetId: sheet.getSheetId(), area }, "");
        return;
      }
      made = this.target.addName(name, this.target.referenceOf(reference), reference);
    });
    return new SimNamedItem(this.context, () => made ?? fail("ItemNotFound", "the name was not made")) as never;
  }

  getItem(name: string): Excel.NamedItem {
    return this.give("getItem", [name], new SimNamedItem(this.context, () => this.item(name))) as never;
  }

  getItemOrNullObject(name: string): Excel.NamedItem {
    const found = new SimNamedItem(this.context, () => this.item(name));
    return this.giveOrNull("getItemOrNullObject", [name], found) as never;
  }

  protected override all(): readonly NameModel[] {
    return this.context.model.names;
  }

  protected override wrap(name: NameModel): SimNamedItem {
    return new SimNamedItem(this.context, () => name);
  }

  private item(name: string): NameModel {
    return this.context.model.findName(name) ?? fail("ItemNotFound", `no name "${name}"`);
  }
}

type NamedItemMembers = Pick<
  Excel.NamedItem,
  "name" | "formula" | "visible" | "value" | "type" | "getRange" | "getRangeOrNullObject" | "delete" | "isNullObject"
>;

class SimNamedItem extends ClientObject<NameModel> implements NamedItemMembers {
  constructor(context: Batch, locate: () => NameModel) {
    super(context, "NamedItem", locate);
  }

  get name(): string {
    return this.read("name");
  }

  get formula(): string {
    return this.read("formula");
  }

  get value(): string {
    return this.read("value");
  }

  get type(): Excel.NamedItem["type"] {
    return this.read("type");
  }

  get visible(): boolean {
    return this.read("visible");
  }

  set visible(visible: boolean) {
    this.act("visible", [visible], () => {
      this.target.visible = visible;
    });
  }

  getRange(): Excel.Range {
    return this.give("getRange", [], new SimRange(this.context, () => this.place())) as never;
  }

  getRangeOrNullObject(): Excel.Range {
    return this.giveOrNull("getRangeOrNullObject", [], new SimRange(this.context, () => this.place())) as never;
  }

  delete(): void {
    this.act("delete", [], () => {
      this.context.model.deleteName(this.target);
    });
  }

  protected override fetch(name: string): unknown {
    const { model } = this.context;
    const formula = model.nameFormula(this.target);
    if (name === "name") return this.target.name;
    if (name === "formula") return formula;
    if (name === "value") return formula.replace(/^=/, "");
    if (name === "type") return this.target.target === null ? "Error" : "Range";
    if (name === "visible") return this.target.visible;
    return super.fetch(name);
  }

  private place(): Place {
    const { target } = this.target;
    const sheet = target === null ? null : this.context.model.sheetById(target.sheetId);
    if (target === null || sheet === null) return fail("ItemNotFound", "the name refers to no range");
    return { sheet, area: target.area };
  }
}
