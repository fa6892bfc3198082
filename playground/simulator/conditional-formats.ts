import { ClientObject } from "./client-object";
import { fail } from "./errors";
import type { Place } from "./place";
import type { Batch } from "./batch";
import { hasRelativeReference, refuseCustomFunctions } from "./rules";
import type { ConditionalFormatModel } from "./workbook-model";

export class ConditionalFormatCollection
  extends ClientObject<Place>
  implements Pick<Excel.ConditionalFormatCollection, "add" | "clearAll" | "getCount">
{
  constructor(context: Batch, locate: () => Place) {
    super(context, "ConditionalFormatCollection", locate);
  }

  add(type: Parameters<Excel.ConditionalFormatCollection["add"]>[0]): Excel.ConditionalFormat {
    let made: ConditionalFormatModel | null = null;
    this.act("add", [type], () => {
      const { sheet, area } = this.target;
      const model = this.context.model.sheetModel(sheet);
      if (model.protection !== null) fail("AccessDenied", "the sheet is protected");
      made = { area, type, rule: {} };
      model.conditionalFormats.push(made);
      this.context.model.touch(sheet);
    });
    return new SimConditionalFormat(
      this.context,
      () => made ?? fail("ItemNotFound", "the format was not made"),
    ) as never;
  }

  clearAll(): void {
    this.act("clearAll", [], () => {
      const { sheet } = this.target;
      this.context.model.sheetModel(sheet).conditionalFormats.length = 0;
      this.context.model.touch(sheet);
    });
  }

  getCount(): OfficeExtension.ClientResult<number> {
    const result = { value: 0 };
    this.act("getCount", [], () => {
      result.value = this.context.model.sheetModel(this.target.sheet).conditionalFormats.length;
    });
    return result;
  }
}

type Rule = () => ConditionalFormatModel;

class SimConditionalFormat
  extends ClientObject<ConditionalFormatModel>
  implements Pick<Excel.ConditionalFormat, "iconSet" | "custom">
{
  constructor(context: Batch, locate: Rule) {
    super(context, "ConditionalFormat", locate);
  }

  get iconSet(): Excel.IconSetConditionalFormat {
    return new IconSet(this.context, () => this.target) as never;
  }

  get custom(): Excel.CustomConditionalFormat {
    return new Custom(this.context, () => this.target) as never;
  }
}

type IconSetMembers = Pick<Excel.IconSetConditionalFormat, "style" | "criteria" | "showIconOnly" | "reverseIconOrder">;

class IconSet extends ClientObject<ConditionalFormatModel> implements IconSetMembers {
  constructor(context: Batch, locate: Rule) {
    super(context, "IconSetConditionalFormat", locate);
  }

  get style(): Excel.IconSetConditionalFormat["style"] {
    return this.read("style");
  }

  set style(style: Excel.IconSetConditionalFormat["style"]) {
    this.put("style", style);
  }

  get criteria(): Excel.ConditionalIconCriterion[] {
    return this.read("criteria");
  }

  set criteria(criteria: Excel.ConditionalIconCriterion[]) {
    this.act("criteria", [criteria], () => {
      const icons = Number(
        /^(three|four|five)/
          .exec(String(this.target.rule["style"]))?.[1]
          ?.replace("three", "3")
          .replace("four", "4")
          .replace("five", "5") ?? 3,
      );
      if (criteria.length !== icons) fail("InvalidArgument", "one criterion for each icon");
      for (const { formula } of criteria.slice(1)) {
        if (hasRelativeReference(String(formula)))
          fail("InvalidArgument", "relative references are not allowed in icon sets");
        refuseCustomFunctions(formula);
      }
      this.target.rule["criteria"] = criteria;
    });
  }

  get showIconOnly(): boolean {
    return this.read("showIconOnly");
  }

  set showIconOnly(only: boolean) {
    this.put("showIconOnly", only);
  }

  get reverseIconOrder(): boolean {
    return this.read("reverseIconOrder");
  }

  set reverseIconOrder(reverse: boolean) {
    this.put("reverseIconOrder", reverse);
  }

  private put(member: string, value: unknown): void {
    this.act(member, [value], () => {
      this.target.rule[member] = value;
    });
  }
}

class Custom
  extends ClientObject<ConditionalFormatModel>
  implements Pick<Excel.CustomConditionalFormat, "rule" | "format">
{
  constructor(context: Batch, locate: Rule) {
    super(context, "CustomConditionalFormat", locate);
  }

  get rule(): Excel.ConditionalFormatRule {
    return new RuleFormula(this.context, () => this.target) as never;
  }

  get format(): Excel.ConditionalRangeFormat {
    return {
      fill: new RulePart(this.context, "ConditionalRangeFill", () => this.target, "fill"),
      font: new RulePart(this.context, "ConditionalRangeFont", () => this.target, "font"),
    } as never;
  }
}

class RuleFormula extends ClientObject<ConditionalFormatModel> implements Pick<Excel.ConditionalFormatRule, "formula"> {
  constructor(context: Batch, locate: Rule) {
    super(context, "ConditionalFormatRule", locate);
  }

  get formula(): string {
    return this.read("formula");
  }

  set formula(formula: string) {
    this.act("formula", [formula], () => {
      refuseCustomFunctions(formula);
      this.target.rule["formula"] = formula;
    });
  }
}

class RulePart extends ClientObject<ConditionalFormatModel> {
  constructor(
    context: Batch,
    className: string,
    locate: Rule,
    private readonly part: string,
  ) {
    super(context, className, locate);
  }

  get color(): string {
    return this.read("color");
  }

  set color(colour: string) {
    this.act("color", [colour], () => {
      this.target.rule[this.part] = colour;
    });
  }
}
