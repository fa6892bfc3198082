import type { Batch } from "./batch";
import { ClientObject } from "./client-object";
import { namespacesOf } from "./custom-functions";
import { fail } from "./errors";
import type { Place, Reference } from "./place";
import { refuseCustomFunctions } from "./rules";
import type { ValidationModel } from "./sheet-model";

type DataValidationMembers = Pick<Excel.DataValidation, "rule" | "errorAlert" | "prompt" | "ignoreBlanks" | "clear">;

export class SimDataValidation extends ClientObject<Place> implements DataValidationMembers {
  constructor(context: Batch, locate: () => Place) {
    super(context, "DataValidation", locate);
  }

  get rule(): Excel.DataValidationRule {
    return this.read("rule");
  }

  set rule(rule: Excel.DataValidationRule) {
    this.act("rule", [rule], () => {
      const kinds = Object.keys(rule);
      if (kinds.length !== 1) fail("InvalidArgument", "a rule has exactly one kind");
      const { list } = rule;
      if (
        list !== undefined &&
        typeof list.source === "string" &&
        !list.source.startsWith("=") &&
        list.source.length > 255
      ) {
        fail("InvalidArgument", "a list has 255 characters at most");
      }
      const { model, engine } = this.context;
      const namespaces = namespacesOf(engine);
      for (const part of Object.values(rule))
        for (const value of Object.values(part as object)) refuseCustomFunctions(value, namespaces);
      const { sheet, area } = this.target;
      model.clearValidations(sheet, area);
      model.sheetModel(sheet).validations.push({ area, rule: { ...rule }, source: this.sourceOf(rule) });
    });
  }

  get errorAlert(): Excel.DataValidationErrorAlert {
    return this.read("errorAlert");
  }

  set errorAlert(errorAlert: Excel.DataValidationErrorAlert) {
    this.act("errorAlert", [errorAlert], () => {
      if (errorAlert.title.length > 32 || errorAlert.message.length > 225)
        fail("InvalidArgument", "the alert is too long");
      this.amend({ errorAlert: { ...errorAlert } });
    });
  }

  get prompt(): Excel.DataValidationPrompt {
    return this.read("prompt");
  }

  set prompt(prompt: Excel.DataValidationPrompt) {
    this.act("prompt", [prompt], () => {
      if (prompt.title.length > 32 || prompt.message.length > 255) fail("InvalidArgument", "the prompt is too long");
      this.amend({ prompt: { ...prompt } });
    });
  }

  get ignoreBlanks(): boolean {
    return this.read("ignoreBlanks");
  }

  set ignoreBlanks(ignoreBlanks: boolean) {
    this.act("ignoreBlanks", [ignoreBlanks], () => {
      this.amend({ ignoreBlanks });
    });
  }

  clear(): void {
    this.act("clear", [], () => {
      const { sheet, area } = this.target;
      this.context.model.clearValidations(sheet, area);
    });
  }

  protected override fetch(name: string): unknown {
    const found = this.model();
    if (name === "rule" && found?.source) {
      const { list } = found.rule as Excel.DataValidationRule;
      return { list: { ...list, source: `=${this.context.model.addressOf(found.source)}` } };
    }
    return (found as Record<string, unknown> | undefined)?.[name] ?? super.fetch(name);
  }

  private model(): ValidationModel | undefined {
    const { sheet, area } = this.target;
    return this.context.model.sheetModel(sheet).validations.find((each) => each.area.address === area.address);
  }

  private amend(part: object): void {
    const { sheet } = this.target;
    this.context.model.unprotected(sheet);
    Object.assign(this.model() ?? fail("InvalidOperation", "there is no rule yet"), part);
    this.context.model.touch(sheet);
  }

  /** Found when the rule is set, so that it follows a sheet that is renamed later. */
  private sourceOf({ list }: Excel.DataValidationRule): Reference | null {
    if (list === undefined) return null;
    const { model } = this.context;
    if (typeof list.source !== "string") fail("NotImplemented", "a list is given as a text or a reference");
    if (!list.source.startsWith("=")) return null;
    return model.referenceOf(list.source, this.target.sheet) ?? model.findName(list.source.slice(1))?.target ?? null;
  }
}
