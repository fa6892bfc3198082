import type { Batch } from "./batch";
import { ClientObject } from "./client-object";
import { namespacesOf } from "./custom-functions";
import type { Sheet } from "./engine";
import { fail } from "./errors";
import { Group, KeptProperties } from "./kept-properties";
import type { Place } from "./place";
import { hasRelativeReference, refuseCustomFunctions } from "./rules";
import type { ConditionalFormatModel } from "./sheet-model";

interface FormatPlace {
  readonly sheet: Sheet;
  readonly format: ConditionalFormatModel;
}

export class ConditionalFormatCollection
  extends ClientObject<Place>
  implements Pick<Excel.ConditionalFormatCollection, "add" | "clearAll" | "getCount">
{
  constructor(context: Batch, locate: () => Place) {
    super(context, "ConditionalFormatCollection", locate);
  }

  add(type: Parameters<Excel.ConditionalFormatCollection["add"]>[0]): Excel.ConditionalFormat {
    let made: FormatPlace | null = null;
    this.act("add", [type], () => {
      const { sheet, area } = this.target;
      const { conditionalFormats } = this.context.model.unprotected(sheet);
      if (type !== "IconSet" && type !== "Custom") fail("NotImplemented", `no conditional format "${type}"`);
      made = { sheet, format: { area, type, rule: {} } };
      conditionalFormats.push(made.format);
      this.context.model.touch(sheet);
    });
    return new SimConditionalFormat(
      this.context,
      () => made ?? fail("ItemNotFound", "the format was not made"),
    ) as never;
  }

  clearAll(): void {
    this.act("clearAll", [], () => {
      const { sheet, area } = this.target;
      this.context.model.clearConditionalFormats(sheet, area);
    });
  }

  getCount(): OfficeExtension.ClientResult<number> {
    return this.ask("getCount", [], () => {
      const { sheet, area } = this.target;
      return this.context.model.sheetModel(sheet).conditionalFormats.filter((each) => each.area.overlaps(area)).length;
    });
  }
}

/** What is about one conditional format, and changes it. */
abstract class FormatObject extends ClientObject<FormatPlace> {
  protected change(member: string, value: unknown, check: () => void = () => undefined): void {
    this.act(member, [value], () => {
      check();
      changeRule(this.context, this.target, member, value);
    });
  }

  protected override fetch(name: string): unknown {
    return this.target.format.rule[name] ?? super.fetch(name);
  }
}

function changeRule({ model }: Batch, { sheet, format }: FormatPlace, key: string, value: unknown): void {
  model.unprotected(sheet);
  format.rule[key] = value;
  model.touch(sheet);
}

class SimConditionalFormat
  extends ClientObject<FormatPlace>
  implements Pick<Excel.ConditionalFormat, "iconSet" | "custom">
{
  constructor(context: Batch, locate: () => FormatPlace) {
    super(context, "ConditionalFormat", locate);
  }

  get iconSet(): Excel.IconSetConditionalFormat {
    return this.part("iconSet", () => new IconSet(this.context, () => this.target)) as never;
  }

  get custom(): Excel.CustomConditionalFormat {
    return this.part("custom", () => new Custom(this.context, () => this.target)) as never;
  }
}

type IconSetMembers = Pick<Excel.IconSetConditionalFormat, "style" | "criteria" | "showIconOnly" | "reverseIconOrder">;

const ICONS: Readonly<Record<string, number>> = { Three: 3, Four: 4, Five: 5 };
const CRITERIA = ["Number", "Percent", "Percentile", "Formula"];

class IconSet extends FormatObject implements IconSetMembers {
  constructor(context: Batch, locate: () => FormatPlace) {
    super(context, "IconSetConditionalFormat", locate);
  }

  get style(): Excel.IconSetConditionalFormat["style"] {
    return this.read("style");
  }

  set style(style: Excel.IconSetConditionalFormat["style"]) {
    this.change("style", style, () => {
      if (iconsOf(style) === null) fail("InvalidArgument", `no icons "${style}"`);
    });
  }

  get criteria(): Excel.ConditionalIconCriterion[] {
    return this.read("criteria");
  }

  /** Excel refuses relative references in them; numbers, percentages and absolute references it takes. */
  set criteria(criteria: Excel.ConditionalIconCriterion[]) {
    this.change("criteria", criteria, () => {
      const icons = iconsOf(this.target.format.rule["style"] ?? "ThreeTrafficLights1");
      if (criteria.length !== icons) fail("InvalidArgument", "one criterion for each icon");
      for (const { type, formula } of criteria.slice(1)) {
        if (!CRITERIA.includes(type)) fail("InvalidArgument", `no icon for "${type}"`);
        if (hasRelativeReference(String(formula)))
          fail("InvalidArgument", "relative references are not allowed in icon sets");
        refuseCustomFunctions(formula, namespacesOf(this.context.engine));
      }
    });
  }

  get showIconOnly(): boolean {
    return this.read("showIconOnly");
  }

  set showIconOnly(only: boolean) {
    this.change("showIconOnly", only);
  }

  get reverseIconOrder(): boolean {
    return this.read("reverseIconOrder");
  }

  set reverseIconOrder(reverse: boolean) {
    this.change("reverseIconOrder", reverse);
  }
}

/** How many icons a style such as `FourArrows` has. */
function iconsOf(style: unknown): number | null {
  return ICONS[/^(Three|Four|Five)(?=[A-Z])/.exec(String(style))?.[0] ?? ""] ?? null;
}

class Custom extends ClientObject<FormatPlace> implements Pick<Excel.CustomConditionalFormat, "rule" | "format"> {
  constructor(context: Batch, locate: () => FormatPlace) {
    super(context, "CustomConditionalFormat", locate);
  }

  get rule(): Excel.ConditionalFormatRule {
    return this.part("rule", () => new RuleFormula(this.context, () => this.target)) as never;
  }

  get format(): Excel.ConditionalRangeFormat {
    const colour = (className: string, key: string) => () =>
      new KeptProperties(this.context, className, () => this.target, {
        color: {
          get: ({ format }) => format.rule[key],
          set: (target, value: string) => {
            changeRule(this.context, target, key, value);
          },
        },
      });
    const parts = { fill: colour("ConditionalRangeFill", "fill"), font: colour("ConditionalRangeFont", "font") };
    const make = () => new Group(this.context, "ConditionalRangeFormat", () => this.target, parts);
    return this.part("format", make) as never;
  }
}

class RuleFormula extends FormatObject implements Pick<Excel.ConditionalFormatRule, "formula"> {
  constructor(context: Batch, locate: () => FormatPlace) {
    super(context, "ConditionalFormatRule", locate);
  }

  get formula(): string {
    return this.read("formula");
  }

  set formula(formula: string) {
    this.change("formula", formula, () => {
      refuseCustomFunctions(formula, namespacesOf(this.context.engine));
    });
  }
}
