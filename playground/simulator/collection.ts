import { ClientObject } from "./client-object";
import type { WorkbookModel } from "./workbook-model";

/** A collection whose items are known after a load. */
export abstract class Collection<T, C extends ClientObject<unknown>> extends ClientObject<WorkbookModel> {
  private current: readonly C[] | null = null;

  protected abstract all(): readonly T[];
  protected abstract wrap(item: T): C;

  /** The items as of the last load. */
  protected itemsNow(): readonly C[] {
    if (this.current === null) return this.read("items");
    return this.current;
  }

  protected override beginLoad(): void {
    this.current = this.all().map((item) => this.wrap(item));
  }

  override async loadPath([name = "", ...rest]: readonly string[]): Promise<void> {
    const items = this.current ?? [];
    const path = name === "items" ? rest : [name, ...rest];
    if (path.length > 0) for (const item of items) await item.loadPath(path);
  }
}
