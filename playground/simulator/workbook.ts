import { ClientObject } from "./client-object";
import type { Sheet } from "./engine";
import { fail } from "./errors";
import { Area, parseArea, splitReference } from "./address";
import type { RequestContext } from "./request-context";
import type { NameModel, WorkbookModel } from "./workbook-model";
import { SimRange } from "./range";
import { SimWorksheet } from "./worksheet";

type WorkbookMembers = Pick<
  Excel.Workbook,
  "worksheets" | "names" | "settings" | "application" | "getSelectedRange" | "getActiveCell"
>;

export class SimWorkbook extends ClientObject<WorkbookModel> implements WorkbookMembers {
  constructor(context: RequestContext) {
    super(context, "Workbook", () => context.model);
  }

  get worksheets(): Excel.WorksheetCollection {
    return new WorksheetCollection(this.context) as never;
  }

  get names(): Excel.NamedItemCollection {
    return new NamedItemCollection(this.context) as never;
  }

  get settings(): Excel.SettingCollection {
    return new SettingCollection(this.context) as never;
  }

  get application(): Excel.Application {
    return this.context.application as never;
  }

  getSelectedRange(): Excel.Range {
    return new SimRange(this.context, () => selection(this.context)).found_() as never;
  }

  getActiveCell(): Excel.Range {
    return new SimRange(this.context, () => {
      const { sheet, area } = selection(this.context);
      return { sheet, area: new Area(area.row, area.column, area.row, area.column) };
    }).found_() as never;
  }
}

function selection({ engine }: RequestContext): { sheet: Sheet; area: Area } {
  const sheet = engine.workbook.getActiveSheet();
  const range = engine.workbook.getActiveRange()?.getRange();
  const area =
    range === undefined
      ? new Area(0, 0, 0, 0)
      : new Area(range.startRow, range.startColumn, range.endRow, range.endColumn);
  return { sheet, area };
}

type ApplicationMembers = Pick<
  Excel.Application,
  | "calculate"
  | "calculationMode"
  | "suspendApiCalculationUntilNextSync"
  | "suspendScreenUpdatingUntilNextSync"
  | "cultureInfo"
  | "decimalSeparator"
>;

export class Application extends ClientObject<WorkbookModel> implements ApplicationMembers {
  constructor(context: RequestContext) {
    super(context, "Application", () => context.model);
  }

  get calculationMode(): Excel.Application["calculationMode"] {
    return this.read("calculationMode");
  }

  set calculationMode(mode: Excel.Application["calculationMode"]) {
    this.act("calculationMode", [mode], () => {
      this.target.calculationMode = mode;
    });
  }

  get decimalSeparator(): string {
    return this.read("decimalSeparator");
  }

  get cultureInfo(): Excel.CultureInfo {
    return new CultureInfo(this.context) as never;
  }

  calculate(type: Parameters<Excel.Application["calculate"]>[0]): void {
    this.act("calculate", [type], () => {
      this.target.flush();
    });
  }

  suspendApiCalculationUntilNextSync(): void {
    this.act("suspendApiCalculationUntilNextSync", [], () => undefined);
  }

  suspendScreenUpdatingUntilNextSync(): void {
    this.act("suspendScreenUpdatingUntilNextSync", [], () => undefined);
  }

  protected override fetch(name: string): unknown {
    if (name === "calculationMode") return this.target.calculationMode;
    if (name === "decimalSeparator") return this.context.host.locale.decimal;
    return super.fetch(name);
  }
}

export class Runtime extends ClientObject<WorkbookModel> implements Pick<Excel.Runtime, "enableEvents"> {
  constructor(context: RequestContext) {
    super(context, "Runtime", () => context.model);
  }

  get enableEvents(): boolean {
    return this.read("enableEvents");
  }

  set enableEvents(enabled: boolean) {
    this.act("enableEvents", [enabled], () => {
      this.target.eventsEnabled = enabled;
    });
  }

  protected override fetch(name: string): unknown {
    return name === "enableEvents" ? this.target.eventsEnabled : super.fetch(name);
  }
}

class CultureInfo extends ClientObject<WorkbookModel> implements Pick<Excel.CultureInfo, "name" | "numberFormat"> {
  constructor(context: RequestContext) {
    super(context, "CultureInfo", () => context.model);
  }

  get name(): string {
    return this.read("name");
  }

  get numberFormat(): Excel.NumberFormatInfo {
    return new NumberFormatInfo(this.context) as never;
  }

  protected override fetch(name: string): unknown {
    return name === "name" ? this.context.host.locale.name : super.fetch(name);
  }
}

class NumberFormatInfo
  extends ClientObject<WorkbookModel>
  implements Pick<Excel.NumberFormatInfo, "numberDecimalSeparator" | "numberGroupSeparator">
{
  constructor(context: RequestContext) {
    super(context, "NumberFormatInfo", () => context.model);
  }

  get numberDecimalSeparator(): string {
    return this.read("numberDecimalSeparator");
  }

  get numberGroupSeparator(): string {
    return this.read("numberGroupSeparator");
  }

  protected override fetch(name: string): unknown {
    if (name === "numberDecimalSeparator") return this.context.host.locale.decimal;
    return name === "numberGroupSeparator" ? this.context.host.locale.group : super.fetch(name);
  }
}

/** A collection whose items are known after a load. */
abstract class Collection<T, C extends ClientObject<unknown>> extends ClientObject<WorkbookModel> {
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

  override async loadPath([name, ...rest]: readonly string[]): Promise<void> {
    const items = this.current ?? [];
    const path = name === "items" ? rest : [name, ...rest];
    if (path.length > 0) for (const item of items) await item.loadPath(path);
  }
}

type WorksheetCollectionMembers = Pick<
  Excel.WorksheetCollection,
  "add" | "getItem" | "getItemOrNullObject" | "getActiveWorksheet" | "getCount" | "items"
>;

class WorksheetCollection extends Collection<Sheet, SimWorksheet> implements WorksheetCollectionMembers {
  constructor(context: RequestContext) {
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
    return new SimWorksheet(this.context, () => this.find(key)).found_() as never;
  }

  getItemOrNullObject(key: string): Excel.Worksheet {
    this.needs("getItemOrNullObject");
    return new SimWorksheet(this.context, () => this.find(key)).orNull() as never;
  }

  getActiveWorksheet(): Excel.Worksheet {
    return new SimWorksheet(this.context, () => this.context.engine.workbook.getActiveSheet()).found_() as never;
  }

  getCount(): OfficeExtension.ClientResult<number> {
    const result = { value: 0 };
    this.act("getCount", [], () => {
      result.value = this.target.allSheets().length;
    });
    return result as never;
  }

  protected override all(): readonly Sheet[] {
    return this.context.model.allSheets();
  }

  protected override wrap(sheet: Sheet): SimWorksheet {
    return new SimWorksheet(this.context, () => this.find(sheet.getSheetId()));
  }

  private find(key: string): Sheet {
    return this.context.model.findSheet(key) ?? fail("ItemNotFound", `no sheet "${key}"`);
  }
}

type NamedItemCollectionMembers = Pick<Excel.NamedItemCollection, "add" | "getItem" | "getItemOrNullObject" | "items">;

class NamedItemCollection extends Collection<NameModel, SimNamedItem> implements NamedItemCollectionMembers {
  constructor(context: RequestContext) {
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
      made = this.target.addName(name, targetOf(this.target, reference), reference);
    });
    return new SimNamedItem(this.context, () => made ?? fail("ItemNotFound", "the name was not made")) as never;
  }

  getItem(name: string): Excel.NamedItem {
    return new SimNamedItem(this.context, () => this.find(name)).found_() as never;
  }

  getItemOrNullObject(name: string): Excel.NamedItem {
    this.needs("getItemOrNullObject");
    return new SimNamedItem(this.context, () => this.find(name)).orNull() as never;
  }

  protected override all(): readonly NameModel[] {
    return this.context.model.names;
  }

  protected override wrap(name: NameModel): SimNamedItem {
    return new SimNamedItem(this.context, () => name);
  }

  private find(name: string): NameModel {
    const found = this.context.model.names.find((each) => each.name.toLowerCase() === name.toLowerCase());
    return found ?? fail("ItemNotFound", `no name "${name}"`);
  }
}

/** Where a reference such as `='Data'!$B$2` points; `null` for a constant or a formula. */
function targetOf(model: WorkbookModel, reference: string): NameModel["target"] {
  const { sheet: name, address } = splitReference(reference);
  const area = parseArea(address);
  const sheet = name === null ? null : model.findSheet(name);
  return area === null || sheet === null ? null : { sheetId: sheet.getSheetId(), area };
}

type NamedItemMembers = Pick<
  Excel.NamedItem,
  "name" | "formula" | "visible" | "value" | "type" | "getRange" | "getRangeOrNullObject" | "delete" | "isNullObject"
>;

class SimNamedItem extends ClientObject<NameModel> implements NamedItemMembers {
  constructor(context: RequestContext, locate: () => NameModel) {
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
    return new SimRange(this.context, () => this.place()).found_() as never;
  }

  getRangeOrNullObject(): Excel.Range {
    this.needs("getRangeOrNullObject");
    return new SimRange(this.context, () => this.place()).orNull() as never;
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

  private place(): { sheet: Sheet; area: Area } {
    const { target } = this.target;
    const sheet = target === null ? null : this.context.model.sheetById(target.sheetId);
    if (target === null || sheet === null) return fail("ItemNotFound", "the name refers to no range");
    return { sheet, area: target.area };
  }
}

type SettingCollectionMembers = Pick<Excel.SettingCollection, "add" | "getItem" | "getItemOrNullObject" | "items">;

class SettingCollection extends Collection<string, SimSetting> implements SettingCollectionMembers {
  constructor(context: RequestContext) {
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
    return new SimSetting(this.context, () => this.find(key)).found_() as never;
  }

  getItemOrNullObject(key: string): Excel.Setting {
    this.needs("getItemOrNullObject");
    return new SimSetting(this.context, () => this.find(key)).orNull() as never;
  }

  protected override all(): readonly string[] {
    return [...this.context.model.settings.keys()];
  }

  protected override wrap(key: string): SimSetting {
    return new SimSetting(this.context, () => key);
  }

  private find(key: string): string {
    return this.context.model.settings.has(key) ? key : fail("ItemNotFound", `no setting "${key}"`);
  }
}

class SimSetting
  extends ClientObject<string>
  implements Pick<Excel.Setting, "key" | "value" | "delete" | "isNullObject">
{
  constructor(context: RequestContext, locate: () => string) {
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
