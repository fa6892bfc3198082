import type { Batch } from "./batch";
import { ClientObject } from "./client-object";
import type { WorkbookModel } from "./workbook-model";

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
  constructor(context: Batch) {
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
    return this.part("cultureInfo", () => new CultureInfo(this.context)) as never;
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
  constructor(context: Batch) {
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
  constructor(context: Batch) {
    super(context, "CultureInfo", () => context.model);
  }

  get name(): string {
    return this.read("name");
  }

  get numberFormat(): Excel.NumberFormatInfo {
    return this.part("numberFormat", () => new NumberFormatInfo(this.context)) as never;
  }

  protected override fetch(name: string): unknown {
    return name === "name" ? this.context.host.locale.name : super.fetch(name);
  }
}

class NumberFormatInfo
  extends ClientObject<WorkbookModel>
  implements Pick<Excel.NumberFormatInfo, "numberDecimalSeparator" | "numberGroupSeparator">
{
  constructor(context: Batch) {
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
