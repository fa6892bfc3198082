import type { Batch } from "./batch";
import { ClientObject } from "./client-object";
import { fail } from "./errors";
import type { Place } from "./place";
import { refuseCustomFunctions } from "./rules";

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
      for (const part of Object.values(rule))
        for (const value of Object.values(part as object)) refuseCustomFunctions(value);
      this.change(({ sheet, area }) => {
        this.context.model.sheetModel(sheet).validations.push({ area, rule: { ...rule } });
      });
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
      this.change(({ sheet, area }) => {
        const { validations } = this.context.model.sheetModel(sheet);
        const kept = validations.filter((each) => each.area.address !== area.address);
        validations.splice(0, validations.length, ...kept);
      });
    });
  }

  protected override fetch(name: string): unknown {
    const found = this.find();
    return (found as Record<string, unknown> | undefined)?.[name] ?? super.fetch(name);
  }

  private find(): object | undefined {
    const { sheet, area } = this.target;
    return this.context.model.sheetModel(sheet).validations.find((each) => each.area.address === area.address);
  }

  private amend(part: object): void {
    this.change(() => {
      Object.assign(this.find() ?? fail("InvalidOperation", "there is no rule yet"), part);
    });
  }

  private change(run: (place: Place) => void): void {
    const place = this.target;
    if (this.context.model.sheetModel(place.sheet).protection !== null) fail("AccessDenied", "the sheet is protected");
    run(place);
    this.context.model.touch(place.sheet);
  }
}
