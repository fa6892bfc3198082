import type { Batch } from "./batch";
import { ClientObject } from "./client-object";
import { Collection } from "./collection";
import { fail } from "./errors";

type SettingCollectionMembers = Pick<Excel.SettingCollection, "add" | "getItem" | "getItemOrNullObject" | "items">;

export class SettingCollection extends Collection<string, SimSetting> implements SettingCollectionMembers {
  constructor(context: Batch) {
    super(context, "SettingCollection", () => context.model);
  }

  get items(): Excel.Setting[] {
    return this.itemsNow() as never;
  }

  add(key: string, value: unknown): Excel.Setting {
    const json = JSON.stringify(value);
    this.act("add", [key, value], () => {
      this.target.settings.set(key, json);
    });
    return new SimSetting(this.context, () => key) as never;
  }

  getItem(key: string): Excel.Setting {
    return this.give("getItem", [key], new SimSetting(this.context, () => this.existing(key))) as never;
  }

  getItemOrNullObject(key: string): Excel.Setting {
    return this.giveOrNull(
      "getItemOrNullObject",
      [key],
      new SimSetting(this.context, () => this.existing(key)),
    ) as never;
  }

  protected override all(): readonly string[] {
    return [...this.context.model.settings.keys()];
  }

  protected override wrap(key: string): SimSetting {
    return new SimSetting(this.context, () => key);
  }

  private existing(key: string): string {
    return this.context.model.settings.has(key) ? key : fail("ItemNotFound", `no setting "${key}"`);
  }
}

class SimSetting
  extends ClientObject<string>
  implements Pick<Excel.Setting, "key" | "value" | "delete" | "isNullObject">
{
  constructor(context: Batch, locate: () => string) {
    super(context, "Setting", locate);
  }

  get key(): string {
    return this.read("key");
  }

  get value(): unknown {
    return this.read("value");
  }

  set value(value: unknown) {
    const json = JSON.stringify(value);
    this.act("value", [value], () => {
      this.context.model.settings.set(this.target, json);
    });
  }

  delete(): void {
    this.act("delete", [], () => {
      this.context.model.settings.delete(this.target);
    });
  }

  protected override fetch(name: string): unknown {
    if (name === "key") return this.target;
    const json = this.context.model.settings.get(this.target);
    return name === "value" ? (JSON.parse(json ?? "null") as unknown) : super.fetch(name);
  }
}
